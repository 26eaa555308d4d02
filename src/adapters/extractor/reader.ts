import type { Clause } from "./clauses.ts";
import { guessField } from "./field-guess.ts";
import { splitCommas, splitList } from "./lists.ts";
import { normalised } from "./normalise.ts";
import { readOpening } from "./opening.ts";
import { readPhrase } from "./phrase.ts";
import { clausesOf } from "./sentence.ts";
import { type Unit, unitsOf } from "./units.ts";
import { belongsVerb, isApplication, subjectOf } from "./verbs.ts";
import { isPlural } from "./words.ts";

export interface Reading {
  readonly clauses: readonly Clause[];
  readonly applicationName: string | null;
  /** Units that said nothing. */
  readonly unread: readonly Unit[];
}

interface State {
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

/** Nobody writes a sentence of this length; the rules would take long over it. */
const longestUnit = 1_500;

const listTitle =
  /^(?:(?:the |main |core |our |data |domain )*(?:entities|models?|tables?|objects?|resources|schema|data model|domain|collections))$/i;
const fieldTitle =
  /^(?:(?:the |its |with |main )*(?:fields?|attributes?|properties|columns?|data|details|information))$/i;
const actionTitle =
  /^(?:(?:the |main )*(?:actions?|features?|functions?|operations?|endpoints?|api|user stories|requirements?|rules?|relationships?|relations?|notes?|workflow|overview|description|goals?))$/i;

/** Reads a prompt into clauses, unit by unit; what "it" means is carried along. */
export function readPrompt(prompt: string): Reading {
  const state: State = {
    clauses: [],
    unread: [],
    applicationName: null,
    current: null,
    underEntity: false,
    underList: false,
    entityIndent: 0,
    first: true,
  };
  const units = unitsOf(prompt);
  for (const [index, unit] of units.entries()) {
    const before = state.clauses.length;
    if (unit.text.length > longestUnit) {
      state.unread.push(unit);
      continue;
    }
    const named = state.applicationName;
    if (index === 0 && titlesAll(units)) state.applicationName = unit.text;
    else if (unit.kind === "heading" || isTitle(unit, units[index + 1])) {
      readHeading(unit, state);
      state.first = false;
      continue;
    } else if (unit.kind === "item") readItem(unit, state);
    else readSentence(unit, state);
    if (state.clauses.length === before && state.applicationName === named && unit.kind !== "heading")
      state.unread.push(unit);
    state.first = false;
  }
  return { clauses: state.clauses, applicationName: state.applicationName, unread: state.unread };
}

/** The title of the whole: a first-level heading over headings of a deeper level. */
function titlesAll([first, ...others]: readonly Unit[]): boolean {
  return (
    first?.kind === "heading" && first.indent === 1 && others.some((unit) => unit.kind === "heading" && unit.indent > 1)
  );
}

/** "Task", alone on a line above "Fields: …" or a list. */
function isTitle(unit: Unit, next: Unit | undefined): boolean {
  if (unit.kind !== "sentence" || unit.text.split(" ").length > 3 || !next || next.line === unit.line) return false;
  return next.kind === "item" || fieldTitle.test(next.text.split(":")[0] ?? "");
}

function readHeading({ text, line }: Unit, state: State): void {
  const title = text.replace(/:$/, "").trim();
  state.underList = listTitle.test(title);
  if (fieldTitle.test(title)) {
    state.underEntity = state.current !== null;
    return;
  }
  state.underEntity = false;
  if (state.underList || actionTitle.test(title)) return;
  const heard = clausesOf(title, { line, current: state.current });
  const entity =
    heard.length === 0
      ? subjectOf(title.replace(/\s*\(.*$/, "").replace(/\s+(?:has|have|fields|table|entity|model)$/i, ""))
      : null;
  if (!entity || isApplication(entity)) return;
  state.clauses.push({ says: "exist", things: entity, whole: null, line });
  state.current = entity;
  state.underEntity = true;
  state.entityIndent = -1;
}

function readItem(unit: Unit, state: State): void {
  const { text, line, indent } = unit;
  const labelled = /^([\p{L}][\p{L}\p{N} '/_-]{0,40}?)\s*(?::|\s[–—-]\s|->|=>)\s*(.+)$/u.exec(text);
  const inParentheses = /^([\p{L}][\p{L}\p{N} '/_-]{1,40}?)\s*\((.+)\)$/u.exec(text);
  if (state.underEntity && indent > state.entityIndent) {
    readFieldItem(unit, state);
    return;
  }
  const [, name = "", list = ""] = labelled ?? inParentheses ?? [];
  if (name !== "" && fieldTitle.test(name)) {
    has(state.current, list, { line, state });
  } else if (
    name !== "" &&
    !looksLikeField(name) &&
    subjectOf(name) &&
    !/^(?:get|post|put|patch|delete)$/i.test(name)
  ) {
    state.current = subjectOf(name);
    state.entityIndent = indent;
    state.underEntity = true;
    readEntityItem(list, { line, state });
  } else if (subjectOf(text) && text.split(" ").length <= 3 && clausesOf(text, { line, current: null }).length === 0) {
    // A bare word: an entity, which deeper items describe.
    state.clauses.push({ says: "exist", things: text, whole: null, line });
    state.current = subjectOf(text);
    state.entityIndent = indent;
    state.underEntity = true;
  } else readSentence(unit, state);
}

/** "Doctor: name, specialty" lists fields; "Doctor: has many patients" and "Doctor: belongs to a clinic" are sentences. */
function readEntityItem(list: string, { line, state }: { line: number; state: State }): void {
  const entity = state.current ?? "";
  state.clauses.push({ says: "exist", things: entity, whole: null, line });
  const heard = inLine.test(list) && splitCommas(list).length > 1 ? [] : clausesOf(list, { line, current: entity });
  const isSentence =
    heard.length > 0 &&
    /^(?:it\s+|they\s+|each\s+|an?\s+\w+\s+|can\s+|with\s+)?(?:has|have|belongs?|can|contains?|consists?|is|are|references?|stores?|includes?)\b/i.test(
      list,
    );
  if (isSentence) state.clauses.push(...heard);
  else has(entity, list.replace(/^(?:with|has|have|fields?:?)\s+/i, ""), { line, state });
}

function readFieldItem(unit: Unit, state: State): void {
  const { text, line } = unit;
  const phrase = readPhrase(text.replace(/^(\S[^:(]*?)\s+[–—-]\s+/, "$1: "));
  const heard = phrase && phrase.name.split(" ").length <= 3 ? [] : clausesOf(text, { line, current: state.current });
  const sentence = /^(?:it |they )?(?:has|have|belongs?|can|references?|contains?|consists?)\b/i.test(text);
  if (sentence || heard.length > 0) state.clauses.push(...clausesOf(text, { line, current: state.current }));
  else if (phrase) has(state.current, text.replace(/^(\S[^:(]*?)\s+[–—-]\s+/, "$1: "), { line, state });
}

function readSentence(unit: Unit, state: State): void {
  const { line } = unit;
  const labelled = /^([\p{L}][\p{L}\p{N} '-]{1,30}?)(?:\s*\(([^)]*)\))?\s*:\s*(.+)$/u.exec(unit.text);
  const [, label = "", aside = "", list = ""] = labelled ?? [];
  if (label !== "" && readLabel(label, { aside, list, line, state })) return;
  if (state.first && isBareTitle(unit.text, line)) {
    state.applicationName = unit.text
      .replace(/^(?:an?|the|my|our) /i, "")
      .replace(/^./, (letter) => letter.toUpperCase());
    return;
  }
  const opening = readOpening(normalised(unit.text), { line, first: state.first });
  state.applicationName ??= opening.applicationName;
  state.clauses.push(...opening.clauses);
  const heard = opening.rest === "" ? [] : clausesOf(opening.rest, { line, current: state.current });
  state.clauses.push(...heard);
  const subject = [...heard].reverse().find((clause) => clause.says === "has" || clause.says === "belongs");
  if (subject && "subject" in subject && subject.subject) {
    state.current = subject.subject;
    state.underEntity = false;
  }
}

/** "Veterinary clinic." in front of everything. */
function isBareTitle(text: string, line: number): boolean {
  const words = text.split(" ").length;
  return (
    words > 1 &&
    words < 6 &&
    /^[\p{L} '-]+$/u.test(text) &&
    subjectOf(text) !== null &&
    clausesOf(text, { line, current: null }).length === 0 &&
    readOpening(text, { line, first: true }).clauses.length === 0
  );
}

/** "Entities: a, b", "Fields: title (required)", "Doctor: name, email". False when the text is an ordinary sentence. */
function readLabel(
  label: string,
  { aside, list, line, state }: { aside: string; list: string; line: number; state: State },
): boolean {
  if (listTitle.test(label)) {
    state.clauses.push({ says: "exist", things: list, whole: null, line });
    return true;
  }
  if (fieldTitle.test(label)) {
    has(state.current, list, { line, state });
    return state.current !== null;
  }
  // "Inventory: products (name, SKU), warehouses (name)": the label names the application.
  const things = splitList(list);
  const bare = things.map((thing) => thing.replace(/\s*\(.*$/, ""));
  const records = bare.filter((thing) => isPlural(thing) && !looksLikeField(thing));
  if (state.first && things.length > 1 && records.length >= things.length * 0.6) {
    state.applicationName = label;
    state.clauses.push({ says: "exist", things: list, whole: null, line });
    return true;
  }
  const of =
    /^(?:fields?|attributes?|properties|columns?) (?:of|for) (?:an? |the )?(.+)$/i.exec(label)?.[1] ??
    /^(.+) (?:fields?|attributes?|properties|columns?)$/i.exec(label)?.[1];
  const entity = subjectOf(of ?? label);
  if (actionTitle.test(label)) return false;
  if (!entity || (looksLikeField(label) && state.current) || label.split(" ").length > 3) return false;
  state.current = entity;
  state.underEntity = false;
  readEntityItem([aside, list].filter((part) => part !== "").join(", "), { line, state });
  return true;
}

const inLine = new RegExp(
  `^(?:it |they |each |which |that )?(?:(?:has|have|contains?) (?:many|several|multiple|one or more)|${belongsVerb})\\s`,
  "i",
);

/** A list of what an entity has; a list may hold "belongs to a company" and "has many deals" too. */
function has(subject: string | null, items: string, { line, state }: { line: number; state: State }): void {
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
function looksLikeField(name: string): boolean {
  if (isPlural(name) || /^\p{Lu}/u.test(name)) return false;
  const { field } = guessField(name);
  return field.type !== "string" || field.maxLength !== 200;
}
