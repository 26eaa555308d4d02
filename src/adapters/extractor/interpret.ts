import { addDeed } from "./add-deed.ts";
import { addField, setRule, setValues } from "./add-field.ts";
import { addItems, addLine } from "./add-items.ts";
import type { Clause } from "./clauses.ts";
import { declareSubjects, declareThings, firstNoun, type Listed, noteTopic, otherThan } from "./declare.ts";
import { type Draft, emptyDraft, entityOf, findEntity, noteUnread } from "./draft.ts";
import { personRoles, pluralAttributes } from "./lexicon.ts";
import { splitList } from "./lists.ts";
import { readPhrase } from "./phrase.ts";
import { isPersonName } from "./ready-made.ts";
import { relate } from "./relate.ts";
import { subjectOf } from "./verbs.ts";
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
  for (const clause of clauses) if (clause.says !== "does" && clause.says !== "rule") say(clause, draft);
  for (const { told } of listed) for (const tell of told) tell();
  // "Prices must be positive" may stand before what has a price.
  for (const clause of clauses) if (clause.says === "rule") say(clause, draft);
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

function say(clause: Clause, draft: Draft): void {
  switch (clause.says) {
    case "exist":
    case "does":
      return;
    case "nothing":
      noteUnread(draft, clause.line, clause.text);
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
      noteUnread(draft, line, target);
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
