import { fail, ok, type Result } from "#domain/failure.ts";
import type { ImportedSchema } from "#domain/inputs/input.ts";
import { importFailure } from "../failures.ts";
import { Notebook } from "../notebook.ts";
import { schemaOf } from "../relational/to-schema.ts";
import { catalogOf } from "./catalog.ts";
import { parseDbml } from "./database.ts";

/**
 * Reads DBML into a schema. The compiler behind it is synchronous and starts timers that never end, so this belongs on a thread of its own.
 * Failures: `invalid-input` with the lines that are wrong.
 */
export function readDbml(text: string, { maxTables }: { readonly maxTables: number }): Result<ImportedSchema> {
  const { database, problems, includes } = parseDbml(text);
  if (!database || problems.length > 0) {
    const foreign = includes.map(({ line }) => `line ${line} takes definitions from another file, which is never read`);
    return fail(importFailure.syntax([...foreign, ...problems.map(({ line, message }) => `line ${line}: ${message}`)]));
  }
  const notebook = new Notebook();
  for (const { line, message } of includes) {
    notebook.add(
      line,
      `"${message}" asks for another file. Only this file is read; put its contents here if they belong to the model.`,
    );
  }
  const catalog = catalogOf(database, notebook);
  if (catalog.tables.length === 0) return fail(importFailure.nothing("Table { … }", ""));
  if (catalog.tables.length > maxTables) return fail(importFailure.tooMany(maxTables));
  const schema = schemaOf(catalog, { notebook, dialect: "dbml" });
  const { project } = database;
  const described = {
    ...(project?.name ? { name: project.name } : {}),
    ...(project?.note?.value ? { description: project.note.value.trim() } : {}),
  };
  return ok({ schema: { ...described, ...schema }, notes: notebook.notes() });
}
