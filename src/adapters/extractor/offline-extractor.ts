import { fail, ok } from "#domain/failure.ts";
import type { SchemaExtractor } from "#ports/schema-extractor.ts";
import { buildSchema } from "./build.ts";
import { complete } from "./complete.ts";
import { note } from "./draft.ts";
import { guessFromTitle, readForeignList } from "./fallback.ts";
import { interpret } from "./interpret.ts";
import { readPrompt } from "./reader.ts";

const engine = "offline extractor";

/** Reads English descriptions by rules, without a model and without a network: the same prompt always gives the same schema. */
export const offlineExtractor: SchemaExtractor = {
  async extract(prompt, { limits }) {
    const reading = readPrompt(prompt);
    const { draft, siblings } = interpret(reading.clauses);
    if (draft.entities.size === 0) guessFromTitle(prompt, draft);
    const foreign = draft.entities.size === 0 && readForeignList(prompt, draft);
    if (draft.entities.size === 0) {
      return fail({
        category: "invalid-input",
        fault: "user",
        message: "The offline extractor finds nothing in this prompt that an application could keep.",
        hint:
          "It reads English sentences about things and what they have, for example: " +
          '"Clinics with doctors, patients and appointments. A doctor has a name and a unique email. Each appointment belongs to a doctor and a patient ' +
          'and has a start time and a status (planned, done, cancelled)."',
      });
    }
    draft.name = reading.applicationName;
    complete(draft, siblings);
    for (const unit of foreign ? [] : reading.unread)
      note(
        draft,
        unit.line,
        `"${unit.text.slice(0, 100)}" says nothing that the offline extractor understands; it is left out.`,
      );
    const schema = buildSchema(draft, limits.schema);
    const first = {
      path: "line 1",
      message: "Read by the offline extractor, which knows rules and no meaning: check what it made.",
    };
    const notes = [...draft.notes].sort((a, b) => lineOf(a.path) - lineOf(b.path));
    return ok({ schema, notes: [first, ...notes], engine });
  },
};

function lineOf(path: string): number {
  return Number(/\d+/.exec(path)?.[0] ?? 0);
}
