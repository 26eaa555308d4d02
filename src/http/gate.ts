import type { Caller } from "#domain/account/caller.ts";
import { FailureError } from "#domain/failure.ts";
import { allowedMethods } from "#http/allowed-methods.ts";
import { preflight } from "#http/cors.ts";
import { answerFailure } from "#http/error-page.ts";
import { methodNotAllowed, notFound, unexpected } from "#http/failures.ts";
import { admit, type GuardDeps } from "#http/guard.ts";
import { addSecurityHeaders } from "#http/headers.ts";
import { type Connection, Incoming } from "#http/incoming.ts";
import { loggedPath } from "#http/logged-path.ts";
import { paths } from "#http/paths.ts";
import { RateLimiter } from "#http/rate-limit.ts";
import type { Route } from "#http/route.ts";
import type { ServerDeps } from "#http/server.ts";
import type { StaticFiles } from "#http/static-files.ts";
import type { Visit } from "#http/visit.ts";

/** Makes the visit of a request, lets it in or not, and sees to it that every answer is fit to leave the house. */
export class Gate {
  readonly #deps: ServerDeps & GuardDeps;
  readonly #assets: StaticFiles;
  readonly #methodsAt: (path: string) => readonly string[];

  constructor(deps: ServerDeps, assets: StaticFiles) {
    this.#deps = { ...deps, limiter: new RateLimiter() };
    this.#assets = assets;
    this.#methodsAt = allowedMethods(deps.routes);
  }

  async pass(route: Route, request: Request, params: unknown, connection: Connection | null): Promise<Response> {
    const startedMs = this.#deps.clock.monotonic();
    const visit = this.#visit(request, connection, params);
    try {
      const { refusal, headers } = await admit(route, visit, this.#deps);
      const response = refusal ?? (await route.handle(visit as unknown as Visit<never>));
      for (const name in headers) if (!response.headers.has(name)) response.headers.set(name, headers[name] ?? "");
      return this.#leave(visit, response, startedMs);
    } catch (thrown) {
      this.#log(visit, thrown);
      const failure = thrown instanceof FailureError ? thrown.failure : unexpected;
      return this.#leave(visit, answerFailure(visit, failure), startedMs);
    }
  }

  /** No route has this path and method: the path may have others. */
  async missing(request: Request, connection: Connection | null): Promise<Response> {
    const visit = this.#visit(request, connection, {});
    const methods = this.#methodsAt(visit.url.pathname);
    if (request.method === "OPTIONS" && methods.length > 0) {
      return this.#leave(visit, preflight(visit, methods, this.#deps.settings.corsOrigins), null);
    }
    visit.caller = await this.#deps.authenticate(request).catch((): Caller => ({ kind: "nobody" }));
    const answer =
      methods.length === 0
        ? answerFailure(visit, notFound)
        : answerFailure(visit, methodNotAllowed, { status: 405, headers: { Allow: methods.join(", ") } });
    return this.#leave(visit, answer, null);
  }

  /** Something outside every route's own code; the page needs neither database nor session. */
  broken(request: Request, connection: Connection | null, thrown: unknown): Response {
    const visit = this.#visit(request, connection, {});
    this.#log(visit, thrown);
    return this.#leave(visit, answerFailure(visit, unexpected), null);
  }

  #visit(request: Request, connection: Connection | null, params: unknown): Incoming {
    const { settings, clock, authenticate } = this.#deps;
    return new Incoming(request, {
      ...{ params, connection, settings, authenticate },
      ...{ assets: this.#assets, nowMs: clock.now() },
    });
  }

  #log(visit: Incoming, thrown: unknown): void {
    const { requestId, url } = visit;
    this.#deps.log.write("error", "a request failed", { requestId, path: loggedPath(url.pathname), error: thrown });
  }

  #leave(visit: Incoming, response: Response, startedMs: number | null): Response {
    const { requestId, request, url } = visit;
    const secure = (this.#deps.settings.publicUrl ?? request.url).startsWith("https:");
    addSecurityHeaders(response.headers, { requestId, secure });
    if (startedMs === null || url.pathname === paths.live.pattern) return response;
    const tookMs = Math.round((this.#deps.clock.monotonic() - startedMs) * 10) / 10;
    const { method } = request;
    this.#deps.log.write("debug", "request", {
      method,
      path: loggedPath(url.pathname),
      status: response.status,
      tookMs,
      requestId,
    });
    return response;
  }
}
