import { createDiagramRenderer } from "#adapters/diagram/renderer.ts";
import { createModelImporters } from "#adapters/importers/model-importers.ts";
import { createComputePool } from "#adapters/workers/compute-pool.ts";
import type { InputLimits } from "#domain/inputs/input.ts";
import { defaultInputLimits } from "#domain/inputs/input.ts";
import type { Compute } from "#ports/compute.ts";
import type { DiagramRenderer } from "#ports/diagram-renderer.ts";
import type { ModelImporter } from "#ports/model-importer.ts";
import type { SchemaExtractor } from "#ports/schema-extractor.ts";
import { workerEntry } from "#src/assets.ts";
import type { Config } from "#src/config.ts";

/** Everything that reads what a user hands in, and the diagram that is drawn of it. */
export interface Inputs {
  readonly importers: readonly ModelImporter[];
  readonly extractor: SchemaExtractor;
  readonly diagrams: DiagramRenderer;
  readonly inputLimits: InputLimits;
}

/** The inputs with compute threads of their own, for commands that need no database. */
export function openInputs(config: Config): Inputs & { readonly close: () => void } {
  const compute = createComputePool(workerEntry, config.concurrency);
  return { ...createInputs(config, compute), close: compute.close };
}

/** What takes long to load is loaded when first used: readers of models on their threads, the language library here. */
export function createInputs(config: Config, compute: Compute): Inputs {
  return {
    importers: createModelImporters(compute),
    extractor: {
      extract: async (...given) => {
        const { offlineExtractor } = await import("#adapters/extractor/offline-extractor.ts");
        return offlineExtractor.extract(...given);
      },
    },
    diagrams: createDiagramRenderer(compute),
    inputLimits: { ...defaultInputLimits, schema: config.schemaLimits, modelBytes: config.sourceBytes },
  };
}
