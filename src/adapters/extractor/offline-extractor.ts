import { fail, ok, type Result } from "#domain/failure.ts";
import type { ExtractedSchema } from "#domain/inputs/input.ts";
import type { SchemaExtractor } from "#ports/schema-extractor.ts";
import { buildSchema } from "./build.ts";
import { complete } from "./complete.ts";
import { type Draft, emptyDraft, note } from "./draft.ts";
import { draftOfKind, guessFromTitle, readBareNames, readForeignList } from "./fallback.ts";
import { interpret, type Siblings } from "./interpret.ts";
import { foreignLanguage } from "./language.ts";
import { readPrompt } from "./reader.ts";
import type { Unit } from "./units.ts";

const engine = "offline extractor";

/** Reads English descriptions by rules, without a model and without a network: the same prompt always gives the same schema. */
export const offlineExtractor: SchemaExtractor = {
  async extract(prompt, { limits }) {
    if (looksLikeFile.test(prompt)) return file();
    const language = foreignLanguage(prompt);
    const { draft, siblings, unread } = language ? foreign(prompt, language) : english(prompt);
    if (draft.entities.size === 0) return nothing(language);
    complete(draft, siblings);
    for (const unit of unread) noteUnread(draft, unit);
    const schema = buildSchema(draft, limits.schema);
    const first = {
      path: "line 1",
      message: "Read by the offline extractor, which knows rules and no meaning: check what it made.",
    };
    const notes = [...draft.notes].sort((a, b) => lineOf(a.path) - lineOf(b.path));
    return ok({ schema, notes: [first, ...notes], engine });
  },
};

interface Read {
  readonly draft: Draft;
  readonly siblings: Siblings;
  readonly unread: readonly Unit[];
}

function english(prompt: string): Read {
  const reading = readPrompt(prompt);
  const { draft, siblings, keepTopics } = interpret(reading.clauses);
  draft.name = reading.applicationName;
  if (draft.entities.size > 0) return { draft, siblings, unread: reading.unread };
  readBareNames(prompt, draft);
  if (draft.entities.size > 0)
    return { draft, siblings: [{ keys: [...draft.entities.keys()], whole: null }], unread: [] };
  const usual = draftOfKind(prompt);
  // Of a mere name nothing is left unread.
  const unread = prompt.trim().length > 60 ? reading.unread : [];
  if (usual) return { draft: { ...usual, name: reading.applicationName }, siblings: [], unread };
  keepTopics();
  if (draft.entities.size === 0) guessFromTitle(prompt, draft);
  const listed = draft.entities.size === 0 && readForeignList(prompt, draft, null);
  return { draft, siblings, unread: listed ? [] : reading.unread };
}

function foreign(prompt: string, language: string): Read {
  const draft = emptyDraft();
  readForeignList(prompt, draft, language);
  return { draft, siblings: [], unread: [] };
}

function nothing(language: string | null): Result<ExtractedSchema> {
  return fail({
    category: "invalid-input",
    fault: "user",
    message: language
      ? `This prompt looks ${language}, and the offline extractor reads English only.`
      : "The offline extractor finds nothing in this prompt that an application could keep.",
    hint:
      "It reads English sentences about things and what they have, for example: " +
      '"Clinics with doctors, patients and appointments. A doctor has a name and a unique email. Each appointment belongs to a doctor and a patient ' +
      'and has a start time and a status (planned, done, cancelled)."' +
      (language ? " The names of things may stay in your language." : ""),
  });
}

/** JSON, markup or SQL; "[urgent] an app for …" is a description. */
const looksLikeFile = /^\s*(?:[{[]\s*["{[]|<[?!a-z]|CREATE\s+(?:TABLE|TYPE|SCHEMA|EXTENSION|DATABASE)\b)/i;

function file(): Result<ExtractedSchema> {
  return fail({
    category: "invalid-input",
    fault: "user",
    message: "This prompt looks like a file, and the offline extractor reads sentences.",
    hint: "Bring it as a model instead, or describe in English what the application keeps.",
  });
}

/** What people ask of an application that is no part of its data. */
const accounts =
  /\b(?:log(?:ging)?[ -]?(?:in|on|out)|sign(?:ing)?[ -]?(?:in|on|up|out)|log ?in|passwords?|authenticat\w+|register)\b/i;
const qualities =
  /\b(?:fast|secure|responsive|mobile|phones?|dark mode|dashboard|beautiful|modern|user-friendly|easy to use|scalable|design|colou?rs?)\b/i;

function noteUnread(draft: Draft, { line, text }: Unit): void {
  const quoted = `"${text.slice(0, 100)}"`;
  note(
    draft,
    line,
    accounts.test(text)
      ? `${quoted} is about accounts: they are chosen with the application's features, not in its data.`
      : qualities.test(text)
        ? `${quoted} is about how the application looks or works, not about what it keeps; it is left out.`
        : `${quoted} says nothing that the offline extractor understands; it is left out.`,
  );
}

function lineOf(path: string): number {
  return Number(/\d+/.exec(path)?.[0] ?? 0);
}
