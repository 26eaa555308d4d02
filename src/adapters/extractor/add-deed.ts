import { plural } from "#domain/naming/plural.ts";
import { addItems } from "./add-items.ts";
import type { Clause } from "./clauses.ts";
import { dealingOf } from "./dealings.ts";
import { participle } from "./deeds.ts";
import { type Draft, type DraftEntity, entityOf, findEntity, note } from "./draft.ts";
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
import { isKnownKind, isPersonName } from "./ready-made.ts";
import { relate } from "./relate.ts";
import { readThings, type Thing } from "./things.ts";
import { entityKey, isPlural } from "./words.ts";

type Does = Extract<Clause, { says: "does" }>;

/** What somebody does with something: a relation, an operation of its own, or only that both exist. */
export function addDeed(draft: Draft, clause: Does): void {
  const { things, unread } = readThings(clause.things, { oneHas: true });
  for (const thing of things) addDeedWith(draft, thing, clause);
  for (const item of unread) note(draft, clause.line, `"${item.slice(0, 80)}" is not understood and left out.`);
}

function addDeedWith(draft: Draft, thing: Thing, clause: Does): void {
  const { actor, verbs, line, sentence, habit, about } = clause;
  const known = findEntity(draft, thing.fullName ?? "") ?? findByTail(draft, thing.phrase.name);
  const name = known?.name ?? thing.phrase.name;
  const key = known?.key ?? entityKey(name);
  const many = thing.phrase.quantity === "many";
  const dealing = verbs
    .map((verb) => dealingOf(draft, { verb, object: key, line, may: actor !== "" && (habit || known !== undefined) }))
    .find((one) => one !== null);
  const ties = verbs.map((verb) => (known && !habit && steps.has(verb) ? null : tieOf(verb, { object: name, habit })));
  const special = verbs.filter(
    (verb, index) =>
      !dealing && !many && !plainVerbs.has(verb) && ties[index] === null && (!habit || lifeVerbs.has(verb)),
  );
  const unnamed = habit && special.length === 0 && verbs.every((verb) => !plainVerbs.has(verb)) ? "makes" : null;
  const tied = ties.find((tie) => tie !== null) ?? (many ? "joins" : unnamed);
  if (key === "account" && !known) {
    note(
      draft,
      line,
      `"${sentence.slice(0, 100)}" is about accounts: they are chosen with the application's features.`,
    );
    return;
  }
  if (clause.passive && !known && !isKnownKind(key)) {
    note(draft, line, `"${sentence.slice(0, 100)}" is about something that is not described; it is left out.`);
    return;
  }
  // "Export reports", "send reminders": a feature, unless what it is about is known.
  if (
    !known &&
    !dealing &&
    thing.details === null &&
    !isKnownKind(key) &&
    verbs.every((verb) => featureVerbs.has(verb))
  ) {
    note(draft, line, `"${name}" sounds like a feature and not like records; nothing is kept of it.`);
    return;
  }
  // What somebody merely does something with need not be kept: a deed makes an entity only where it ties two.
  if (
    !known &&
    !dealing &&
    special.length === 0 &&
    tied === null &&
    thing.details === null &&
    verbs.every((verb) => !plainVerbs.has(verb))
  ) {
    note(draft, line, `"${sentence.slice(0, 100)}" is not understood and left out.`);
    return;
  }
  // "Donors donate blood", "birds fly well": what is neither counted nor described is no record.
  const dated = /^(?:date|datetime|time)$/.test(guessField(name).field.type);
  const bare =
    !known &&
    (dated || (thing.phrase.quantity === "unsaid" && !isPlural(thing.phrase.name))) &&
    thing.details === null &&
    !isKnownKind(key);
  if (bare && !dealing && ties.every((tie) => tie === null)) {
    note(draft, line, `"${sentence.slice(0, 100)}" is not understood and left out.`);
    return;
  }
  if (bare && dealing) {
    const party = actorOf(draft, actor, { line, ties: true, stated: many || (habit && isPlural(actor)) });
    tieDealing(draft, dealing, [party, ...thing.targets.map((target) => findEntity(draft, target.name))]);
    return;
  }
  const entity = known ?? entityOf(draft, name, line);
  const steered = special.length > 0 && dealings.has(lastWord(key)) && served.has(entityKey(actor));
  const doer = actorOf(draft, actor, {
    line,
    ties: dealing !== undefined || tied !== null || steered || thing.whose === "doer" || (habit && special.length > 0),
    stated: many || (habit && isPlural(actor)),
  });
  const targets = thing.targets.map((target) => findEntity(draft, target.name));
  if (dealing) tieDealing(draft, dealing, [entity, doer, ...targets]);
  else if (doer && tied !== null) tie(draft, { doer, entity, thing, tied, verb: verbs[0] ?? "", habit });
  else if (doer && (steered || thing.whose === "doer" || (habit && special.length > 0)))
    tieLoosely(draft, entity, doer);
  if (!dealing)
    for (const target of targets) relateTarget(draft, { entity, target, made: tied === "makes" || !known, verbs });
  const range = /\bfrom (\d+) to (\d+)\b/i.exec(clause.things);
  if (dealing && range && /^(?:rating|review)$/.test(lastWord(dealing.key)))
    addItems(draft, {
      subject: dealing.name,
      items: `required rating (${range[1]}-${range[2]})`,
      optional: false,
      composed: false,
      listed: true,
      line,
    });
  // "Guests book boats and leave reviews": a review of the boat.
  const of = about === null ? undefined : findEntity(draft, about);
  if (
    of &&
    of !== entity &&
    tied === "makes" &&
    /^(?:review|rating|comment|feedback|note|vote)$/.test(lastWord(key)) &&
    thing.targets.length === 0
  )
    tieDealing(draft, entity, [of]);
  if (thing.details !== null)
    addItems(draft, {
      subject: entity.name,
      items: thing.details,
      optional: false,
      composed: false,
      listed: true,
      line,
    });
  for (const verb of special) addEndpoint(draft, { verb, entity: entity.key, description: sentence });
}

/** Whom dealings are for: "clients can cancel appointments" speaks of theirs, "dispatchers can cancel trips" of anybody's. */
const served = new Set(
  "customer client patient member student pupil guest tenant passenger attendee participant buyer subscriber donor borrower reader owner candidate applicant".split(
    " ",
  ),
);

function lastWord(key: string): string {
  return key.split(" ").at(-1) ?? "";
}

/** "customer sites" are sites where no other are known. */
function findByTail(draft: Draft, name: string): DraftEntity | undefined {
  return (
    findEntity(draft, name) ?? (name.includes(" ") ? findEntity(draft, name.split(" ").slice(1).join(" ")) : undefined)
  );
}

function tieLoosely(draft: Draft, entity: DraftEntity, doer: DraftEntity): void {
  if (entity !== doer && !areTied(draft, doer.key, entity.key))
    relate(draft, { from: entity.key, to: doer.key, name: null, required: false, owned: false });
}

/** A loan is of the book and of the member, whichever sentence says so. */
function tieDealing(draft: Draft, dealing: DraftEntity, parties: readonly (DraftEntity | undefined)[]): void {
  for (const party of parties)
    if (party && party !== dealing && !areTied(draft, dealing.key, party.key))
      relate(draft, { from: dealing.key, to: party.key, name: null, required: true, owned: false });
}

interface Tie {
  readonly doer: DraftEntity;
  readonly entity: DraftEntity;
  readonly thing: Thing;
  readonly tied: "makes" | "joins";
  readonly verb: string;
  readonly habit: boolean;
}

function tie(draft: Draft, { doer, entity, thing, tied, verb, habit }: Tie): void {
  const [from, to] = [doer.key, entity.key];
  const told = areTied(draft, from, to);
  if (doer === entity) {
    // "Users follow other users"
    if (thing.other) relate(draft, { ...linked, from, to, name: doneWith(verb, entity) });
  } else if (thing.phrase.single && !told) {
    relate(draft, { from, to, name: null, required: true, owned: false });
  } else if (tied === "joins") {
    // Who writes posts may like others: a second tie needs a name.
    const owns = draft.relations.some(
      (other) => other.from === to && other.to === from && other.kind === "many-to-one",
    );
    relate(draft, { ...linked, from, to, name: told && owns ? doneWith(verb, entity) : null });
  } else if (told) return;
  else if (habit && !isPersonName(doer.key) && !makingVerbs.has(verb))
    relate(draft, { ...linked, from, to, name: null });
  else if (habit || isPersonName(doer.key))
    relate(draft, { from: to, to: from, name: null, required: true, owned: false });
}

const linked = { required: false, owned: false, kind: "many-to-many" } as const;

/** "liked posts", "followed users" */
function doneWith(verb: string, { name }: DraftEntity): string {
  return `${participle(verb)} ${plural(name.toLowerCase().split(" ")).join(" ")}`;
}

/** "Clients can book viewings of properties": a viewing is of a property. "Add songs to playlists" ties both. */
function relateTarget(
  draft: Draft,
  {
    entity,
    target: known,
    made,
    verbs,
  }: { entity: DraftEntity; target: DraftEntity | undefined; made: boolean; verbs: readonly string[] },
): void {
  if (!known || known === entity || areTied(draft, entity.key, known.key)) return;
  if (verbs.some((verb) => /^(?:add|put|enroll|enrol|invite)$/.test(verb)))
    relate(draft, { ...linked, from: entity.key, to: known.key, name: null });
  else if (made || verbs.includes("assign") || dealings.has(entity.key.split(" ").at(-1) ?? ""))
    relate(draft, { from: entity.key, to: known.key, name: null, required: !verbs.includes("assign"), owned: false });
}

function areTied(draft: Draft, one: string, other: string): boolean {
  return draft.relations.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));
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

/** Who acts is kept where that ties them to what they do; "admins can …" speaks of rights, not of records. */
function actorOf(
  draft: Draft,
  actor: string,
  { line, ties, stated }: { line: number; ties: boolean; stated: boolean },
): DraftEntity | undefined {
  if (actor === "") return undefined;
  const known = findEntity(draft, actor);
  if (known || !ties || /^(?:admin|administrator|system|moderator|user|staff|manager|visitor)s?$/i.test(actor))
    return known;
  // "A library lends books" speaks of the one that the application is for, "libraries lend books" of many.
  const agent = isPlural(actor) && /(?:er|or|ist|ant|ent|ee|ian)s$/i.test(actor);
  return stated || agent || isPersonName(entityKey(actor)) ? entityOf(draft, actor, line) : undefined;
}

function addEndpoint(
  draft: Draft,
  { verb, entity, description }: { verb: string; entity: string; description: string },
): void {
  if (
    !/^[a-z][a-z -]{1,30}$/.test(verb) ||
    draft.endpoints.some((other) => other.verb === verb && other.entity === entity)
  )
    return;
  draft.endpoints.push({ method: "POST", path: null, verb, entity, description });
}
