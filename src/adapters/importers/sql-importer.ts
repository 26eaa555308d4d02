import { fail } from "#domain/failure.ts";
import type { Compute } from "#ports/compute.ts";
import type { ModelImporter } from "#ports/model-importer.ts";
import { threadFailure } from "./failures.ts";

/** A dump of the largest size takes a second; hostile text could take forever. */
const timeoutMs = 20_000;

/** Reads SQL on another thread, so that no text holds up the one that answers everybody. */
export function createSqlImporter(compute: Compute): ModelImporter {
  return {
    kind: "sql",
    async importModel(text, { limits, signal = new AbortController().signal }) {
      const ran = await compute.run("readSql", { text, maxTables: limits.schema.entities }, { signal, timeoutMs });
      return ran.ok ? ran.value : fail(threadFailure(ran.failure, timeoutMs));
    },
  };
}
