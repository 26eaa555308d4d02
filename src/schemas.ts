import { createSqliteSchemaStore } from "#adapters/db/sqlite/schema-store.ts";
import type { Route } from "#http/route.ts";
import { schemaRoutes } from "#http/routes/schemas/schemas.ts";
import type { SchemaDeps } from "#services/schema/deps.ts";
import { createExaminer } from "#services/schema/examiner.ts";
import type { App } from "#src/app.ts";

/** The use cases and pages of schemas, wired. */
export interface Schemas {
  readonly deps: SchemaDeps;
  readonly routes: readonly Route[];
}

export function createSchemas({ database, inputs, pipeline }: App): Schemas {
  const deps: SchemaDeps = {
    store: createSqliteSchemaStore(database),
    clock: pipeline.clock,
    extractor: inputs.extractor,
    importers: inputs.importers,
    limits: inputs.inputLimits,
  };
  return { deps, routes: schemaRoutes({ schemas: deps, diagrams: inputs.diagrams, examine: createExaminer() }) };
}
