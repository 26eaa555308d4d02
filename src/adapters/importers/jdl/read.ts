import { fail, ok, type Result } from "#domain/failure.ts";
import type { ImportedSchema } from "#domain/inputs/input.ts";
import { importFailure } from "../failures.ts";
import { Notebook } from "../notebook.ts";
import { parseJdl } from "./parse.ts";
import { schemaOf } from "./to-schema.ts";

/**
 * Reads JDL (JHipster's language for entities) into a schema, in time linear in the text. Failures: `invalid-input` with the lines that are wrong.
 */
export function readJdl(text: string, { maxTables }: { readonly maxTables: number }): Result<ImportedSchema> {
  const file = parseJdl(text);
  if (file.problems.length > 0)
    return fail(importFailure.syntax(file.problems.map(({ line, message }) => `line ${line}: ${message}`)));
  if (file.entities.length === 0) return fail(importFailure.nothing("entity … { }", ""));
  if (file.entities.length > maxTables) return fail(importFailure.tooMany(maxTables));
  const notebook = new Notebook();
  const schema = schemaOf(file, notebook);
  return ok({ schema, notes: notebook.notes() });
}
