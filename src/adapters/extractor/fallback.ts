import { type Draft, entityOf, note } from "./draft.ts";
import { splitValues } from "./lists.ts";
import { entityKey } from "./words.ts";

const title =
  /^(?:an?|the|my|our|simple|basic|small|build|create|make|me|i want|we need|i need|please|\s)*([\p{L}' -]{2,40}?)[\s-]+(?:lists?|app|application|tracker|manager|management|organi[sz]er|planner|log|database|system|site|website|tool|catalogu?e?|directory|board|register|registry)(?:\s+(?:app|application|system|tool|software))*[.!]?$/iu;

/** "Todo list", "expense tracker": what such an application keeps is in its name. */
export function guessFromTitle(prompt: string, draft: Draft): void {
  const text = oneLine(prompt);
  if (text.length > 120) return;
  const name = title.exec(text)?.[1]?.trim();
  if (!name || name.split(" ").length > 3) return;
  const entity = entityOf(draft, /^to-?\s?do$/i.test(name) ? "task" : name, 1);
  note(draft, 1, `The prompt only names the application; a ${entity.name.toLowerCase()} is taken to be what it keeps.`);
}

function oneLine(text: string): string {
  return text.slice(0, 2_000).replace(/\s+/g, " ").trim();
}

const withList = /^(.*?)[\s,](?:mit|con|avec|com|med|met|zawierająca|с|со|із|з)\s+(.+?)[.!]?\s*$/isu;
const joiners =
  /\s+(?:und|sowie|y|e|et|og|och|en|i|и|та|oraz)\s+(?:(?:die|der|das|los|las|les|des|de|os|as|le|la|il|gli)\s+)?/iu;

/** A list behind "with" in other European languages: the words in it are entities, as they are written. True when there was one. */
export function readForeignList(prompt: string, draft: Draft): boolean {
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
  note(draft, 1, "The prompt does not look English; only the list in its first sentence is read.");
  return true;
}
