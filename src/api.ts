import { type ApiDeps, apiOperations, apiRoutes } from "#http/api/operations.ts";
import type { Route } from "#http/route.ts";
import { apiPageRoutes } from "#http/routes/api-page.tsx";
import type { App } from "#src/app.ts";
import type { Generations } from "#src/generations.ts";
import { stacksOf } from "#src/home.ts";
import type { Schemas } from "#src/schemas.ts";
import { version } from "#src/version.ts";

/** The JSON API and the page about it, wired. */
export function api(
  app: App,
  { generations, schemas }: { readonly generations: Generations; readonly schemas: Schemas },
): readonly Route[] {
  const { extractor, importers, inputLimits: limits } = app.inputs;
  const { watch, storage } = generations.deps;
  const deps: ApiDeps = {
    extractor,
    importers,
    limits,
    watch,
    storage,
    version,
    order: generations.deps,
    schemas: schemas.deps.store,
    stacks: stacksOf(app),
  };
  const operations = apiOperations(deps);
  return [...apiRoutes(operations), ...apiPageRoutes(operations)];
}
