import { fail, type Result } from "#domain/failure.ts";
import type { ExtractedSchema } from "#domain/inputs/input.ts";
import type { ExtractOptions, SchemaExtractor } from "#ports/schema-extractor.ts";

/** Shown wherever a prompt says too little. */
export const examplePrompt =
  "Clinics with doctors, patients and appointments. A doctor has a name, a specialty and a unique email. " +
  "Each appointment belongs to a doctor and a patient and has a start time, a reason and a status (planned, done, cancelled).";

/**
 * Turns a prompt into a schema with the given engine.
 * Failures: `invalid-input` for an empty, too long or meaningless prompt, and those of the engine.
 */
export async function extractFromPrompt(
  prompt: string,
  options: ExtractOptions & { readonly extractor: SchemaExtractor },
): Promise<Result<ExtractedSchema>> {
  const { limits, signal, extractor } = options;
  if (prompt.trim() === "") {
    return fail({
      category: "invalid-input",
      fault: "user",
      message: "The prompt is empty.",
      hint: `Describe the things that the application keeps and how they belong together, for example: ${examplePrompt}`,
    });
  }
  if (prompt.length > limits.promptCharacters) {
    return fail({
      category: "invalid-input",
      fault: "user",
      message: `The prompt has ${prompt.length} characters; the limit is ${limits.promptCharacters}.`,
      hint: "Shorten it to what the application keeps, or hand in a model (SQL, Prisma, DBML, JDL or JSON) instead.",
    });
  }
  return extractor.extract(prompt, { limits, signal });
}
