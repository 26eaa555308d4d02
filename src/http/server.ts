import { staticPlugin } from "@elysiajs/static";
import { Elysia } from "elysia";
import type { Caller } from "#domain/account/caller.ts";
import { clientAddress } from "#http/address.ts";
import { answerFailure } from "#http/error-page.ts";
import { notFound, unexpected } from "#http/failures.ts";
import { admit } from "#http/guard.ts";
import { addSecurityHeaders } from "#http/headers.ts";
import { paths } from "#http/paths.ts";
import { RateLimiter } from "#http/rate-limit.ts";
import type { Route } from "#http/route.ts";
import { loadStaticFiles, type StaticFiles } from "#http/static-files.ts";
import type { Visit } from "#http/visit.ts";
import type { Clock } from "#ports/clock.ts";
import type { Log } from "#ports/log.ts";
import { themeOf } from "#views/shell/theme.ts";

export interface ServerSettings {
  /** The folder public/. */
  readonly publicFolder: string;
  readonly publicUrl: string | null;
  readonly trustedHops: number;
  readonly corsOrigins: readonly string[];
}

export interface ServerDeps {
  readonly settings: ServerSettings;
  readonly routes: readonly Route[];
  /** Who shows this session cookie, token or engine key. Unknown and expired ones are nobody's. */
  readonly authenticate: (request: Request, address: string) => Promise<Caller>;
  /** False until the owner's account exists: then every page leads to its form. */
  readonly isSetUp: () => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What Bun's server knows of a connection. */
interface Connection {
  readonly requestIP: (request: Request) => { readonly address: string } | null;
  readonly timeout: (request: Request, seconds: number) => void;
}

export interface HttpServer {
  readonly fetch: (request: Request, connection?: Connection) => Promise<Response>;
  /** The port that it really listens on. */
  listen(host: string, port: number): number;
  /** Refuses new requests, lets running ones end, then closes what is still open. */
  stop(): Promise<void>;
}

/** No request may hold more than this, whatever its route says. */
const maxBodyBytes = 12_000_000;

/** Puts the table of routes behind Elysia's router, each behind the same gate (`guard.ts`). */
export function createServer(deps: ServerDeps): HttpServer {
  const assets = loadStaticFiles(deps.settings.publicFolder);
  const gate = new Gate(deps, assets);
  const app = new Elysia({ serve: { maxRequestBodySize: maxBodyBytes, idleTimeout: 30 } })
    .onError(({ request, error, code, server }) =>
      code === "NOT_FOUND" ? gate.missing(request, server) : gate.broken(request, server, error),
    )
    .get("/static/app.css", () => new Response(assets.stylesheet.css, { headers: forEver("text/css; charset=utf-8") }))
    .use(
      staticPlugin({
        assets: deps.settings.publicFolder,
        prefix: "/static",
        alwaysStatic: true,
        indexHTML: false,
        headers: forEver(),
      }),
    );
  for (const route of deps.routes) {
    // The body is read by the route, within its own limit.
    app.route(route.method, route.pattern, ({ request, params, server }) => gate.pass(route, request, params, server), {
      parse: "none",
    });
  }
  return {
    fetch: async (request, connection) => {
      const server = connection as unknown as typeof app.server; // tests have no connection
      if (server) app.server = server;
      return app.handle(request);
    },
    listen: (host, port) => {
      app.listen({ hostname: host, port });
      return app.server?.port ?? port;
    },
    stop: async () => {
      await app.stop(true);
    },
  };
}

function forEver(type?: string): Record<string, string> {
  const caching = { "Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff" };
  return type === undefined ? caching : { "Content-Type": type, ...caching };
}

/** Makes the visit of a request, lets it in or not, and sees to it that every answer is fit to leave the house. */
class Gate {
  readonly #deps: ServerDeps;
  readonly #assets: StaticFiles;
  readonly #limiter = new RateLimiter();

  constructor(deps: ServerDeps, assets: StaticFiles) {
    this.#deps = deps;
    this.#assets = assets;
  }

  async pass(route: Route, request: Request, params: unknown, connection: Connection | null): Promise<Response> {
    const startedMs = this.#deps.clock.monotonic();
    const visit = this.#visit(request, connection, params);
    try {
      const admitted = await admit(route, visit, { ...this.#deps, limiter: this.#limiter });
      const response = "refusal" in admitted ? admitted.refusal : await route.handle(admitted.visit as Visit<never>);
      for (const [name, value] of Object.entries("headers" in admitted ? admitted.headers : {})) {
        if (!response.headers.has(name)) response.headers.set(name, value);
      }
      return this.#leave(visit, response, startedMs);
    } catch (thrown) {
      this.#deps.log.write("error", "a request failed", {
        requestId: visit.requestId,
        route: route.pattern,
        error: thrown,
      });
      return this.#leave(visit, answerFailure(visit, unexpected), startedMs);
    }
  }

  async missing(request: Request, connection: Connection | null): Promise<Response> {
    const visit = this.#visit(request, connection, {});
    const caller = await this.#deps.authenticate(request, visit.address).catch((): Caller => ({ kind: "nobody" }));
    return this.#leave(visit, answerFailure({ ...visit, caller }, notFound), null);
  }

  /** Something outside every route's own code; the page needs neither database nor session. */
  broken(request: Request, connection: Connection | null, thrown: unknown): Response {
    const visit = this.#visit(request, connection, {});
    this.#deps.log.write("error", "a request failed", { requestId: visit.requestId, error: thrown });
    return this.#leave(visit, answerFailure(visit, unexpected), null);
  }

  #visit(request: Request, connection: Connection | null, params: unknown): Visit<unknown> {
    const { settings, clock } = this.#deps;
    const url = new URL(request.url);
    const address = clientAddress(request, connection?.requestIP(request)?.address ?? "unknown", settings.trustedHops);
    const cookies = request.headers.get("cookie") ?? "";
    return {
      request,
      url,
      params,
      caller: { kind: "nobody" },
      requestId: crypto.randomUUID(),
      address,
      wantsFragment: request.headers.get("hx-request-type") === "partial",
      theme: themeOf(/(?:^|;\s*)theme=(\w+)/.exec(cookies)?.[1]),
      assets: this.#assets,
      nowMs: clock.now(),
      origin: settings.publicUrl ?? url.origin,
      keepOpen: () => connection?.timeout(request, 0),
    };
  }

  #leave(visit: Visit<unknown>, response: Response, startedMs: number | null): Response {
    const secure = visit.origin.startsWith("https:");
    addSecurityHeaders(response.headers, { requestId: visit.requestId, secure });
    if (startedMs !== null && visit.url.pathname !== paths.live.pattern) {
      const tookMs = Math.round((this.#deps.clock.monotonic() - startedMs) * 10) / 10;
      const { method } = visit.request;
      this.#deps.log.write("debug", "request", {
        method,
        path: visit.url.pathname,
        status: response.status,
        tookMs,
        requestId: visit.requestId,
      });
    }
    return response;
  }
}
