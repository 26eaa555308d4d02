import { createHash } from "node:crypto";
import { extractionMessage, extractionPrefix, extractionShape, readExtraction } from "#domain/extraction/prompt.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { ExtractedSchema } from "#domain/inputs/input.ts";
import { parseSchema } from "#domain/schema/parse.ts";
import type { Issue } from "#domain/schema/schema.ts";
import type { KeptExtractions } from "#ports/kept-extractions.ts";
import type { LanguageModel } from "#ports/language-model.ts";
import type { ExtractOptions, SchemaExtractor } from "#ports/schema-extractor.ts";

interface Parts {
  readonly model: LanguageModel;
  /** Reads what the model could not. */
  readonly offline: SchemaExtractor;
  readonly kept: KeptExtractions;
}

/** A schema of a hundred entities. */
const maxOutputTokens = 32_000;
/** An answer with issues is asked for once more, with the issues. */
const rounds = 2;

/**
 * An extractor that asks a language model. The same description gives the same schema for as long as it is kept. What the model cannot do, because it is away or its answers
 * have issues twice, the offline extractor does, and a note says so.
 */
export function createModelExtractor({ model, offline, kept }: Parts): SchemaExtractor {
  return {
    async extract(prompt, options) {
      const key = createHash("sha256")
        .update(JSON.stringify([model.name, extractionPrefix, prompt]))
        .digest("hex");
      const known = await kept.get(key);
      if (known !== null) return ok(known);
      const asked = await askModel(model, prompt, options);
      if (asked.ok) {
        await kept.keep(key, asked.value);
        return asked;
      }
      if (asked.failure.category === "cancelled") return asked;
      const read = await offline.extract(prompt, options);
      if (!read.ok) return read;
      const note = {
        path: "",
        message: `${asked.failure.message} The offline extractor read the description instead.`,
      };
      return ok({ ...read.value, notes: [note, ...read.value.notes] });
    },
  };
}

async function askModel(
  model: LanguageModel,
  prompt: string,
  options: ExtractOptions,
): Promise<Result<ExtractedSchema>> {
  const { limits, signal = new AbortController().signal } = options;
  let failed: { readonly answer: string; readonly issues: readonly Issue[] } | null = null;
  for (let round = 0; round < rounds; round++) {
    const answer = await model.ask(
      {
        prefix: extractionPrefix,
        message: extractionMessage(prompt, failed),
        answer: {
          name: "schema",
          description: "the schema, and notes about what it cannot say",
          shape: extractionShape,
          inWords: true,
        },
        maxOutputTokens,
      },
      { signal },
    );
    if (!answer.ok) return answer;
    const read = readExtraction(answer.value.value);
    const { schema, issues } = parseSchema(read?.schema ?? null, limits.schema);
    if (schema !== null && schema.entities.length > 0) {
      const notes = (read?.notes ?? []).map((message) => ({ path: "", message }));
      return ok({ schema, notes, engine: model.name });
    }
    failed = { answer: JSON.stringify(read?.schema ?? null).slice(0, 100_000), issues };
  }
  return fail({
    category: "internal",
    fault: "environment",
    message: "The language model drew up no schema that can be used.",
    hint: "Try again.",
  });
}
