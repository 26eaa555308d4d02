import { plural } from "#domain/naming/plural.ts";
import { participle } from "./deeds.ts";
import type { Draft, DraftEntity } from "./draft.ts";
import { dealings, makingVerbs } from "./lexicon.ts";
import { isPersonName } from "./ready-made.ts";
import { relate } from "./relate.ts";
import type { Thing } from "./things.ts";
import { lastWord } from "./words.ts";

/** A loan is of the book and of the member, whichever sentence says so. */
export function tieDealing(draft: Draft, dealing: DraftEntity, parties: readonly (DraftEntity | undefined)[]): void {
  for (const party of parties)
    if (party && party !== dealing && !areTied(draft, dealing.key, party.key))
      relate(draft, { from: dealing.key, to: party.key, name: null, required: true, owned: false });
}

export function tieLoosely(draft: Draft, entity: DraftEntity, doer: DraftEntity): void {
  if (entity !== doer && !areTied(draft, doer.key, entity.key))
    relate(draft, { from: entity.key, to: doer.key, name: null, required: false, owned: false });
}

interface Tie {
  readonly doer: DraftEntity;
  readonly entity: DraftEntity;
  readonly thing: Thing;
  readonly tied: "makes" | "joins";
  readonly verb: string;
  readonly habit: boolean;
}

export function tieDoer(draft: Draft, { doer, entity, thing, tied, verb, habit }: Tie): void {
  const [from, to] = [doer.key, entity.key];
  // "Add songs to a list" says nothing of whose songs they are.
  if (/^(?:add|put)$/.test(verb) && thing.targets.length > 0) return;
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
export function relateTarget(
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
  else if (made || verbs.includes("assign") || dealings.has(lastWord(entity.key)))
    relate(draft, { from: entity.key, to: known.key, name: null, required: !verbs.includes("assign"), owned: false });
}

function areTied(draft: Draft, one: string, other: string): boolean {
  return draft.relations.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));
}
