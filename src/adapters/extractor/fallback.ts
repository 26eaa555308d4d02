import { type Draft, entityOf, note } from "./draft.ts";
import { interpret } from "./interpret.ts";
import { splitList, splitValues } from "./lists.ts";
import { readPrompt } from "./reader.ts";
import { isKnownKind } from "./ready-made.ts";
import { beginsClause } from "./split.ts";
import { usualModels } from "./usual-models.ts";
import { subjectOf } from "./verbs.ts";
import { entityKey } from "./words.ts";

/** Longer prompts than this say more than what an application is called. */
const titleLength = 200;

/** "CRM for a law firm", "my yoga studio": a prompt that only names a kind of application gets what such applications usually keep. */
export function draftOfKind(prompt: string): Draft | null {
  const text = oneLine(prompt);
  const found = text.length > titleLength ? undefined : usualModels.find(({ named }) => named.test(text));
  if (!found) return null;
  const { draft } = interpret(readPrompt(found.description).clauses);
  draft.notes.length = 0;
  const names = [...draft.entities.values()].map(({ name }) => name.toLowerCase());
  note(
    draft,
    1,
    `The prompt does not say what is kept; it gets what ${found.kind} usually keeps: ${names.join(", ")}. Describe what you keep to get your own.`,
  );
  return draft;
}

/** "user, product, order": names and nothing else, where people use such names for records. */
export function readBareNames(prompt: string, draft: Draft): void {
  const text = oneLine(prompt);
  if (text.length > titleLength || beginsClause(text)) return;
  const names = splitList(text.replace(/[.!]$/, ""));
  const couldBe = names.every(
    (name) => /^[\p{L}' -]+$/u.test(name) && name.split(" ").length <= 3 && subjectOf(name) !== null,
  );
  if (names.length < 2 || !couldBe || names.filter((name) => isKnownKind(entityKey(name))).length * 2 < names.length)
    return;
  for (const name of names) entityOf(draft, name, 1);
}

const title =
  /^(?:an?|the|my|our|simple|basic|small|build|create|make|me|i want|we need|i need|please|\s)*([\p{L}' -]{2,40}?)[\s-]+(?:lists?|app|application|tracker|tracking|manager|management|organi[sz]er|planner|log|database|system|site|website|tool|catalogu?e?|directory|board|register|registry)(?:\s+(?:app|application|system|tool|software))*[.!]?$/iu;

/** "An app for my choir", "a system to run a blood bank" */
const purpose = /\b(?:for|manag\w+|track\w*|run\w*|organi[sz]\w+) (?:an?|my|our|the) ([\p{L}' -]{2,40})[.!]?$/iu;

/** "Stamp collection app": what such an application keeps is in its name. */
export function guessFromTitle(prompt: string, draft: Draft): void {
  const text = oneLine(prompt);
  if (text.length > 120) return;
  const name = (title.exec(text)?.[1] ?? purpose.exec(text)?.[1])?.trim();
  if (!name || name.split(" ").length > 3) return;
  const entity = entityOf(draft, name, 1);
  note(draft, 1, `The prompt only names the application; a ${entity.name.toLowerCase()} is taken to be what it keeps.`);
}

function oneLine(text: string): string {
  return text.slice(0, 2_000).replace(/\s+/g, " ").trim();
}

const withList = /^(.*?)[\s,](?:mit|con|avec|com|med|met|zawierająca|с|со|із|з)\s+(.+?)[.!]?\s*$/isu;
const joiners =
  /\s+(?:und|sowie|y|e|et|og|och|en|i|и|та|oraz)\s+(?:(?:die|der|das|los|las|les|des|de|os|as|le|la|il|gli)\s+)?/iu;

/** A list behind "with" in other European languages: the words in it are entities, as they are written. True when there was one. */
export function readForeignList(prompt: string, draft: Draft, language: string | null): boolean {
  const list = withList.exec(
    oneLine(prompt.split("\n")[0] ?? "")
      .split(/(?<=[.!])\s/)[0]
      ?.slice(0, 600) ?? "",
  )?.[2];
  const names = splitValues((list ?? "").replace(new RegExp(joiners, "giu"), ", ")).filter(
    (name) => /^[\p{L}\p{M}' -]{2,40}$/u.test(name) && name.split(" ").length <= 3,
  );
  if (names.length < 2) return false;
  for (const name of names) {
    const key = entityKey(name);
    const shown = name.charAt(0).toUpperCase() + name.slice(1);
    draft.entities.set(key, { key, name: shown, line: 1, fields: [], description: "" });
  }
  note(
    draft,
    1,
    `The prompt looks ${language ?? "foreign"}, and the offline extractor reads English only: of it only the list in its first sentence is taken.`,
  );
  return true;
}
