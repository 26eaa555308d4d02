import type { Clause } from "./clauses.ts";
import { guessField } from "./field-guess.ts";
import { splitCommas } from "./lists.ts";
import { normalised } from "./normalise.ts";
import { clausesOf, lastSubject } from "./sentence.ts";
import { beginsClause } from "./split.ts";
import type { Unit } from "./units.ts";
import { belongsVerb } from "./verbs.ts";
import { isPlural } from "./words.ts";

/** What was read so far, and what the next unit is read under. */
export interface State {
  readonly clauses: Clause[];
  readonly unread: Unit[];
  applicationName: string | null;
  /** The entity that a heading or the last sentence is about. */
  current: string | null;
  /** True below a heading or a label that names an entity: items are its fields then. */
  underEntity: boolean;
  /** True below "Entities:": items are entities. */
  underList: boolean;
  /** Indentation of the item that named the current entity. */
  entityIndent: number;
  first: boolean;
}

/** Where something stands, and where it goes. */
export interface At {
  readonly line: number;
  readonly state: State;
}

export function readClauses(text: string, { line, state }: At): void {
  const heard = clausesOf(text, { line, current: state.current });
  state.clauses.push(...heard);
  const subject = lastSubject(heard);
  if (subject) {
    state.current = subject;
    state.underEntity = false;
  }
}

/** "Doctor: name, specialty" lists fields; "Doctor: has many patients" and "Doctor: belongs to a clinic" are sentences. */
export function readEntityItem(list: string, { line, state }: At): void {
  const entity = state.current ?? "";
  state.clauses.push({ says: "exist", things: entity, whole: null, line });
  const heard = inLine.test(list) && splitCommas(list).length > 1 ? [] : clausesOf(list, { line, current: entity });
  const isSentence =
    heard.length > 0 &&
    /^(?:it\s+|they\s+|each\s+|an?\s+\w+\s+|can\s+|with\s+)?(?:has|have|belongs?|can|contains?|consists?|is|are|references?|stores?|includes?)\b/i.test(
      list,
    );
  // "Test drives: a customer drives a car on a date": what the sentence speaks of is what a test drive has.
  const spoken =
    !isSentence && beginsClause(list)
      ? [...list.matchAll(/\b(?:an?|one|another)\s+(\p{L}+(?:\s+(?:date|time|name|number))?)/giu)]
      : [];
  if (isSentence) state.clauses.push(...heard);
  else if (spoken.length > 0) has(entity, spoken.map(([, noun]) => noun).join(", "), { line, state });
  else has(entity, list.replace(/^(?:with|has|have|fields?:?)\s+/i, ""), { line, state });
}

const inLine = new RegExp(
  `^(?:it |they |each |which |that )?(?:(?:has|have|contains?) (?:many|several|multiple|one or more)|${belongsVerb})\\s`,
  "i",
);

/** A list of what an entity has; a list may hold "belongs to a company" and "has many deals" too. */
export function has(subject: string | null, items: string, { line, state }: At): void {
  if (!subject) return;
  const parts = splitCommas(normalised(items));
  const said = parts.filter((part) => inLine.test(part));
  const listed = parts.filter((part) => !inLine.test(part));
  if (listed.length > 0)
    state.clauses.push({
      says: "has",
      subject,
      items: listed.join(", "),
      optional: false,
      composed: false,
      listed: true,
      line,
    });
  for (const item of said)
    state.clauses.push(...clausesOf(item.replace(/^(?:it|they|each|which|that) /i, ""), { line, current: subject }));
}

/** Lower-case names with a type of their own ("status", "due date", "price") are fields wherever they stand. */
export function looksLikeField(name: string): boolean {
  if (isPlural(name.replace(/ in \S+$/, "")) || /^\p{Lu}/u.test(name)) return false;
  const { field } = guessField(name);
  return field.type !== "string" || field.maxLength !== 200;
}
