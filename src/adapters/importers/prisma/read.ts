import { fail, ok, type Result } from "#domain/failure.ts";
import type { ImportedSchema } from "#domain/inputs/input.ts";
import { importFailure } from "../failures.ts";
import { Notebook } from "../notebook.ts";
import { schemaOf } from "../relational/to-schema.ts";
import type { Dialect } from "../sql/dialect.ts";
import { catalogOf } from "./catalog.ts";
import { parsePrisma } from "./parse.ts";

const dialects: Readonly<Record<string, Dialect>> = {
  postgresql: "postgres",
  postgres: "postgres",
  cockroachdb: "postgres",
  mysql: "mysql",
  sqlserver: "mssql",
};

/**
 * Reads a Prisma schema (one file) into a schema, in time linear in the text. Relations keep the names that the models give them.
 * Failures: `invalid-input` with the lines that are wrong.
 */
export function readPrisma(text: string, { maxTables }: { readonly maxTables: number }): Result<ImportedSchema> {
  const file = parsePrisma(text);
  if (file.problems.length > 0)
    return fail(importFailure.syntax(file.problems.map(({ line, message }) => `line ${line}: ${message}`)));
  if (file.models.length === 0) return fail(importFailure.nothing("model … { }", ""));
  if (file.models.length > maxTables) return fail(importFailure.tooMany(maxTables));
  const notebook = new Notebook();
  const catalog = catalogOf(file, notebook);
  const schema = schemaOf(catalog, { notebook, dialect: dialects[file.provider] ?? "other" });
  return ok({ schema, notes: notebook.notes() });
}
