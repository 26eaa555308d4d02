import type { Result } from "#domain/failure.ts";
import type { ImportedKind, ImportedSchema } from "#domain/inputs/input.ts";

type Reader = (text: string, limits: { readonly maxTables: number }) => Result<ImportedSchema>;

/** What reads each kind, loaded when asked for: most threads never need one. */
const readers: Readonly<Record<ImportedKind, () => Promise<Reader>>> = {
  sql: async () => (await import("./sql/read.ts")).readSql,
  dbml: async () => (await import("./dbml/read.ts")).readDbml,
  prisma: async () => (await import("./prisma/read.ts")).readPrisma,
  jdl: async () => (await import("./jdl/read.ts")).readJdl,
};

/** Reads a model of the kind into a schema. Failures: `invalid-input`. */
export async function readModelText(
  kind: ImportedKind,
  text: string,
  limits: { readonly maxTables: number },
): Promise<Result<ImportedSchema>> {
  const read = await readers[kind]();
  return read(text, limits);
}
