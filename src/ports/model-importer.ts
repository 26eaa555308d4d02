import type { Result } from "#domain/failure.ts";
import type { ImportedKind, ImportedSchema, InputLimits } from "#domain/inputs/input.ts";

export interface ImportOptions {
  readonly limits: InputLimits;
  /** Aborting ends the import with a `cancelled` failure. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads one kind of model. Pure from the outside: the same text gives the same schema and the same notes, in source
 * order; nothing but the text is read (an include is reported, never followed). The caller has checked the text's size.
 *
 * Failures: `invalid-input` (nothing usable in the text, or a syntax that leaves nothing to read, with lines),
 * `timeout` (the text takes longer than the adapter allows), `cancelled`. A statement that cannot be used does not fail the import: it becomes a note.
 */
export interface ModelImporter {
  readonly kind: ImportedKind;
  importModel(text: string, options: ImportOptions): Promise<Result<ImportedSchema>>;
}
