import { fail, ok } from "#domain/failure.ts";
import type { ModelImporter } from "#ports/model-importer.ts";
import { importFailure } from "./failures.ts";
import { schemaOf } from "./relational/to-schema.ts";
import { dialectNames } from "./sql/dialect.ts";
import { readSql } from "./sql/import.ts";

/**
 * Reads SQL definitions (PostgreSQL, MySQL, SQL Server, Oracle, SQLite; dumps and hand-written scripts). Runs in time linear in the
 * text (about 20 MB a second), so it needs no worker.
 */
export const sqlImporter: ModelImporter = {
  kind: "sql",
  async importModel(text, { limits, signal }) {
    if (signal?.aborted) return fail(importFailure.cancelled());
    const reading = readSql(text, { maxTables: limits.schema.entities });
    const count = reading.catalog.tables.length;
    if (count > limits.schema.entities) return fail(importFailure.tooMany(limits.schema.entities));
    const notes = () => reading.notebook.notes();
    if (count === 0) {
      const first = notes()[0];
      return fail(
        importFailure.nothing("CREATE TABLE", first ? ` The first remark: ${first.path}: ${first.message}` : ""),
      );
    }
    const schema = schemaOf(reading.catalog, reading);
    reading.notebook.add(1, `Read as ${dialectNames[reading.dialect]}.`);
    return ok({ schema, notes: notes() });
  },
};
