import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { InputLimits, ModelText } from "#domain/inputs/input.ts";
import { examine } from "#domain/schema/examine.ts";
import { readShape } from "#domain/schema/parse.ts";
import type { Issue, Note, Schema } from "#domain/schema/schema.ts";
import type { ModelImporter } from "#ports/model-importer.ts";
import type { SchemaExtractor } from "#ports/schema-extractor.ts";
import { extractFromPrompt } from "#services/extract-schema.ts";
import { readModelDraft } from "#services/read-model.ts";

/** Where a schema comes from: one of the three. */
export type Source = { readonly prompt: string } | { readonly schema: unknown } | { readonly model: ModelText };

export interface Described {
  readonly schema: Schema;
  readonly notes: readonly Note[];
  /** Who read it. */
  readonly engine: string;
  /** What keeps it from being generated; none of them when it is ready. */
  readonly issues: readonly Issue[];
}

/** What was handed in cannot be used; `issues` when single places are to blame. */
export interface InputFailure extends Failure {
  readonly issues?: readonly Issue[];
}

export interface DescribeDeps {
  readonly extractor: SchemaExtractor;
  readonly importers: readonly ModelImporter[];
  readonly limits: InputLimits;
}

/** Reads a schema out of whatever was handed in, without keeping it. Failures: those of the readers. */
export async function describeModel(source: Source, deps: DescribeDeps): Promise<Result<Described, InputFailure>> {
  if ("prompt" in source) {
    const read = await extractFromPrompt(source.prompt, deps);
    return read.ok ? ok({ ...read.value, issues: examine(read.value.schema) }) : read;
  }
  if ("model" in source) {
    const read = await readModelDraft(source.model, deps);
    if (!read.ok) return read;
    const { schema, notes, source: kind } = read.value;
    const engine = kind === "json" ? "JSON reader" : `${kind.toUpperCase()} importer`;
    return ok({ schema, notes, engine, issues: examine(schema) });
  }
  const { schema, issues } = readShape(source.schema, deps.limits.schema);
  if (schema === null) return fail(unusable("The schema cannot be used.", issues));
  return ok({ schema, notes: [], engine: "JSON reader", issues: examine(schema) });
}

/** Several things are wrong, each at its place. */
export function unusable(message: string, issues: readonly Issue[]): InputFailure {
  return { category: "invalid-input", fault: "user", message, hint: "Each error says where and what.", issues };
}
