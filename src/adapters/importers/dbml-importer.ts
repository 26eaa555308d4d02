import { fail } from "#domain/failure.ts";
import type { Compute } from "#ports/compute.ts";
import type { ModelImporter } from "#ports/model-importer.ts";
import { threadFailure } from "./failures.ts";

/** DBML of a few thousand tables takes a second or two; hostile text could take forever. */
const timeoutMs = 20_000;

/** Reads DBML on another thread, because its compiler blocks the one that it runs on. */
export function createDbmlImporter(compute: Compute): ModelImporter {
  return {
    kind: "dbml",
    async importModel(text, { limits, signal = new AbortController().signal }) {
      const ran = await compute.run("readDbml", { text, maxTables: limits.schema.entities }, { signal, timeoutMs });
      return ran.ok ? ran.value : fail(threadFailure(ran.failure, timeoutMs));
    },
  };
}
