import type { InputLimits } from "#domain/inputs/input.ts";
import type { Clock } from "#ports/clock.ts";
import type { ModelImporter } from "#ports/model-importer.ts";
import type { SchemaExtractor } from "#ports/schema-extractor.ts";
import type { SchemaStore } from "#ports/schema-store.ts";

/** What the use cases of schemas work with. */
export interface SchemaDeps {
  readonly store: SchemaStore;
  readonly clock: Clock;
  readonly extractor: SchemaExtractor;
  readonly importers: readonly ModelImporter[];
  readonly limits: InputLimits;
}
