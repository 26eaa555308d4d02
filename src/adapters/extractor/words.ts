import { singular } from "#domain/naming/plural.ts";
import { words } from "#domain/naming/words.ts";

/** Compares names without regard to case, number and script: "Order Items" and "order item" are one. */
export function entityKey(name: string): string {
  const parts = words(name);
  const head = headOf(parts);
  const key = [...singular(parts.slice(0, head + 1)), ...parts.slice(head + 1)].join(" ");
  return key || name.trim().toLowerCase();
}

/** Where the word stands that has a singular and a plural: the last, or the one before "of" ("bills of materials"). */
function headOf(words: readonly string[]): number {
  const of = words.findIndex((word) => word.toLowerCase() === "of");
  return of > 0 ? of - 1 : words.length - 1;
}

/** The word that says what kind of thing a name names: "order item" -> "item". */
export function lastWord(key: string): string {
  return key.split(" ").at(-1) ?? "";
}

/** "order items" -> "Order item": how an entity is called when the prompt only has it in a sentence. */
export function entityName(phrase: string): string {
  const words = phrase.trim().split(/\s+/);
  const shouting = (word: string) => /^\p{Lu}{2,}s?$/u.test(word);
  const last = headOf(words);
  const named = words.map((word, index) => {
    const one = index === last ? singularWord(word) : word;
    return shouting(word) ? one : index === 0 ? capital(one.toLowerCase()) : one.toLowerCase();
  });
  return named.join(" ");
}

/** "Users" -> "User", "CVs" -> "CV"; words in other scripts stay. */
export function singularWord(word: string): string {
  if (!/^\p{Script=Latin}+$/u.test(word)) return word;
  if (/^\p{Lu}{2,}s$/u.test(word)) return word.slice(0, -1);
  return singular([word])[0] ?? word;
}

export function isPlural(phrase: string): boolean {
  const words = phrase.trim().toLowerCase().split(/\s+/);
  const last = words[headOf(words)] ?? "";
  return last.length > 2 && singularWord(last) !== last;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
