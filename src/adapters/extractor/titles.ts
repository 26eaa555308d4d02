import { beginsClause } from "./split.ts";
import type { Unit } from "./units.ts";
import { isPlural } from "./words.ts";

export const listTitle =
  /^(?:(?:the |main |core |our |data |domain )*(?:entities|models?|tables?|objects?|resources|schema|data model|domain|collections))$/i;
export const fieldTitle =
  /^(?:(?:the |its |with |main )*(?:fields?|attributes?|properties|columns?|data|details|information))$/i;
export const actionTitle =
  /^(?:(?:the |main )*(?:actions?|features?|functions?|operations?|endpoints?|api|user stories|requirements?|rules?|relationships?|relations?|notes?|workflow|overview|description|goals?|scope)|(?:[\w-]+ ){0,2}(?:requirements|features|user stories|scope))$/i;

/** The title of the whole: a first-level heading over headings of a deeper level. */
export function titlesAll([first, ...others]: readonly Unit[]): boolean {
  return (
    first?.kind === "heading" && first.indent === 1 && others.some((unit) => unit.kind === "heading" && unit.indent > 1)
  );
}

/** "Bakery", alone on the first line. */
export function isLoneWord({ kind, text, line }: Unit, next: Unit | undefined): boolean {
  return (
    kind === "sentence" &&
    /^\p{Lu}[\p{L}-]+$/u.test(text) &&
    !isPlural(text) &&
    next?.kind === "sentence" &&
    next.line !== line &&
    !fieldTitle.test(next.text.split(":")[0] ?? "") &&
    !listTitle.test(text)
  );
}

/** "Task", alone on a line above "Fields: …" or a list. */
export function isTitle(unit: Unit, next: Unit | undefined): boolean {
  if (unit.kind !== "sentence" || unit.text.split(" ").length > 3 || !next || next.line === unit.line) return false;
  const listed =
    next.line === unit.line + 1 &&
    /^[\p{L}\p{N} _-]+$/u.test(unit.text) &&
    /,/.test(next.text) &&
    !beginsClause(next.text);
  return next.kind === "item" || listed || fieldTitle.test(next.text.split(":")[0] ?? "");
}
