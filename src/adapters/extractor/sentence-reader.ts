import { splitCommas, splitList } from "./lists.ts";
import { normalised } from "./normalise.ts";
import { listing, readOpening, titleOf } from "./opening.ts";
import { type At, has, looksLikeField, readClauses, readEntityItem, type State } from "./reading.ts";
import { clausesOf } from "./sentence.ts";
import { beginsClause } from "./split.ts";
import { readThings } from "./things.ts";
import { actionTitle, fieldTitle, listTitle } from "./titles.ts";
import type { Unit } from "./units.ts";
import { isApplication, managing, subjectOf } from "./verbs.ts";
import { entityKey, isPlural } from "./words.ts";

/** Reads a sentence, or a line with a label: "Customer: name, email", "Recruiting tool: companies post jobs". */
export function readSentence(unit: Unit, state: State): void {
  const { line } = unit;
  const text = normalised(unit.text);
  const titled = state.first ? /^(?!there\s)([^:()]{2,60}?)(?::|\s[–—-])\s+(.+)$/i.exec(text) : null;
  const [, title = "", told = ""] = titled ?? [];
  if (titled && beginsClause(told)) {
    // "Recruiting tool: companies post jobs"
    // "Orders: status can be new or paid"
    const about = looksLikeField(/^(?:the |its |their )?(\p{L}+)/iu.exec(told)?.[1] ?? "") ? subjectOf(title) : null;
    if (about) {
      state.clauses.push({ says: "exist", things: about, whole: null, line });
      state.current = about;
    } else state.applicationName ??= titleOf(title);
    const before = state.clauses.length;
    readClauses(told, { line, state });
    if (state.clauses.length === before) state.unread.push({ ...unit, text: told });
    return;
  }
  const labelled =
    /^(?!there\s)([\p{L}][\p{L}\p{N} '-]{1,30}?)(?:\s*\(([^)]*)\))?\s*:\s*(.+)$/iu.exec(text) ??
    (titled && splitCommas(told).length > 1 ? [text, title, "", told] : null);
  const [, label = "", aside = "", list = ""] = labelled ?? [];
  // Below a heading: "Name, breed, date of birth"
  if (
    state.underEntity &&
    /^[^:]+,[^:]+$/.test(text) &&
    !beginsClause(text) &&
    clausesOf(text, { line, current: null }).length === 0
  ) {
    has(state.current, text, { line, state });
    return;
  }
  if (listTitle.test(text)) {
    state.underList = true;
    return;
  }
  if (label !== "" && readLabel(label, { aside, list, line, state })) return;
  // "Customer (name, email)" alone in a line
  const [, entity = "", fields = ""] =
    /^([\p{L}][\p{L}\p{N} '/_-]{1,40}?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/u.exec(text) ?? [];
  if (entity !== "" && !/ with /i.test(entity) && subjectOf(entity) && entity.split(" ").length <= 3) {
    state.current = subjectOf(entity);
    readEntityItem(fields, { line, state });
    return;
  }
  if (state.first && (isBareTitle(text, line) || isApplication(text))) {
    state.applicationName = titleOf(text);
    return;
  }
  // "Claims are filed against a policy: claim date, amount"
  const [, statement = "", itsFields = ""] = /^([^:()]{8,120}):\s+(.+)$/.exec(text) ?? [];
  if (statement !== "" && beginsClause(statement) && !beginsClause(itsFields)) {
    const before = state.clauses.length;
    // "A contact has several addresses, address: street, city"
    const [, clause = statement, named] = /^(.+),\s+(\p{L}+)$/u.exec(statement) ?? [];
    readClauses(clause, { line, state });
    if (state.clauses.length > before) {
      const last = state.clauses.at(-1);
      const done = last?.says === "does" ? readThings(last.things).things[0]?.phrase.name : undefined;
      has(named ?? done ?? state.current, itsFields, { line, state });
      return;
    }
  }
  const opening = readOpening(text, { line, first: state.first });
  state.applicationName ??= opening.applicationName;
  state.clauses.push(...opening.clauses);
  if (opening.rest !== "" && !readOwnFields(opening.rest, { line, state })) readClauses(opening.rest, { line, state });
}

/** "Deal stage lead/won/lost, amount, close date": fields of a deal, where deals are known. */
function readOwnFields(text: string, { line, state }: At): boolean {
  // "Orders: …; total in euros; ordered at"
  if (state.current && text.split(" ").length <= 5 && looksLikeField(text) && !beginsClause(text)) {
    has(state.current, text, { line, state });
    return true;
  }
  const [, name = "", list = ""] = /^(?:an?\s+|each\s+|every\s+)?(\p{L}+)\s+([^,]{2,40},.+)$/iu.exec(text) ?? [];
  if (name === "" || isPlural(name) || beginsClause(text) || !knows(name, state)) return false;
  has(name, list, { line, state });
  return true;
}

function knows(name: string, { clauses }: State): boolean {
  return clauses.some(
    (clause) =>
      clause.says === "exist" && splitList(clause.things).some((thing) => entityKey(thing) === entityKey(name)),
  );
}

/** "Veterinary clinic." in front of everything. */
function isBareTitle(text: string, line: number): boolean {
  const words = text.split(" ").length;
  return (
    words < 6 &&
    (words > 1 || (/^\p{Lu}/u.test(text) && !isPlural(text))) &&
    /^[\p{L} '-]+$/u.test(text) &&
    subjectOf(text) !== null &&
    clausesOf(text, { line, current: null }).length === 0 &&
    readOpening(text, { line, first: true }).clauses.length === 0
  );
}

/** "Entities: a, b", "Fields: title (required)", "Doctor: name, email". False when the text is an ordinary sentence. */
function readLabel(
  written: string,
  { aside, list, line, state }: At & { readonly aside: string; readonly list: string },
): boolean {
  // "Track my plants: name, height"
  const label = written.replace(new RegExp(`^${managing}\\s+(?:my|our|the|all)\\s+`, "i"), "");
  if (/^(?:entity|table|model|class|object|type)$/i.test(label) && subjectOf(list)) {
    state.clauses.push({ says: "exist", things: list, whole: null, line });
    state.current = subjectOf(list);
    state.underEntity = true;
    return true;
  }
  // "Entities: a, b", but "Objects: title, date" has objects of a museum.
  const ofFields = splitCommas(list).filter((part) => looksLikeField(part.replace(/\s*\(.*$/, ""))).length > 1;
  if (listTitle.test(label) && !ofFields) {
    state.clauses.push({ says: "exist", things: list, whole: null, line });
    return true;
  }
  if (fieldTitle.test(label)) {
    has(state.current, list, { line, state });
    return state.current !== null;
  }
  // "Inventory: products (name, SKU), warehouses (name)": the label names the application.
  const names = readThings(list).things.map(({ phrase }) => phrase.name);
  const records = names.filter((name) => isPlural(name) && !looksLikeField(name));
  if (state.first && names.length > 1 && !names.some(looksLikeField) && records.length >= names.length * 0.5) {
    const told = listing(list, { line, whole: null, name: null });
    state.applicationName = titleOf(label);
    state.clauses.push(...told.clauses);
    if (told.rest !== "") readClauses(told.rest, { line, state });
    return true;
  }
  const of =
    /^(?:fields?|attributes?|properties|columns?) (?:of|for) (?:an? |the )?(.+)$/i.exec(label)?.[1] ??
    /^(.+) (?:fields?|attributes?|properties|columns?)$/i.exec(label)?.[1];
  const entity = subjectOf(of ?? label);
  if (actionTitle.test(label) || beginsClause(label)) return false;
  if (!entity || (looksLikeField(label) && state.current) || (of ?? label).split(" ").length > 3) return false;
  state.current = entity;
  state.underEntity = false;
  readEntityItem([aside, list].filter((part) => part !== "").join(", "), { line, state });
  return true;
}
