import { fail, ok, type Result } from "#domain/failure.ts";
import type { ImportedSchema } from "#domain/inputs/input.ts";
import type { Note } from "#domain/schema/schema.ts";
import { importFailure } from "../failures.ts";
import { schemaOf } from "../relational/to-schema.ts";
import { dialectNames } from "./dialect.ts";
import { readScript } from "./import.ts";

/**
 * Reads SQL definitions (PostgreSQL, MySQL, SQL Server, Oracle, SQLite; dumps and hand-written scripts) into a schema, in time linear in the
 * text (about 20 MB a second). Failures: `invalid-input`.
 */
export function readSql(text: string, { maxTables }: { readonly maxTables: number }): Result<ImportedSchema> {
  const reading = readScript(text, { maxTables });
  const count = reading.catalog.tables.length;
  if (count > maxTables) return fail(importFailure.tooMany(maxTables));
  const notes = () => reading.notebook.notes();
  if (count === 0) {
    return fail(importFailure.nothing("CREATE TABLE", whyNothing(reading.dropped, notes())));
  }
  const schema = schemaOf(reading.catalog, reading);
  reading.notebook.add(1, `Read as ${dialectNames[reading.dialect]}.`);
  return ok({ schema, notes: notes() });
}

function whyNothing(dropped: readonly string[], [first]: readonly Note[]): string {
  if (dropped.length > 0) {
    const more = dropped.length > 5 ? ` and ${dropped.length - 5} more` : "";
    return ` Its DROP TABLE statements drop again what it creates: ${dropped.slice(0, 5).join(", ")}${more}.`;
  }
  return first ? ` The first remark: ${first.path}: ${first.message}` : "";
}
