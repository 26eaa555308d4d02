import type { Result } from "#domain/failure.ts";
import type { ExtractedSchema, InputLimits } from "#domain/inputs/input.ts";

export interface ExtractOptions {
  readonly limits: InputLimits;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a schema out of a description in plain words. The caller has checked the prompt's length.
 *
 * Failures: `invalid-input` (the prompt describes nothing that could be stored; the hint shows an example), `cancelled`,
 * and for engines that ask a service `environment` or `timeout`.
 */
export interface SchemaExtractor {
  extract(prompt: string, options: ExtractOptions): Promise<Result<ExtractedSchema>>;
}
