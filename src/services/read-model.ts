import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import { looksBinary } from "#domain/inputs/decode.ts";
import type { InputLimits, ModelKind, ModelText, ReadModel } from "#domain/inputs/input.ts";
import { kindOfModel } from "#domain/inputs/kind.ts";
import { nameFromFile } from "#domain/inputs/name-from-file.ts";
import { partOfProjectFile } from "#domain/inputs/project-file.ts";
import { issuesFailure } from "#domain/schema/issues-failure.ts";
import { parseSchema, readShape } from "#domain/schema/parse.ts";
import type { Note } from "#domain/schema/schema.ts";
import type { ImportOptions, ModelImporter } from "#ports/model-importer.ts";

export interface ReadModelOptions extends ImportOptions {
  readonly importers: readonly ModelImporter[];
}

/**
 * Reads a model of any kind that is known (JSON here, the others by their importer) into a schema without issues. A
 * generated project's `stackalchemist.json` counts as the schema in it.
 * Failures: `invalid-input` for text that is too long, empty, binary, of no known kind or not readable; `timeout`, `cancelled`.
 */
export async function readModel(input: ModelText, options: ReadModelOptions): Promise<Result<ReadModel>> {
  const draft = await readModelDraft(input, options);
  if (!draft.ok) return draft;
  const { issues } = parseSchema(draft.value.schema, options.limits.schema);
  return issues.length > 0 ? fail(issuesFailure(input.name, issues)) : draft;
}

/** The same, but a schema with issues is answered as it is, to be mended by its user. Only what has no schema's shape fails. */
export async function readModelDraft(input: ModelText, options: ReadModelOptions): Promise<Result<ReadModel>> {
  const text = input.text.replace(/^\ufeff/, "");
  const refusal = refuseText(input.name, text, options.limits);
  if (refusal) return fail(refusal);
  const told = kindOfModel({ name: input.name, text });
  if (told.verdict === "unknown") return fail(unknownKind(input.name));
  const shaping = { what: input.name, source: told.kind, limits: options.limits };
  const reread = input.encoding === "windows-1252" ? [notUtf8] : [];
  if (told.kind === "json") return shaped(partOfProjectFile(text, "schema") ?? text, { ...shaping, notes: reread });
  const importer = options.importers.find((candidate) => candidate.kind === told.kind);
  if (!importer) return fail(unknownKind(input.name));
  const imported = await importer.importModel(text, options);
  if (!imported.ok) return imported;
  return shaped(imported.value.schema, { ...shaping, notes: [...reread, ...imported.value.notes] });
}

const notUtf8: Note = {
  path: "line 1",
  message:
    "The file is not UTF-8; it is read as Windows-1252 (Latin-1). Save it as UTF-8 if names or texts look wrong.",
};

interface Shaping {
  readonly what: string;
  readonly notes: readonly Note[];
  readonly source: ModelKind;
  readonly limits: InputLimits;
}

/** What an importer made keeps the same limits as what a user wrote; without a name of its own it is called as its file. */
function shaped(given: unknown, { what, notes, source, limits }: Shaping): Result<ReadModel> {
  const { schema, issues } = readShape(given, limits.schema);
  if (schema === null) return fail(issuesFailure(what, issues));
  const name = schema.name ?? nameFromFile(what);
  return ok({ schema: name === null ? schema : { ...schema, name }, notes, source });
}

function refuseText(name: string, text: string, limits: InputLimits): Failure | null {
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.modelBytes) {
    return invalid(
      `${name} is ${megabytes(bytes)} MB; the limit is ${megabytes(limits.modelBytes)} MB.`,
      "Hand in the definition without its data: for example pg_dump --schema-only, mysqldump --no-data.",
    );
  }
  if (text.trim() === "")
    return invalid(`${name} is empty.`, "Hand in a file with a model in it (SQL, Prisma, DBML, JDL or JSON).");
  if (looksBinary(text)) {
    return invalid(
      `${name} is not a text file.`,
      "Hand in the model as UTF-8 text (SQL, Prisma, DBML, JDL or JSON), not a database or backup file.",
    );
  }
  return null;
}

function unknownKind(name: string): Failure {
  return invalid(
    `${name} is no model: neither SQL, Prisma, DBML, JDL nor a JSON schema.`,
    'SQL has CREATE TABLE statements, Prisma has model … { }, DBML has Table … { }, JDL has entity … { }, JSON starts with { and has a key "entities".',
  );
}

function invalid(message: string, hint: string): Failure {
  return { category: "invalid-input", fault: "user", message, hint };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
