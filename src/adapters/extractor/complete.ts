import { participle } from "./deeds.ts";
import { type Draft, type DraftEntity, note } from "./draft.ts";
import type { Siblings } from "./interpret.ts";
import { dealings, lifeVerbs } from "./lexicon.ts";
import { isKnownKind, isPersonName, readyMadeFields } from "./ready-made.ts";
import { relate } from "./relate.ts";

/** Fills in what people take for granted and a prompt leaves out. Everything that is guessed is noted. */
export function complete(draft: Draft, siblings: Siblings): void {
  for (const listed of siblings) guessRelations(draft, listed);
  for (const entity of draft.entities.values()) guessWhole(draft, entity);
  for (const entity of draft.entities.values()) if (entity.fields.length === 0) addUsualFields(draft, entity);
  for (const entity of draft.entities.values()) addStatusForDeeds(draft, entity);
}

/** Dealings that are about a thing as well as a person. */
const aboutThings = new Set(
  "appointment loan rental booking reservation review enrollment enrolment registration subscription visit treatment".split(
    " ",
  ),
);

/** What many people come to is nobody's own. */
const gatherings = new Set("event meeting match game tour".split(" "));

function guessRelations(draft: Draft, { keys }: Siblings[number]): void {
  for (const key of keys) {
    const kind = key.split(" ").at(-1) ?? "";
    const entity = draft.entities.get(key);
    const stated = draft.relations.some(
      (relation) =>
        (relation.from === key && relation.kind !== "many-to-many" && keys.includes(relation.to)) ||
        (relation.kind === "many-to-many" && (relation.from === key || relation.to === key)),
    );
    if (!entity || stated || !dealings.has(kind) || gatherings.has(kind)) continue;
    const others = keys.filter((other) => other !== key && !dealings.has(other.split(" ").at(-1) ?? ""));
    const people = others.filter(isPersonName);
    const things = aboutThings.has(kind) ? others.filter((other) => !isPersonName(other)).slice(0, 1) : [];
    const targets = [...people.slice(0, 3), ...things];
    for (const other of targets) relate(draft, { from: key, to: other, name: null, required: true, owned: false });
    if (targets.length > 0) {
      const names = targets.map((other) => draft.entities.get(other)?.name ?? other).join(" and ");
      note(draft, entity.line, `Guessed: ${withArticle(entity.name)} is for ${names}.`);
    }
  }
}

/** "Invoice line" beside "Invoice": a part, which belongs to its whole and goes with it. */
function guessWhole(draft: Draft, part: DraftEntity): void {
  const whole = draft.entities.get(part.key.replace(/ (?:(?:line )?item|line|detail|entry|row|position)$/, ""));
  if (whole === undefined || whole === part) return;
  const tied = draft.relations.some(
    ({ from, to }) => (from === part.key && to === whole.key) || (from === whole.key && to === part.key),
  );
  if (tied) return;
  relate(draft, { from: part.key, to: whole.key, name: null, required: true, owned: true });
  note(draft, part.line, `Guessed: ${withArticle(part.name)} is a part of ${withArticle(whole.name)}.`);
}

function addUsualFields(draft: Draft, entity: DraftEntity): void {
  const references = draft.relations.filter(
    (relation) => relation.from === entity.key && relation.kind !== "many-to-many",
  ).length;
  // A record that only ties others together needs nothing more.
  const referred = draft.relations.some((relation) => relation.to === entity.key && relation.from !== entity.key);
  if (references >= 2 && !referred && !isKnownKind(entity.key)) return;
  const own = draft.relations.flatMap((relation) =>
    relation.from === entity.key ? [relation.name ?? relation.to] : [],
  );
  const fields = readyMadeFields(entity.key).filter((field) => !own.includes(field.name));
  entity.fields.push(...fields);
  note(
    draft,
    entity.line,
    `Nothing is said about what ${withArticle(entity.name)} has; it gets ${fields.map((field) => field.name).join(", ")}.`,
  );
}

/** "Users can cancel an appointment" needs a place where the cancelling shows. */
function addStatusForDeeds(draft: Draft, entity: DraftEntity): void {
  const verbs = draft.endpoints
    .filter((endpoint) => endpoint.entity === entity.key && endpoint.path === null && lifeVerbs.has(endpoint.verb))
    .map((endpoint) => endpoint.verb);
  if (verbs.length === 0) return;
  const index = entity.fields.findIndex(
    (field) => field.type === "enum" && /status|state|stage|phase/i.test(field.name),
  );
  const status = entity.fields[index];
  const states = verbs.map((verb) => participle(verb.split(/[ -]/)[0] ?? verb));
  if (!status) {
    const start = verbs.some((verb) => /^(?:borrow|rent|reserve|return)$/.test(verb)) ? "available" : "open";
    const values = [start, ...new Set(states.filter((state) => state !== start))];
    entity.fields.push({ name: "status", type: "enum", enumValues: values, default: start, required: true });
    note(
      draft,
      entity.line,
      `${entity.name} gets a status (${values.join(", ")}), so that it shows what was done with it.`,
    );
    return;
  }
  const missing = states.filter((state) => !(status.enumValues ?? []).some((value) => stem(value) === stem(state)));
  if (missing.length === 0) return;
  entity.fields[index] = { ...status, enumValues: [...(status.enumValues ?? []), ...new Set(missing)] };
  note(
    draft,
    entity.line,
    `The status of ${withArticle(entity.name)} can also be ${missing.join(", ")}, so that it shows what was done with it.`,
  );
}

/** "cancelled" and "canceled" are one. */
function stem(word: string): string {
  return word.toLowerCase().replace(/ll/g, "l").slice(0, 6);
}

function withArticle(name: string): string {
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  const shown = /^\p{Lu}{2}/u.test(name) ? name : lower;
  return `${/^[aeio]|^(?:hour|hono|heir)|^u(?!ni|s[eu]|t[ei])/i.test(shown) ? "an" : "a"} ${shown}`;
}
