import { staticPlugin } from "@elysiajs/static";
import { Elysia } from "elysia";
import type { Caller } from "#domain/account/caller.ts";
import { Gate } from "#http/gate.ts";
import { securityHeaders } from "#http/headers.ts";
import { type Connection, type IncomingSettings, idleSeconds } from "#http/incoming.ts";
import type { Route } from "#http/route.ts";
import { loadStaticFiles } from "#http/static-files.ts";
import type { Clock } from "#ports/clock.ts";
import type { Log } from "#ports/log.ts";

export interface ServerSettings extends IncomingSettings {
  /** The folder public/. */
  readonly publicFolder: string;
  readonly corsOrigins: readonly string[];
}

export interface ServerDeps {
  readonly settings: ServerSettings;
  readonly routes: readonly Route[];
  /** Who shows this session cookie, token or engine key. Unknown and expired ones are nobody's. */
  readonly authenticate: (request: Request) => Promise<Caller>;
  /** False until the owner's account exists: then every page leads to its form. */
  readonly isSetUp: () => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface HttpServer {
  readonly fetch: (request: Request, connection?: Connection) => Promise<Response>;
  /** The port that it really listens on. */
  listen(host: string, port: number): number;
  /** Refuses new requests and closes idle connections, lets running requests end for five seconds, then closes what is still open. */
  stop(): Promise<void>;
}

/** No request may hold more than this, whatever its route says. */
const maxBodyBytes = 12_000_000;
/** Whoever stops services waits ten seconds (Docker); running builds have to be ended after this. */
const graceMs = 5_000;

/** Puts the table of routes behind Elysia's router, each behind the same gate (`guard.ts`). */
export function createServer(deps: ServerDeps): HttpServer {
  const assets = loadStaticFiles(deps.settings.publicFolder);
  const gate = new Gate(deps, assets);
  const app = new Elysia({ serve: { maxRequestBodySize: maxBodyBytes, idleTimeout: idleSeconds, development: false } })
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
      if (!app.server) return;
      const grace = Promise.withResolvers<void>();
      const timer = setTimeout(grace.resolve, graceMs);
      await Promise.race([app.server.stop(), grace.promise]);
      clearTimeout(timer);
      await app.stop(true);
    },
  };
}

function forEver(type?: string): Record<string, string> {
  const headers = { "Cache-Control": "public, max-age=31536000, immutable", ...securityHeaders };
  return type === undefined ? headers : { "Content-Type": type, ...headers };
}
