import type { ExtractedSchema } from "#domain/inputs/input.ts";

/**
 * What language models made of descriptions, so that the same description is not paid for twice and gives the same schema again. A memory, no record: what cannot be kept
 * or read is asked again, so nothing here fails.
 */
export interface KeptExtractions {
  /** `key`: a hash of the description and of all that decides what is made of it. */
  get(key: string): Promise<ExtractedSchema | null>;
  keep(key: string, extracted: ExtractedSchema): Promise<void>;
  /** Forgets what was kept before this time. */
  forget(beforeMs: number): Promise<void>;
}
