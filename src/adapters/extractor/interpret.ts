import { singularLabel } from "#domain/naming/plural.ts";
import { addDeed } from "./add-deed.ts";
import { addField, setRule, setValues } from "./add-field.ts";
import { addItems, addLine, entityItems } from "./add-items.ts";
import type { Clause } from "./clauses.ts";
import { type Draft, emptyDraft, entityOf, findEntity, note } from "./draft.ts";
import { guessField } from "./field-guess.ts";
import { personRoles, pluralAttributes } from "./lexicon.ts";
import { splitList } from "./lists.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { isKnownKind, isPersonName } from "./ready-made.ts";
import { relate } from "./relate.ts";
import { readThings } from "./things.ts";
import { isApplication, subjectOf } from "./verbs.ts";
import { entityKey, isPlural } from "./words.ts";

/** Names of things that were listed together: guesses about what belongs together stay within one list. */
export type Siblings = readonly { readonly keys: readonly string[]; readonly whole: string | null }[];

export interface Interpretation {
  readonly draft: Draft;
  readonly siblings: Siblings;
  /** Takes what the application is for as what it keeps, where nothing else is told. */
  readonly keepTopics: () => void;
}

/** Makes a draft of clauses: first all entities become known, then what is said about them, and what is done with them last. */
export function interpret(clauses: readonly Clause[]): Interpretation {
  const draft = emptyDraft();
  const listed: Listed[] = [];
  for (const clause of clauses) {
    declareSubjects(clause, draft);
    if (clause.says === "exist" && !clause.topic) listed.push(declareThings(clause, draft));
  }
  for (const clause of clauses) if (clause.says !== "does") say(clause, draft);
  for (const { told } of listed) for (const tell of told) tell();
  for (const clause of clauses) if (clause.says === "does") addDeed(draft, clause);
  const topics = clauses.flatMap((clause) => (clause.says === "exist" && clause.topic ? [clause] : []));
  if (draft.entities.size > 0) for (const topic of topics) noteTopic(topic, draft);
  return {
    draft,
    siblings: listed,
    keepTopics: () => {
      for (const topic of topics) listed.push(declareThings(topic, draft));
    },
  };
}

type Exist = Extract<Clause, { says: "exist" }>;

interface Listed {
  readonly keys: readonly string[];
  readonly whole: string | null;
  /** What the list says of its things, once all are known. */
  readonly told: readonly (() => void)[];
}

function noteTopic({ things, line }: Exist, draft: Draft): void {
  for (const { phrase } of readThings(things).things)
    if (!findEntity(draft, phrase.name))
      note(draft, line, `"${phrase.name}" only says what the application is for; nothing is kept of it.`);
}

function declareSubjects(clause: Clause, draft: Draft): void {
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
function firstNoun(text: string): string {
  return text.replace(/\s+(?:by|for|in|into|on|at|with|from|when|if)\s.*$/i, "");
}

function declareThings({ things: text, whole, line }: Exist, draft: Draft): Listed {
  const { things, unread } = readThings(text);
  for (const item of unread) note(draft, line, `"${item.slice(0, 80)}" is not understood and left out.`);
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

function say(clause: Clause, draft: Draft): void {
  switch (clause.says) {
    case "exist":
    case "does":
      return;
    case "nothing":
      note(draft, clause.line, `"${clause.text.slice(0, 100)}" is not understood and left out.`);
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
  const { subject, optional, owned, role, loose, line } = clause;
  for (const [index, target] of splitList(clause.targets).entries()) {
    const phrase = readPhrase(firstNoun(target).replace(otherThan, ""));
    const known = phrase ? findEntity(draft, phrase.name) : undefined;
    if (!phrase || (!known && !subjectOf(phrase.name))) {
      note(draft, line, `"${target.slice(0, 80)}" is not understood and left out.`);
      continue;
    }
    const entity = entityOf(draft, subject, line);
    // "Referees are assigned to matches": people work on many.
    const works =
      loose !== true && /^(?:(?:is|are) assigned|works? on)/i.test(clause.verb ?? "") && isPersonName(entity.key);
    const sharedWith = /shared with/i.test(clause.verb ?? "");
    const many =
      phrase.quantity === "many" ||
      (isPlural(phrase.name) && (works || sharedWith || /\b(?:many|several|multiple)\b/i.test(target)));
    // "Employees report to a manager": another employee.
    const fellow = !known && isPersonName(entity.key) && personRoles.has(entityKey(phrase.name));
    if (fellow || (known === entity && otherThan.test(target))) {
      const name = fellow
        ? phrase.name
        : (clause.verb ?? "parent").replace(/^(?:is|are) /, "").replace(/^(\w+)s? (on|to)$/, "$1s $2");
      relate(draft, {
        from: entity.key,
        to: entity.key,
        name,
        required: false,
        owned: false,
        ...(!fellow && clause.verb && isPlural(phrase.name) ? { kind: "many-to-many" as const } : {}),
      });
      continue;
    }
    if (!known && (loose || pluralAttributes.has(phrase.name.toLowerCase()))) continue;
    if (known && many && clause.details) {
      addLine(draft, { whole: entity, part: known, items: clause.details, line });
      continue;
    }
    if (!known) {
      addField(draft, entity, { phrase, optional, line });
      continue;
    }
    relate(draft, {
      from: subject,
      to: known.key,
      name: clause.as ?? (role && index === 0 ? nameOfRole(role) : null),
      required: !optional && phrase.required !== false && !many,
      owned: owned && !many && !optional,
      ...(many ? { kind: "many-to-many" } : {}),
    });
  }
}

const otherThan = /^(?:(?:an?|the|any|many|several|multiple|one or more)\s+)?(?:other|another)\s+/i;

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
