import { fail } from "#domain/failure.ts";
import { type ImportedKind, importedKinds } from "#domain/inputs/input.ts";
import type { Compute } from "#ports/compute.ts";
import type { ModelImporter } from "#ports/model-importer.ts";
import { threadFailure } from "./failures.ts";

/** The largest model takes a second or two; hostile text could take forever. */
const timeoutMs = 20_000;

/** Reads one kind of model on another thread, so that no text holds up the one that answers everybody. */
export function createModelImporter(kind: ImportedKind, compute: Compute): ModelImporter {
  return {
    kind,
    async importModel(text, { limits, signal = new AbortController().signal }) {
      const input = { kind, text, maxTables: limits.schema.entities };
      const ran = await compute.run("readModel", input, { signal, timeoutMs });
      return ran.ok ? ran.value : fail(threadFailure(ran.failure, timeoutMs));
    },
  };
}

/** One for each kind that is read. */
export function createModelImporters(compute: Compute): readonly ModelImporter[] {
  return importedKinds.map((kind) => createModelImporter(kind, compute));
}
