import type { Clause } from "./clauses.ts";
import { readPhrase } from "./phrase.ts";
import { has, looksLikeField, readEntityItem, type State } from "./reading.ts";
import { clausesOf } from "./sentence.ts";
import { readSentence } from "./sentence-reader.ts";
import { beginsClause } from "./split.ts";
import { actionTitle, fieldTitle, isLoneWord, isTitle, listTitle, titlesAll } from "./titles.ts";
import { type Unit, unitsOf } from "./units.ts";
import { isApplication, subjectOf } from "./verbs.ts";

export interface Reading {
  readonly clauses: readonly Clause[];
  readonly applicationName: string | null;
  /** Units that said nothing. */
  readonly unread: readonly Unit[];
}

/** Nobody writes a sentence of this length; the rules would take long over it. */
const longestUnit = 1_500;

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
    if (index === 0 && (titlesAll(units) || isLoneWord(unit, units[1]))) state.applicationName = unit.text;
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

function readHeading({ text, line, indent }: Unit, state: State): void {
  const title = text
    .replace(/:$/, "")
    .replace(/^(?:entity|table|model|class|object)\s*:?\s+(?=\p{L})/iu, "")
    .trim();
  state.underList = listTitle.test(title);
  if (fieldTitle.test(title)) {
    state.underEntity = state.current !== null;
    return;
  }
  state.underEntity = false;
  if (state.underList || actionTitle.test(title)) return;
  // "# Shop tool" names the application, "## Tool" a record.
  const whole = state.first && indent < 2;
  const heard = clausesOf(title, { line, current: state.current });
  const entity =
    heard.length === 0
      ? subjectOf(
          (whole ? "" : "a ") +
            title.replace(/\s*\(.*$/, "").replace(/\s+(?:has|have|fields|table|entity|model)$/i, ""),
        )
      : null;
  if (!entity || (whole && isApplication(entity))) return;
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
  const [, named = "", list = ""] = labelled ?? inParentheses ?? [];
  // "Members with personal data (name, birthday)"
  const name = beginsClause(named) ? "" : named.replace(/(\S) (?:with|after|before|during|when) .*$/i, "$1");
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

function readFieldItem(unit: Unit, state: State): void {
  const { line } = unit;
  // "gender: male, female", "due date - optional": one field, and what is said about it.
  const text = unit.text.replace(/^([^:(]*?)\s*(?::|\s[–—-])\s+([^()]+)$/, "$1 ($2)");
  const phrase = readPhrase(text);
  const heard = phrase && phrase.name.split(" ").length <= 3 ? [] : clausesOf(text, { line, current: state.current });
  const sentence = /^(?:it |they )?(?:has|have|belongs?|can|references?|contains?|consists?)\b/i.test(text);
  if (sentence || heard.length > 0) state.clauses.push(...clausesOf(text, { line, current: state.current }));
  else if (phrase) has(state.current, text, { line, state });
}
