import type { Clause } from "./clauses.ts";
import { type Draft, entityOf, findEntity, note } from "./draft.ts";
import { dealings, joiningVerbs, lifeVerbs, makingVerbs, plainVerbs } from "./lexicon.ts";
import { isPersonName } from "./ready-made.ts";
import { relate } from "./relate.ts";
import { entityKey } from "./words.ts";

/** What somebody does with something: a relation, an operation of its own, or only that both exist. */
export function addDeed(draft: Draft, clause: Extract<Clause, { says: "does" }>): void {
  const { actor, verbs, object, many, line, sentence, habit } = clause;
  const known = findEntity(draft, object);
  const ties = verbs.map((verb) => (known && steps.has(verb) ? null : tieOf(verb, object)));
  const special = verbs.filter(
    (verb, index) => !plainVerbs.has(verb) && ties[index] === null && (!habit || lifeVerbs.has(verb)),
  );
  const tied = ties.find((tie) => tie !== null) ?? (many ? "joins" : habit && special.length === 0 ? "makes" : null);
  const doer = actor === "" ? undefined : actorOf(draft, actor, line);
  // What somebody merely does something with need not be kept: a deed makes an entity only where it ties two.
  if (!known && special.length === 0 && tied === null && verbs.every((verb) => !plainVerbs.has(verb))) {
    note(draft, line, `"${sentence.slice(0, 100)}" is not understood and left out.`);
    return;
  }
  const entity = known ?? entityOf(draft, object, line);
  if (tied !== null && doer && doer.key !== entity.key) {
    if (tied === "joins")
      relate(draft, {
        from: doer.key,
        to: entity.key,
        name: null,
        required: false,
        owned: false,
        kind: "many-to-many",
      });
    else if (isPersonName(doer.key))
      relate(draft, { from: entity.key, to: doer.key, name: null, required: true, owned: false });
  }
  relateWhole(draft, { entity: entity.key, object, sentence });
  for (const verb of special) addEndpoint(draft, { verb, entity: entity.key, description: sentence });
}

/** "Clients can book viewings of properties": a viewing is of a property. */
function relateWhole(
  draft: Draft,
  { entity, object, sentence }: { entity: string; object: string; sentence: string },
): void {
  const at = sentence.toLowerCase().indexOf(object.toLowerCase());
  const whole = /^\s+(?:of|for|at)\s+(?:an?|the|their|our)?\s*([\p{L}-]+(?:\s[\p{L}-]+)?)/iu.exec(
    at < 0 ? "" : sentence.slice(at + object.length),
  )?.[1];
  const known = whole ? (findEntity(draft, whole) ?? findEntity(draft, whole.split(" ")[0] ?? "")) : undefined;
  if (known && known.key !== entity && dealings.has(entity.split(" ").at(-1) ?? "")) {
    relate(draft, { from: entity, to: known.key, name: null, required: true, owned: false });
  }
}

/** What happens to a record that is there already: a step in its life, not its making. */
const steps = new Set(["publish", "send", "open", "schedule"]);

/** Members buy memberships and book appointments, which makes them; they book classes, which joins them; they buy products, which is a deed. */
const dealVerbs = new Set(["buy", "purchase", "pay", "rent", "borrow", "reserve", "book"]);

function tieOf(verb: string, object: string): "makes" | "joins" | null {
  const isDealing = dealings.has(entityKey(object).split(" ").at(-1) ?? "");
  if (dealVerbs.has(verb)) return isDealing ? "makes" : joiningVerbs.has(verb) ? "joins" : null;
  if (joiningVerbs.has(verb)) return "joins";
  return makingVerbs.has(verb) ? "makes" : null;
}

/** Persons who act are kept; "admins can …" speaks of rights, not of records. */
function actorOf(draft: Draft, actor: string, line: number) {
  const known = findEntity(draft, actor);
  if (known || /^(?:admin|administrator|visitor|guest|user|staff|manager|system|moderator)s?$/i.test(actor))
    return known;
  return isPersonName(actor.toLowerCase().replace(/s$/, "")) ? entityOf(draft, actor, line) : undefined;
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
