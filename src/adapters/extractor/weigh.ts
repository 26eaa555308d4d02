import type { Clause } from "./clauses.ts";
import { dealingOf } from "./dealings.ts";
import { type Draft, type DraftEntity, findEntity } from "./draft.ts";
import { guessField } from "./field-guess.ts";
import {
  dealings,
  featureVerbs,
  joiningVerbs,
  lifeVerbs,
  makingVerbs,
  plainVerbs,
  pluralAttributes,
} from "./lexicon.ts";
import { isKnownKind } from "./ready-made.ts";
import type { Thing } from "./things.ts";
import { entityKey, isPlural, lastWord } from "./words.ts";

export type Does = Extract<Clause, { says: "does" }>;

/** What a deed with one thing comes to. */
export interface Weighed {
  readonly known: DraftEntity | undefined;
  readonly name: string;
  readonly key: string;
  /** The loan that borrowing is. */
  readonly dealing: DraftEntity | undefined;
  /** Verbs that become operations of their own. */
  readonly special: readonly string[];
  readonly tied: "makes" | "joins" | null;
  /** The thing is neither counted nor described ("blood", "well"): no record of its own. */
  readonly bare: boolean;
  /** The dealing is the doer's: "clients can cancel appointments". */
  readonly theirs: boolean;
  /** Why nothing is kept of it; null when something is. */
  readonly refusal: string | null;
}

export function weigh(draft: Draft, thing: Thing, clause: Does): Weighed {
  const { actor, verbs, line, habit } = clause;
  const known = findEntity(draft, thing.fullName ?? "") ?? findByTail(draft, thing.phrase.name);
  const name = known?.name ?? thing.phrase.name;
  const key = known?.key ?? entityKey(name);
  const many = thing.phrase.quantity === "many";
  const may = actor !== "" && (habit || known !== undefined);
  const dealing = verbs.map((verb) => dealingOf(draft, { verb, object: key, line, may })).find((one) => one !== null);
  const ties = verbs.map((verb) => (known && !habit && steps.has(verb) ? null : tieOf(verb, { object: name, habit })));
  const special = verbs.filter(
    (verb, index) =>
      !dealing && !many && !plainVerbs.has(verb) && ties[index] === null && (!habit || lifeVerbs.has(verb)),
  );
  const unusual = verbs.every((verb) => !plainVerbs.has(verb));
  const unnamed = habit && special.length === 0 && unusual ? "makes" : null;
  const tied = ties.find((tie) => tie !== null) ?? (many ? "joins" : unnamed);
  const vague = !known && thing.details === null && !isKnownKind(key);
  const dated = /^(?:date|datetime|time)$/.test(guessField(name).field.type);
  const measured = dealing !== undefined && pluralAttributes.has(name.toLowerCase().split(" ").at(-1) ?? "");
  const bare =
    (!known && measured) || (vague && (dated || (thing.phrase.quantity === "unsaid" && !isPlural(thing.phrase.name))));
  const theirs = special.length > 0 && dealings.has(lastWord(key)) && served.has(entityKey(actor));
  const refusal = refusalOf(clause, {
    name,
    account: key === "account" && !known,
    undescribed: !known && !isKnownKind(key),
    feature: vague && !dealing && verbs.every((verb) => featureVerbs.has(verb)),
    idle:
      vague &&
      !dealing &&
      (bare ? ties.every((tie) => tie === null) : special.length === 0 && tied === null && unusual),
  });
  return { known, name, key, dealing, special, tied, bare, theirs, refusal };
}

interface Doubts {
  readonly name: string;
  readonly account: boolean;
  readonly undescribed: boolean;
  readonly feature: boolean;
  readonly idle: boolean;
}

/** What somebody merely does something with need not be kept: a deed makes an entity only where it ties two or describes one. */
function refusalOf({ sentence, passive }: Does, { name, account, undescribed, feature, idle }: Doubts): string | null {
  const quoted = `"${sentence.slice(0, 100)}"`;
  if (account) return `${quoted} is about accounts: they are chosen with the application's features.`;
  if (passive && undescribed) return `${quoted} is about something that is not described; it is left out.`;
  // "Export reports", "send reminders"
  if (feature) return `"${name}" sounds like a feature and not like records; nothing is kept of it.`;
  return idle ? `${quoted} is not understood and left out.` : null;
}

/** Whom dealings are for: "clients can cancel appointments" speaks of theirs, "dispatchers can cancel trips" of anybody's. */
const served = new Set(
  "customer client patient member student pupil guest tenant passenger attendee participant buyer subscriber donor borrower reader owner candidate applicant".split(
    " ",
  ),
);

/** "customer sites" are sites where no other are known. */
function findByTail(draft: Draft, name: string): DraftEntity | undefined {
  return (
    findEntity(draft, name) ?? (name.includes(" ") ? findEntity(draft, name.split(" ").slice(1).join(" ")) : undefined)
  );
}

/** What happens to a record that is there already: a step in its life, not its making. */
const steps = new Set(["publish", "send", "open", "schedule", "pay"]);

/** Members buy memberships and book appointments, which makes them; they book classes, which joins them; they buy products, which is a deed. */
const dealVerbs = new Set(["buy", "purchase", "pay", "rent", "borrow", "reserve", "book"]);

function tieOf(verb: string, { object, habit }: { object: string; habit: boolean }): "makes" | "joins" | null {
  if (pluralAttributes.has(object.toLowerCase()) || (habit && verb === "register")) return "makes";
  const isDealing = dealings.has(entityKey(object).split(" ").at(-1) ?? "");
  if (dealVerbs.has(verb)) return isDealing ? "makes" : joiningVerbs.has(verb) ? "joins" : null;
  if (joiningVerbs.has(verb)) return "joins";
  return makingVerbs.has(verb) ? "makes" : null;
}
