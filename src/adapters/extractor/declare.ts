import { singularLabel } from "#domain/naming/plural.ts";
import { addItems } from "./add-items.ts";
import type { Clause } from "./clauses.ts";
import { type Draft, entityOf, findEntity, note, noteUnread } from "./draft.ts";
import { guessField } from "./field-guess.ts";
import { entityItems } from "./item-kinds.ts";
import { personRoles, pluralAttributes } from "./lexicon.ts";
import { splitList } from "./lists.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { isKnownKind, isPersonName } from "./ready-made.ts";
import { relate } from "./relate.ts";
import { readThings } from "./things.ts";
import { isApplication, subjectOf } from "./verbs.ts";
import { entityKey, isPlural } from "./words.ts";

export type Exist = Extract<Clause, { says: "exist" }>;

export interface Listed {
  readonly keys: readonly string[];
  readonly whole: string | null;
  /** What the list says of its things, once all are known. */
  readonly told: readonly (() => void)[];
}

export function declareSubjects(clause: Clause, draft: Draft): void {
  if (clause.says === "has") {
    entityOf(draft, clause.subject, clause.line);
    for (const name of entityItems(clause.items, clause.listed === true)) entityOf(draft, name, clause.line);
  }
  if (clause.says === "belongs") {
    entityOf(draft, clause.subject, clause.line);
    for (const target of splitList(clause.targets)) {
      const name = subjectOf(firstNoun(target).replace(otherThan, ""));
      if (name && namesRecord(name, readPhrase(target), clause)) entityOf(draft, name, clause.line);
    }
  }
  if (clause.says === "both-many" || clause.says === "one-to-one") {
    entityOf(draft, clause.left, clause.line);
    entityOf(draft, clause.right, clause.line);
  }
  if (clause.says === "exist" && clause.whole) entityOf(draft, clause.whole, clause.line);
}

/** What something belongs to is a record, but "reports to a manager" names a person that is one already, and "is sold in euros" none. */
function namesRecord(
  name: string,
  phrase: Phrase | null,
  { subject, loose }: Extract<Clause, { says: "belongs" }>,
): boolean {
  const key = entityKey(name);
  if (personRoles.has(key) && isPersonName(entityKey(subject))) return false;
  const { type } = guessField(singularLabel(name)).field;
  if (loose && (type === "date" || type === "datetime")) return false;
  if (loose && (pluralAttributes.has(name.toLowerCase()) || !(phrase?.quantity !== "unsaid" || isPlural(name))))
    return false;
  return !namesField(name);
}

/** "a check-in date" after "made by a guest for a room" is a field, whatever stands before it. */
function namesField(phrase: string): boolean {
  const { field } = guessField(phrase);
  return (
    !isPlural(phrase) && !isPersonName(entityKey(phrase)) && (field.type !== "string" || field.pattern !== undefined)
  );
}

/** Past "one of the", "a single" and behind "by" or "for". */
export function firstNoun(text: string): string {
  return text.replace(/\s+(?:by|for|in|into|on|at|with|from|when|if)\s.*$/i, "");
}

export function declareThings({ things: text, whole, line }: Exist, draft: Draft): Listed {
  const { things, unread } = readThings(text);
  for (const item of unread) noteUnread(draft, line, item);
  const wholeKey = whole ? (findEntity(draft, whole)?.key ?? null) : null;
  const keys: string[] = [];
  const told: (() => void)[] = [];
  for (const thing of things) {
    const { phrase, fullName, details, targets } = thing;
    const ofKnown = targets.some((target) => findEntity(draft, target.name) !== undefined);
    const name = fullName && !ofKnown && subjectOf(fullName) ? fullName : phrase.name;
    if (isApplication(name) || !subjectOf(name)) continue;
    // "With a dark mode and an admin page": one of something that nobody describes is a feature.
    if (thing.indefinite && details === null && !findEntity(draft, name) && !isKnownKind(entityKey(name))) {
      told.push(() => {
        if (!findEntity(draft, name))
          note(draft, line, `"${phrase.name}" sounds like a feature and not like records; nothing is kept of it.`);
      });
      continue;
    }
    // "Track deadlines and prices": dates and amounts of something.
    const { type } = guessField(singularLabel(name)).field;
    const measured =
      details === null && isPlural(name) && (type === "date" || type === "datetime" || type === "decimal");
    if (measured && !findEntity(draft, name) && !isKnownKind(entityKey(name))) {
      note(draft, line, `"${name}" is not said to belong to anything; it is left out.`);
      continue;
    }
    const entity = entityOf(draft, name, line);
    const before = keys.at(-1);
    if (thing.whose === "previous" && before)
      told.push(() =>
        addItems(draft, { subject: before, items: `many ${name}`, optional: false, composed: false, line }),
      );
    keys.push(entity.key);
    if (wholeKey) relate(draft, { from: entity.key, to: wholeKey, name: null, required: true, owned: false });
    told.push(() => {
      // "Doctors (name, email)": what stands in parentheses is about the doctor.
      if (details !== null)
        addItems(draft, { subject: entity.name, items: details, optional: false, composed: false, listed: true, line });
      for (const target of targets) {
        const known = findEntity(draft, target.name);
        if (known && known !== entity)
          relate(draft, { from: entity.key, to: known.key, name: null, required: true, owned: false });
      }
    });
  }
  return { keys, whole: wholeKey, told };
}

export const otherThan = /^(?:(?:an?|the|any|many|several|multiple|one or more)\s+)?(?:other|another)\s+/i;

export function noteTopic({ things, line }: Exist, draft: Draft): void {
  for (const { phrase } of readThings(things).things)
    if (!findEntity(draft, phrase.name))
      note(draft, line, `"${phrase.name}" only says what the application is for; nothing is kept of it.`);
}
