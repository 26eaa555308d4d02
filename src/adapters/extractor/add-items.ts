import { addField } from "./add-field.ts";
import { type Draft, type DraftEntity, entityOf, findEntity, note } from "./draft.ts";
import { guessField } from "./field-guess.ts";
import { personEntities, personRoles, pluralAttributes } from "./lexicon.ts";
import { splitList } from "./lists.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { relate } from "./relate.ts";
import { entityKey, isPlural } from "./words.ts";

interface Items {
  readonly subject: string;
  readonly items: string;
  readonly optional: boolean;
  readonly composed: boolean;
  /** "uses several parts": others use them too. */
  readonly shared?: boolean;
  /** The items come from a list of fields, where plural words need not be records. */
  readonly listed?: boolean;
  readonly line: number;
}

/** Things that many records share: "a post has tags" ties many to many, where "a post has comments" does not. */
const shared = new Set(
  "tag category genre label skill topic keyword ingredient amenity language permission interest feature allergen author actor".split(
    " ",
  ),
);

/** The items that are entities of their own, whatever else is known: "many order items", "tags". */
export function entityItems(items: string, listed: boolean): readonly string[] {
  return splitList(items).flatMap((item) => {
    const phrase = readPhrase(item.replace(/\s+(?:each )?(?:with|having|including|containing)\s.*$/i, ""));
    return phrase && isEntityItem(phrase, listed) && !/^sub/i.test(phrase.name) ? [phrase.name] : [];
  });
}

function isPluralItem({ quantity, name }: Phrase): boolean {
  return quantity === "many" || (isPlural(name) && quantity !== "one");
}

/** Plural things are records, unless they measure ("servings") or describe ("notes") the one that has them. */
function isEntityItem(phrase: Phrase, listed: boolean): boolean {
  if (!isPluralItem(phrase) || phrase.hints.length > 0 || phrase.values !== null) return false;
  const last = phrase.name.toLowerCase().split(" ").at(-1) ?? "";
  if (phrase.quantity === "many") return true;
  if (listed && !shared.has(entityKey(last))) return false;
  const { type } = guessField(phrase.name).field;
  return !pluralAttributes.has(last) && (type === "string" || type === "text" || type === "binary");
}

/** Adds what an entity has: fields, relations to known entities, and new entities for what there are many of. */
export function addItems(
  draft: Draft,
  { subject, items, optional, composed, shared: sharing = false, listed = false, line }: Items,
): void {
  const entity = entityOf(draft, subject, line);
  let inner: DraftEntity | null = null;
  for (const item of splitList(items)) {
    const nested = /^(.+?)\s+(?:each )?(?:with|having|including|containing)\s+(.+)$/i
      .exec(item.replace(/\([^)]*\)/g, (text) => text.replace(/\s/g, "\u0001")))
      ?.map((part) => part.replaceAll("\u0001", " "));
    const phrase = readPhrase(nested?.[1] ?? item);
    if (!phrase) {
      note(draft, line, `"${item.slice(0, 80)}" is not understood and left out.`);
      continue;
    }
    // "order items with a quantity and a price": singular things after that belong to the order item.
    if (phrase.quantity === "many" || nested) inner = null;
    const made = addItem(draft, inner ?? entity, { phrase, optional, composed, sharing, listed, line });
    if (nested && made) {
      inner = made;
      addItems(draft, { subject: made.name, items: nested[2] ?? "", optional: false, composed: false, line });
    }
  }
}

interface Item {
  readonly sharing: boolean;
  readonly listed: boolean;
  readonly phrase: Phrase;
  readonly optional: boolean;
  readonly composed: boolean;
  readonly line: number;
}

/** Adds one; returns the other entity when it is a relation. */
function addItem(
  draft: Draft,
  entity: DraftEntity,
  { phrase, optional, composed, sharing, listed, line }: Item,
): DraftEntity | null {
  // "Tasks have subtasks": tasks below tasks.
  const below = /^sub-?\s?(\p{L}.*)$/iu.exec(phrase.name)?.[1];
  if (below && findEntity(draft, below) === entity && isPluralItem(phrase)) {
    relate(draft, { from: entity.key, to: entity.key, name: "parent", required: false, owned: false });
    return null;
  }
  const plural = isPluralItem(phrase);
  const required = phrase.required ?? !optional;
  const known = findEntity(draft, phrase.name);
  if (known && (phrase.values === null || plural)) {
    relateItem(draft, { entity, other: known, plural, required, composed, sharing, name: null });
    return known;
  }
  const tail = phrase.name.split(" ").slice(1).join(" ");
  const suffix = tail === "" ? undefined : findEntity(draft, tail);
  if (suffix && phrase.values === null) {
    relateItem(draft, { entity, other: suffix, plural, required, composed, sharing, name: phrase.name });
    return suffix;
  }
  const last = entityKey(phrase.name).split(" ").at(-1) ?? "";
  const person = personRoles.has(last) && phrase.hints.length === 0 ? personFor(draft, { role: last, line }) : null;
  if (person) {
    relateItem(draft, {
      entity,
      other: person,
      plural,
      required: required && last !== "assignee",
      composed: false,
      sharing: false,
      name: phrase.name,
    });
    return person;
  }
  if (isEntityItem(phrase, listed)) {
    const made = entityOf(draft, phrase.name, line);
    relateItem(draft, { entity, other: made, plural, required, composed, sharing, name: null });
    return made;
  }
  addField(draft, entity, { phrase, optional, line });
  return null;
}

interface ItemRelation {
  readonly entity: DraftEntity;
  readonly other: DraftEntity;
  readonly plural: boolean;
  readonly required: boolean;
  readonly composed: boolean;
  readonly sharing: boolean;
  readonly name: string | null;
}

function relateItem(draft: Draft, { entity, other, plural, required, composed, sharing, name }: ItemRelation): void {
  const many = plural && (sharing || shared.has(other.key.split(" ").at(-1) ?? "") || (name !== null && name !== ""));
  if (!plural) relate(draft, { from: entity.key, to: other.key, name, required, owned: false });
  else if (many && other !== entity)
    relate(draft, { from: entity.key, to: other.key, name, required: false, owned: false, kind: "many-to-many" });
  else relate(draft, { from: other.key, to: entity.key, name: null, required: composed, owned: composed });
}

/** Who works on something is a person of the application; an author or an owner may be anybody, so a name. */
const workingRoles = new Set(
  "assignee reporter reviewer approver requester responsible lead supervisor moderator uploader".split(" "),
);

function personFor(draft: Draft, { role, line }: { role: string; line: number }): DraftEntity | null {
  const working = workingRoles.has(role);
  for (const name of working ? personEntities : ["user", "account", "person", "employee"]) {
    const known = draft.entities.get(name);
    if (known) return known;
  }
  return working ? entityOf(draft, "person", line) : null;
}
