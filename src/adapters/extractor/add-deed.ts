import { addItems } from "./add-items.ts";
import { relateTarget, tieDealing, tieDoer, tieLoosely } from "./deed-ties.ts";
import { type Draft, type DraftEntity, entityOf, findEntity, note, noteUnread } from "./draft.ts";
import { lifeVerbs } from "./lexicon.ts";
import { isPersonName } from "./ready-made.ts";
import { readThings, type Thing } from "./things.ts";
import { type Does, type Weighed, weigh } from "./weigh.ts";
import { entityKey, isPlural, lastWord } from "./words.ts";

/** What somebody does with something: a relation, an operation of its own, or only that both exist. */
export function addDeed(draft: Draft, clause: Does): void {
  const { things, unread } = readThings(clause.things, { oneHas: true });
  for (const thing of things) addDeedWith(draft, thing, clause);
  for (const item of unread) noteUnread(draft, clause.line, item);
}

function addDeedWith(draft: Draft, thing: Thing, clause: Does): void {
  const { verbs, line, sentence, habit } = clause;
  const weighed = weigh(draft, thing, clause);
  const { known, name, dealing, special, tied, bare, refusal } = weighed;
  if (refusal !== null) {
    note(draft, line, refusal);
    return;
  }
  const targets = thing.targets.map((target) => findEntity(draft, target.name));
  // "Donors donate blood": only the donation is kept.
  const entity = known ?? (bare && dealing ? undefined : entityOf(draft, name, line));
  const doer = doerOf(draft, { clause, thing, weighed });
  if (dealing) tieDealing(draft, dealing, [entity, doer, ...targets]);
  if (dealing) addScale(draft, dealing, clause);
  if (!entity) return;
  const theirs = weighed.theirs || thing.whose === "doer" || (habit && special.length > 0);
  if (!dealing && doer && tied !== null) tieDoer(draft, { doer, entity, thing, tied, verb: verbs[0] ?? "", habit });
  else if (!dealing && doer && theirs) tieLoosely(draft, entity, doer);
  if (!dealing)
    for (const target of targets) relateTarget(draft, { entity, target, made: tied === "makes" || !known, verbs });
  if (tied === "makes" && thing.targets.length === 0) addSubject(draft, entity, clause);
  if (thing.details !== null) addItems(draft, { ...listOf(entity, line), items: thing.details });
  for (const verb of special) addEndpoint(draft, { verb, entity: entity.key, description: sentence });
}

function listOf({ name }: DraftEntity, line: number) {
  return { subject: name, optional: false, composed: false, listed: true, line };
}

/** "Rate films from 1 to 10" */
function addScale(draft: Draft, dealing: DraftEntity, { things, line }: Does): void {
  const range = /\bfrom (\d+) to (\d+)\b/i.exec(things);
  if (range && /^(?:rating|review)$/.test(lastWord(dealing.key)))
    addItems(draft, { ...listOf(dealing, line), items: `required rating (${range[1]}-${range[2]})` });
}

/** "Guests book boats and leave reviews": a review of the boat. */
function addSubject(draft: Draft, entity: DraftEntity, { about }: Does): void {
  const subject = about === null ? undefined : findEntity(draft, about);
  if (subject && subject !== entity && /^(?:review|rating|comment|feedback|note|vote)$/.test(lastWord(entity.key)))
    tieDealing(draft, entity, [subject]);
}

/** Who acts is kept where that ties them to what they do; "admins can …" speaks of rights, not of records. */
function doerOf(
  draft: Draft,
  { clause, thing, weighed }: { clause: Does; thing: Thing; weighed: Weighed },
): DraftEntity | undefined {
  const { actor, habit, line } = clause;
  const { dealing, tied, theirs, special } = weighed;
  if (actor === "") return undefined;
  const known = findEntity(draft, actor);
  const acts = habit && special.some((verb) => lifeVerbs.has(verb));
  const ties = dealing !== undefined || tied !== null || theirs || thing.whose === "doer" || acts;
  if (known || !ties || /^(?:admin|administrator|system|moderator|user|staff|manager|visitor)s?$/i.test(actor))
    return known;
  // "A library lends books" speaks of the one that the application is for, "libraries lend books" of many.
  const stated = thing.phrase.single || thing.phrase.quantity === "many" || (habit && isPlural(actor));
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
