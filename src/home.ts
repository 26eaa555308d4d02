import { createSqliteSchemaStore } from "#adapters/db/sqlite/schema-store.ts";
import { listStacks, loadManifest } from "#adapters/stacks/load.ts";
import { ok } from "#domain/failure.ts";
import type { StackSummary } from "#domain/stack/manifest.ts";
import type { Route } from "#http/route.ts";
import { homeRoutes } from "#http/routes/home.tsx";
import { personalizeRoutes } from "#http/routes/personalize/routes.tsx";
import { createFromPrompt } from "#services/schema/create-schema.ts";
import type { Accounts } from "#src/accounts.ts";
import type { App } from "#src/app.ts";
import type { Generations } from "#src/generations.ts";

const recentGenerations = 5;

/** The home page and the wizard, wired: from a prompt to a queued generation. */
export function homeAndWizard(
  app: App,
  parts: { readonly accounts: Accounts; readonly generations: Generations },
): readonly Route[] {
  const { extractor, importers, inputLimits: limits } = app.inputs;
  const { clock, store } = app.pipeline;
  const schemas = createSqliteSchemaStore(app.database);
  const stacks = stacksOf(app);
  const newest = { group: null, search: "", olderThan: null, limit: recentGenerations };
  return [
    ...homeRoutes({
      stacks,
      engine: app.inputs.engine,
      promptCharacters: limits.promptCharacters,
      recent: async (userId) => {
        const listed = await store.list({ userId }, newest);
        return listed.ok ? ok(listed.value.rows) : listed;
      },
      createSchema: (from) => createFromPrompt(from, { store: schemas, clock, extractor, importers, limits }),
      signInFirst: parts.accounts.signInFirst,
    }),
    ...personalizeRoutes({ schemas, order: parts.generations.deps, stacks }),
  ];
}

/** What there is to choose from, found in the folder of stacks. */
export function stacksOf({ templates }: Pick<App, "templates">): readonly StackSummary[] {
  return listStacks(templates).map((id) => {
    const { title, description } = loadManifest(templates, id);
    return { id, title, description };
  });
}
