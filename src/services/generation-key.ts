import { createHash } from "node:crypto";
import type { GenerationInput } from "#domain/generation/generation.ts";

/**
 * Identifies a command by all that decides its result and where that goes: the same command has the same key, on
 * every run and every machine.
 */
export function generationKey(input: GenerationInput, destination: string): string {
  const {
    schema,
    personalization,
    stack,
    stackDigest,
    generatorVersion,
    verify,
    model = null,
    blueprint = false,
  } = input;
  const parts = [schema, personalization, stack, stackDigest, generatorVersion, verify, model, blueprint, destination];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
