import { createLineLog } from "#adapters/log/lines.ts";
import type { Result } from "#domain/failure.ts";
import { ok } from "#domain/failure.ts";
import type { Route } from "#http/route.ts";
import { docsRoutes } from "#http/routes/docs.tsx";
import { pricingRoutes } from "#http/routes/pricing.tsx";
import { shellRoutes } from "#http/routes/shell.ts";
import { createServer, type HttpServer } from "#http/server.ts";
import { type Accounts, createAccounts } from "#src/accounts.ts";
import { api } from "#src/api.ts";
import { type App, createApp, type Replacements } from "#src/app.ts";
import { assetPath } from "#src/assets.ts";
import { type Config, describeConfig } from "#src/config.ts";
import { createGenerations, type Generations } from "#src/generations.ts";
import { homeAndWizard } from "#src/home.ts";
import { createSchemas } from "#src/schemas.ts";

/** The web application: `fetch` answers a request, `start` listens and runs queued generations, `stop` ends both in order. */
export interface Web {
  readonly fetch: HttpServer["fetch"];
  /** The table of all routes, which a test walks over. */
  readonly routes: readonly Route[];
  /** Listens; gives the address to print. */
  start(): string;
  stop(): Promise<void>;
}

/**
 * The composition root of `serve`: the program of `app.ts` behind pages and an API. Fails with category "environment" when the data directory cannot be used.
 */
export function createWeb(config: Config, replace: Replacements = {}): Result<Web> {
  const created = createApp(config, replace);
  if (!created.ok) return created;
  const app = created.value;
  const { host, port, publicUrl } = config.server;
  const log = createLineLog(config.logLevel);
  let listening = port;
  const address = () => publicUrl ?? `http://${hostInAddress(host)}:${listening}`;
  // A defect somewhere must not take the server down with everybody's builds.
  const onStray = (thrown: unknown) => log.write("error", "a promise was rejected and nobody heard", { thrown });
  const accounts = createAccounts(app, { settings: config.server, log, address, mailer: replace.mailer });
  const generations = createGenerations(app, { log, slots: config.server.generations });
  const routes = routesOf(app, accounts, generations);
  const server = createServer({
    settings: { ...config.server, publicFolder: assetPath("public") },
    routes,
    authenticate: accounts.authenticate,
    isSetUp: accounts.isSetUp,
    clock: app.pipeline.clock,
    log,
  });
  return ok({
    fetch: server.fetch,
    routes,
    start: () => {
      process.on("unhandledRejection", onStray);
      listening = server.listen(host, port);
      generations.start();
      return address();
    },
    stop: async () => {
      generations.closeStreams();
      await server.stop();
      await generations.stop();
      await accounts.settled();
      app.close();
      process.off("unhandledRejection", onStray);
    },
  });
}

/** A server that listens on all addresses of a machine is at "localhost" on it. */
function hostInAddress(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** Every route of the program. One line a part; each part brings its own. */
function routesOf(app: App, accounts: Accounts, generations: Generations): readonly Route[] {
  const schemas = createSchemas(app);
  return [
    ...accounts.routes,
    ...homeAndWizard(app, { accounts, generations }),
    ...generations.routes,
    ...schemas.routes,
    ...api(app, { generations, schemas }),
    // The documentation shows defaults, whatever is in force here.
    ...docsRoutes({ settings: describeConfig({ HOME: "~" }) }),
    ...pricingRoutes(generations.deps.plans),
    ...shellRoutes({ isReady: async () => (await app.pipeline.store.queue()).ok }),
  ];
}
