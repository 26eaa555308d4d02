import type { Note, Schema, SchemaLimits } from "#domain/schema/schema.ts";
import { defaultSchemaLimits } from "#domain/schema/schema.ts";
import type { Encoding } from "./decode.ts";

/** The kinds of model that come from elsewhere, and all that this program reads. */
export const importedKinds = ["sql", "prisma", "dbml", "jdl"] as const;
export type ImportedKind = (typeof importedKinds)[number];
export const modelKinds = ["json", ...importedKinds] as const;
export type ModelKind = (typeof modelKinds)[number];

/** A model as the user hands it over; `name` is a file name (a path is fine) and only helps to tell the kind. */
export interface ModelText {
  readonly name: string;
  readonly text: string;
  /** How its bytes were read, when it came as bytes. */
  readonly encoding?: Encoding;
}

/** A schema together with everything that the reader changed, guessed or could not use. */
export interface ImportedSchema {
  readonly schema: Schema;
  readonly notes: readonly Note[];
}

export interface ReadModel extends ImportedSchema {
  readonly source: ModelKind;
}

export interface ExtractedSchema extends ImportedSchema {
  /** Who read the prompt: "offline extractor" or the name of a language model. */
  readonly engine: string;
}

/** The configured bounds of what a user may hand in; sizes are of the UTF-8 text. */
export interface InputLimits {
  readonly schema: SchemaLimits;
  readonly modelBytes: number;
  readonly promptCharacters: number;
}

export const defaultInputLimits: InputLimits = {
  schema: defaultSchemaLimits,
  modelBytes: 5_000_000,
  promptCharacters: 20_000,
};
