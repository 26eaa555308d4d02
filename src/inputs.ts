import { join } from "node:path";
import { createDiagramRenderer } from "#adapters/diagram/renderer.ts";
import { createModelImporters } from "#adapters/importers/model-importers.ts";
import { createProcessProbe } from "#adapters/process/probe.ts";
import { createDiskExtractions } from "#adapters/storage/disk/kept-extractions.ts";
import { createComputePool } from "#adapters/workers/compute-pool.ts";
import type { InputLimits } from "#domain/inputs/input.ts";
import { defaultInputLimits } from "#domain/inputs/input.ts";
import type { Compute } from "#ports/compute.ts";
import type { DiagramRenderer } from "#ports/diagram-renderer.ts";
import type { KeptExtractions } from "#ports/kept-extractions.ts";
import type { LanguageModel } from "#ports/language-model.ts";
import type { ModelImporter } from "#ports/model-importer.ts";
import type { SchemaExtractor } from "#ports/schema-extractor.ts";
import { createModelExtractor } from "#services/extract-with-model.ts";
import { workerEntry } from "#src/assets.ts";
import type { Config } from "#src/config.ts";

/** Everything that reads what a user hands in, and the diagram that is drawn of it. */
export interface Inputs {
  readonly importers: readonly ModelImporter[];
  /** Who reads descriptions: "offline extractor", or the language model's name. */
  readonly engine: string;
  readonly extractor: SchemaExtractor;
  readonly diagrams: DiagramRenderer;
  readonly inputLimits: InputLimits;
}

/** The inputs with compute threads of their own, for commands that need no database. */
export function openInputs(config: Config): Inputs & { readonly close: () => void } {
  const compute = createComputePool(workerEntry, config.concurrency);
  return { ...createInputs(config, compute, languageModel(config)), close: compute.close };
}

/** What models made of descriptions, kept with everything else. */
export function keptExtractions(config: Config): KeptExtractions {
  return createDiskExtractions(join(config.dataDirectory, "extractions"), createProcessProbe());
}

/** The language model of the settings, for zones and descriptions; null without one. */
export function languageModel({ model }: Config): LanguageModel | null {
  if (model === null) return null;
  let made: Promise<LanguageModel> | null = null;
  return {
    name: model.name,
    ask: async (...given) => {
      // The provider's library is large, and most commands ask nothing.
      made ??= import("#adapters/llm/anthropic-model.ts").then(({ createAnthropicModel }) =>
        createAnthropicModel(model),
      );
      return (await made).ask(...given);
    },
  };
}

const offline: SchemaExtractor = {
  extract: async (...given) => {
    const { offlineExtractor } = await import("#adapters/extractor/offline-extractor.ts");
    return offlineExtractor.extract(...given);
  },
};

/** What takes long to load is loaded when first used: readers of models on their threads, the language library here. */
export function createInputs(config: Config, compute: Compute, model: LanguageModel | null): Inputs {
  const reader = config.model?.readsPrompts === false ? null : model;
  return {
    importers: createModelImporters(compute),
    engine: reader?.name ?? "offline extractor",
    extractor:
      reader === null ? offline : createModelExtractor({ model: reader, offline, kept: keptExtractions(config) }),
    diagrams: createDiagramRenderer(compute),
    inputLimits: { ...defaultInputLimits, schema: config.schemaLimits, modelBytes: config.sourceBytes },
  };
}
