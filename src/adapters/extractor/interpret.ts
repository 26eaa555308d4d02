import { addDeed } from "./add-deed.ts";
import { addField, setRule, setValues } from "./add-field.ts";
import { addItems, entityItems } from "./add-items.ts";
import type { Clause } from "./clauses.ts";
import { type Draft, emptyDraft, entityOf, findEntity } from "./draft.ts";
import { guessField } from "./field-guess.ts";
import { pluralAttributes } from "./lexicon.ts";
import { splitList } from "./lists.ts";
import { readPhrase } from "./phrase.ts";
import { isPersonName } from "./ready-made.ts";
import { relate } from "./relate.ts";
import { isApplication, subjectOf } from "./verbs.ts";
import { entityKey, isPlural } from "./words.ts";

/** Names of things that were listed together: guesses about what belongs together stay within one list. */
export type Siblings = readonly { readonly keys: readonly string[]; readonly whole: string | null }[];

export interface Interpretation {
  readonly draft: Draft;
  readonly siblings: Siblings;
}

/** Makes a draft of clauses: first all entities become known, then what is said about them. */
export function interpret(clauses: readonly Clause[]): Interpretation {
  const draft = emptyDraft();
  for (const clause of clauses) declareSubjects(clause, draft);
  const siblings: Siblings[number][] = [];
  for (const clause of clauses) {
    if (clause.says !== "exist") continue;
    const whole = clause.whole ? (findEntity(draft, clause.whole)?.key ?? null) : null;
    siblings.push({ keys: declareThings(clause, draft), whole });
  }
  for (const clause of clauses) say(clause, draft);
  return { draft, siblings };
}

function declareSubjects(clause: Clause, draft: Draft): void {
  if (clause.says === "has") {
    entityOf(draft, clause.subject, clause.line);
    for (const name of entityItems(clause.items, clause.listed === true)) entityOf(draft, name, clause.line);
  }
  if (clause.says === "belongs") {
    entityOf(draft, clause.subject, clause.line);
    for (const target of splitList(clause.targets)) {
      const phrase = subjectOf(firstNoun(target));
      if (phrase && !namesField(phrase)) entityOf(draft, phrase, clause.line);
    }
  }
  if (clause.says === "both-many" || clause.says === "one-to-one") {
    entityOf(draft, clause.left, clause.line);
    entityOf(draft, clause.right, clause.line);
  }
  if (clause.says === "exist" && clause.whole) entityOf(draft, clause.whole, clause.line);
}

/** "a check-in date" after "made by a guest for a room" is a field, whatever stands before it. */
function namesField(phrase: string): boolean {
  const { field } = guessField(phrase);
  return !isPersonName(entityKey(phrase)) && (field.type !== "string" || field.pattern !== undefined);
}

/** Past "one of the", "a single" and behind "by" or "for". */
function firstNoun(text: string): string {
  return text.replace(/\s+(?:by|for|in|on|at|with|from|when|if)\s.*$/i, "");
}

function declareThings({ things, whole, line }: Extract<Clause, { says: "exist" }>, draft: Draft): string[] {
  const names: string[] = [];
  const told: Parameters<typeof addItems>[1][] = [];
  for (const item of splitList(things)) {
    const inside = /\(([^)]*)\)/.exec(item)?.[1];
    const [head = "", details] = item
      .replace(/\([^)]*\)/, " ")
      .split(/\s+(?:with|having|including)\s+(?:their\s+|its\s+)?/i);
    const phrase = readPhrase(
      head
        .replace(/\s+(?:and when|when|how|so)\b.*$/i, "")
        .replace(/\s+(?:for|of|in|at|to|from|by)\s+(?:an?|the|my|our|each|every|their)\s.*$/i, ""),
    );
    if (!phrase || isApplication(phrase.name) || !subjectOf(phrase.name)) continue;
    const entity = entityOf(draft, phrase.name, line);
    names.push(entity.key);
    // "Doctors (name, email)": what stands in parentheses is about the doctor.
    const listed = [inside, details].filter((part) => part !== undefined);
    for (const items of listed)
      told.push({ subject: entity.name, items, optional: false, composed: false, listed: true, line });
  }
  if (whole) for (const key of names) relate(draft, { from: key, to: whole, name: null, required: true, owned: false });
  for (const items of told) addItems(draft, items);
  return names;
}

function say(clause: Clause, draft: Draft): void {
  switch (clause.says) {
    case "exist":
      return;
    case "has":
      addItems(draft, clause);
      return;
    case "belongs":
      belongs(clause, draft);
      return;
    case "both-many":
      relate(draft, {
        from: clause.left,
        to: clause.right,
        name: null,
        required: false,
        owned: false,
        kind: "many-to-many",
      });
      return;
    case "one-to-one":
      relate(draft, {
        from: clause.left,
        to: clause.right,
        name: null,
        required: false,
        owned: false,
        kind: "one-to-one",
      });
      return;
    case "does":
      addDeed(draft, clause);
      return;
    case "values":
      setValues(draft, clause);
      return;
    case "rule":
      setRule(draft, clause);
      return;
    case "endpoint":
      draft.endpoints.push({
        method: clause.method,
        path: clause.path,
        verb: "",
        entity: entityOfPath(clause.path, draft),
        description: clause.description,
      });
      return;
    default:
      clause satisfies never;
  }
}

function entityOfPath(path: string, draft: Draft): string {
  const segments = path
    .split("/")
    .filter((segment) => segment !== "" && !segment.startsWith("{") && !/^(?:api|v\d+)$/.test(segment));
  return findEntity(draft, (segments[0] ?? "").replace(/-/g, " "))?.key ?? "";
}

function belongs(clause: Extract<Clause, { says: "belongs" }>, draft: Draft): void {
  for (const target of splitList(clause.targets)) {
    const phrase = readPhrase(firstNoun(target));
    const known = phrase ? findEntity(draft, phrase.name) : undefined;
    if (!phrase || !subjectOf(phrase.name) || (!known && pluralAttributes.has(phrase.name.toLowerCase()))) continue;
    if (!known) {
      addField(draft, entityOf(draft, clause.subject, clause.line), {
        phrase,
        optional: clause.optional,
        line: clause.line,
      });
      continue;
    }
    const many =
      phrase.quantity === "many" ||
      (phrase.quantity === "unsaid" && isPlural(phrase.name) && /\b(?:many|several|multiple)\b/i.test(target));
    relate(draft, {
      from: clause.subject,
      to: known.key,
      name: clause.role ? nameOfRole(clause.role) : null,
      required: !clause.optional && phrase.required !== false && !many,
      owned: clause.owned && !many,
      ...(many ? { kind: "many-to-many" } : {}),
    });
  }
}

/** "is written by a user": the user is the author. Roles without a noun of their own go by the entity's name. */
function nameOfRole(role: string): string | null {
  const roles: Readonly<Record<string, string>> = {
    owned: "owner",
    written: "author",
    authored: "author",
    created: "creator",
    taught: "teacher",
    led: "leader",
    managed: "manager",
    reviewed: "reviewer",
    approved: "approver",
    supervised: "supervisor",
    organized: "organizer",
    organised: "organiser",
    hosted: "host",
    reported: "reporter",
    requested: "requester",
  };
  return roles[role] ?? null;
}
