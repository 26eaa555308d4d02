import { ok } from "#domain/failure.ts";
import type { InputLimits } from "#domain/inputs/input.ts";
import type { DiagramRenderer } from "#ports/diagram-renderer.ts";
import type { ModelImporter } from "#ports/model-importer.ts";
import type { SchemaExtractor } from "#ports/schema-extractor.ts";
import type { Config } from "#src/config.ts";

/** Everything that reads what a user hands in, and the diagram that is drawn of it. */
export interface Inputs {
  readonly importers: readonly ModelImporter[];
  readonly extractor: SchemaExtractor;
  readonly diagrams: DiagramRenderer;
  readonly inputLimits: InputLimits;
}

/** Loaded when first used: a prompt must not pay for the SQL parser, nor SQL for the language library. */
export function createInputs(config: Config): Inputs {
  return {
    importers: [
      {
        kind: "sql",
        importModel: async (...given) =>
          (await import("#adapters/importers/sql-importer.ts")).sqlImporter.importModel(...given),
      },
    ],
    extractor: {
      extract: async () => ({
        ok: false,
        failure: { category: "internal", fault: "us", message: "No extractor.", hint: "" },
      }),
    },
    diagrams: { renderDiagram: async () => ok('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    inputLimits: { schema: config.schemaLimits, modelBytes: config.sourceBytes, promptCharacters: 20_000 },
  };
}
