import { join } from "node:path";
import { createSqliteGenerationStore } from "#adapters/db/sqlite/generation-store.ts";
import { openSqlite, type SqliteDatabase } from "#adapters/db/sqlite/open.ts";
import { createInProcessNews } from "#adapters/news/in-process.ts";
import { createProcessProbe } from "#adapters/process/probe.ts";
import { detectSandbox } from "#adapters/sandbox/create-sandbox.ts";
import { loadStack } from "#adapters/stacks/load.ts";
import { imageRecipeOf } from "#adapters/stacks/recipe.ts";
import { createDiskArchiveStorage } from "#adapters/storage/disk/archive-storage.ts";
import { createComputePool } from "#adapters/workers/compute-pool.ts";
import { ok, type Result } from "#domain/failure.ts";
import type { StackSource } from "#domain/stack/source.ts";
import type { PipelineDeps } from "#pipeline/deps.ts";
import type { Clock } from "#ports/clock.ts";
import type { Compute } from "#ports/compute.ts";
import type { GenerationNews } from "#ports/generation-news.ts";
import type { KeptExtractions } from "#ports/kept-extractions.ts";
import type { LanguageModel } from "#ports/language-model.ts";
import type { Mailer } from "#ports/mailer.ts";
import { announceWrites } from "#services/announce-writes.ts";
import { assetPath, compiled, workerEntry } from "#src/assets.ts";
import type { Config } from "#src/config.ts";
import { createInputs, type Inputs, keptExtractions, languageModel } from "#src/inputs.ts";
import { sandboxOptions } from "#src/sandbox-options.ts";
import { version } from "#src/version.ts";

/** What the commands work with. Close it, or its workers and its database stay open. */
export interface App {
  readonly pipeline: PipelineDeps;
  readonly inputs: Inputs;
  readonly extractions: KeptExtractions;
  /** For the stores of `serve`; `close` closes it. */
  readonly database: SqliteDatabase;
  /** Tells of every write to the store by this process. */
  readonly news: GenerationNews;
  /** The folder of stacks. */
  readonly templates: string;
  close(): void;
}

/** A compiled executable has its embedded folders side by side. */
export const migrationsFolder = compiled
  ? assetPath("migrations")
  : assetPath("src", "adapters", "db", "sqlite", "migrations");

export function databaseFile(config: Config): string {
  return join(config.dataDirectory, "stackalchemist.sqlite");
}

/** What tests put in the place of the real thing. */
export interface Replacements {
  readonly templates?: string;
  readonly chooseSandbox?: PipelineDeps["chooseSandbox"];
  /** Shared between several apps; whoever made it closes it. */
  readonly compute?: Compute;
  readonly clock?: Clock;
  readonly mailer?: Mailer;
  readonly model?: LanguageModel;
}

/**
 * The composition root: settings in, everything wired. Opens (and creates) the database; touches nothing else until it is used. Fails with
 * category "environment" when the data directory cannot be used.
 */
export function createApp(config: Config, replace: Replacements = {}): Result<App> {
  const opened = openSqlite(databaseFile(config), migrationsFolder);
  if (!opened.ok) return opened;
  const news = createInProcessNews();
  const store = announceWrites(createSqliteGenerationStore(opened.value.database), news);
  const probe = createProcessProbe();
  const compute = replace.compute ?? createComputePool(workerEntry, config.concurrency);
  const templates = replace.templates ?? assetPath("templates");
  const model = replace.model ?? languageModel(config);
  const extractions = keptExtractions(config);
  const inputs = createInputs(config, compute, model);
  return ok({
    inputs,
    extractions,
    database: opened.value.database,
    news,
    templates,
    pipeline: {
      store,
      storage: createDiskArchiveStorage(join(config.dataDirectory, "archives"), probe),
      compute,
      diagrams: inputs.diagrams,
      clock: replace.clock ?? { now: Date.now, monotonic: () => performance.now(), random: Math.random },
      probe,
      generatorVersion: version,
      stack: once((id: string): StackSource => loadStack(templates, id)),
      recipe: imageRecipeOf,
      chooseSandbox: remembered(
        replace.chooseSandbox ?? ((say) => detectSandbox(config.sandbox, sandboxOptions(config), say)),
      ),
      model,
      modelQuestions: config.model?.questions ?? 1,
      concurrency: config.concurrency,
    },
    close: () => {
      if (replace.compute === undefined) compute.close();
      store.close();
    },
  });
}

/** Remembers the answer for each argument: a stack on disk does not change while one command runs. */
function once<T>(make: (argument: string) => T): (argument: string) => T {
  const made = new Map<string, T>();
  return (argument) => {
    const value = made.get(argument) ?? make(argument);
    made.set(argument, value);
    return value;
  };
}

/** Remembers the first good answer, whatever is given later; what failed is asked again. */
function remembered<A, T>(ask: (argument: A) => Promise<Result<T>>): (argument: A) => Promise<Result<T>> {
  let asked: Promise<Result<T>> | null = null;
  return async (argument) => {
    asked ??= ask(argument);
    const answer = await asked;
    if (!answer.ok) asked = null;
    return answer;
  };
}
