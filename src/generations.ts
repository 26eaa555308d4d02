import { setTimeout } from "node:timers/promises";
import { listStacks } from "#adapters/stacks/load.ts";
import { plansFor } from "#domain/billing/plans.ts";
import type { Route } from "#http/route.ts";
import type { GenerationRouteDeps } from "#http/routes/generations/deps.ts";
import { generationRoutes } from "#http/routes/generations/routes.ts";
import { Supervisor } from "#pipeline/supervisor.ts";
import type { Log } from "#ports/log.ts";
import { pruneArchives } from "#services/prune-archives.ts";
import { ArchiveReader } from "#services/read-archive.ts";
import { GenerationWatch } from "#services/watch-generation.ts";
import type { App } from "#src/app.ts";
import { version } from "#src/version.ts";

/** What `serve` has of generations: pages, the streams of events, and whoever runs the queue. */
export interface Generations {
  readonly routes: readonly Route[];
  /** For other routes that order, watch or read generations. */
  readonly deps: GenerationRouteDeps;
  /** Begins to run what is queued. */
  start(): void;
  /** Ends every stream, so that the server can stop. */
  closeStreams(): void;
  /** Stops without a verdict: what runs goes on with the next start. */
  stop(): Promise<void>;
}

const pruneEveryMs = 6 * 60 * 60 * 1_000;
/** What a model made of a description is remembered this long after it was made. */
const extractionMs = 90 * 24 * 60 * 60 * 1_000;
/** The answer to a repeated request is remembered this long. */
const idempotencyMs = 24 * 60 * 60 * 1_000;

/** Wires what serves generations. `slots`: how many run side by side. */
export function createGenerations(app: App, options: { readonly log: Log; readonly slots: number }): Generations {
  const { log, slots } = options;
  const { pipeline, news, templates } = app;
  const supervisor = new Supervisor({ deps: pipeline, news, log, slots });
  const watch = new GenerationWatch({ store: pipeline.store, news });
  const deps: GenerationRouteDeps = {
    ...{ store: pipeline.store, storage: pipeline.storage, clock: pipeline.clock, stack: pipeline.stack },
    generatorVersion: version,
    modelName: pipeline.model?.name ?? null,
    plans: plansFor({ model: pipeline.model !== null }),
    watch,
    archives: new ArchiveReader(pipeline),
    diagrams: app.inputs.diagrams,
    stackTitle: (id) => (listStacks(templates).includes(id) ? pipeline.stack(id).manifest.title : id),
  };
  const ending = new AbortController();
  return {
    routes: generationRoutes(deps),
    deps,
    start: () => {
      supervisor.start();
      keepHouse(app, log, ending.signal).catch((thrown: unknown) =>
        log.write("error", "what was left behind cannot be removed", { thrown }),
      );
    },
    closeStreams: () => watch.close(),
    stop: async () => {
      ending.abort();
      await supervisor.stop();
    },
  };
}

/** Now and every few hours: removes what dead processes and deleted accounts left behind. */
async function keepHouse(app: App, log: Log, signal: AbortSignal): Promise<void> {
  const { pipeline } = app;
  const sandbox = await pipeline.chooseSandbox(() => undefined);
  if (sandbox.ok) await sandbox.value.sandbox.reap();
  else log.write("warn", "no sandbox: what is generated cannot be proven", { what: sandbox.failure.message });
  while (!signal.aborted) {
    const pruned = await pruneArchives(pipeline);
    if (!pruned.ok) log.write("warn", "old archives cannot be removed", { what: pruned.failure.message });
    const forgotten = await pipeline.store.dropIdempotencyKeys(pipeline.clock.now() - idempotencyMs);
    if (!forgotten.ok) log.write("warn", "old idempotency keys cannot be removed", { what: forgotten.failure.message });
    await app.extractions.forget(pipeline.clock.now() - extractionMs);
    await setTimeout(pruneEveryMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
