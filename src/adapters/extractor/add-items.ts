import { singularLabel } from "#domain/naming/plural.ts";
import { words } from "#domain/naming/words.ts";
import { addField } from "./add-field.ts";
import { type Draft, type DraftEntity, entityOf, findEntity, noteUnread } from "./draft.ts";
import { isDistributed, isEntityItem, isPluralItem, isRecord, shared } from "./item-kinds.ts";
import { personEntities, personRoles } from "./lexicon.ts";
import { splitList } from "./lists.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { questionsAsFields } from "./questions.ts";
import { isPersonName } from "./ready-made.ts";
import { relate } from "./relate.ts";
import { entityKey } from "./words.ts";

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

/** Adds what an entity has: fields, relations to known entities, and new entities for what there are many of. */
export function addItems(
  draft: Draft,
  { subject, items, optional, composed, shared: sharing = false, listed = false, line }: Items,
): void {
  const entity = entityOf(draft, subject, line);
  let inner: DraftEntity | null = null;
  for (const item of splitList(questionsAsFields(items).replace(/,\s+each (with|having)\s/gi, " each $1 "))) {
    const fellow = /^(?:an)?other (.+)$/i.exec(item)?.[1];
    if (fellow && findEntity(draft, fellow) === entity) {
      relate(draft, { from: entity.key, to: entity.key, name: "parent", required: false, owned: false });
      continue;
    }
    const nested = nestedIn(item);
    const read = readPhrase(nested?.head ?? item);
    if (!read) {
      noteUnread(draft, line, item);
      continue;
    }
    const phrase = isDistributed(read) ? { ...read, name: singularLabel(read.name) } : read;
    const known = findEntity(draft, phrase.name);
    if (nested && known && known !== entity && isPluralItem(phrase) && isLineOf(draft, known, nested.items)) {
      inner = addLine(draft, { whole: entity, part: known, items: nested.items, line });
      continue;
    }
    // "order items with a quantity and a price": singular things after that belong to the order item.
    if (phrase.quantity === "many" || nested) inner = null;
    const made = addItem(draft, inner ?? entity, {
      phrase,
      optional,
      composed,
      sharing,
      listed,
      line,
      whole: nested !== null,
    });
    if (nested && made) {
      inner = made;
      addItems(draft, { subject: made.name, items: nested.items, optional: false, composed: false, line });
    }
  }
}

/** "order items with a quantity": what is had, and what that has. A bound ("with at most 20 characters") is no such thing. */
function nestedIn(item: string): { head: string; items: string } | null {
  const [, many, fields] = /^((?:many|several|multiple|\d+)\s[^()]+?)\s*\(([^()]+)\)$/i.exec(item) ?? [];
  if (many && fields) return { head: many, items: fields };
  const [, head = "", items = ""] =
    /^(.+?)\s+(?:each )?(?:with|having|including|containing)\s+(.+)$/i
      .exec(item.replace(/\([^)]*\)/g, (text) => text.replace(/\s/g, "\u0001")))
      ?.map((part) => part.replaceAll("\u0001", " ")) ?? [];
  const bound = /^(?:(?:the )?(?:values?|options?)\b|at (?:least|most)|up to|max|min|\d|no more|exactly|from \d)/i.test(
    items,
  );
  return head === "" || bound ? null : { head, items };
}

/** "An order contains products with a quantity": the quantity is of the product in that order, not of the product. */
function isLineOf(draft: Draft, part: DraftEntity, items: string): boolean {
  const counted =
    /^(?:an?\s+|its\s+|their\s+|the\s+)?(?:quantity|amount|number|count|price|unit price|discount|position)\b/i.test(
      items,
    );
  const isPart = /(?:^| )(?:item|line|entry|position|detail|row)$/.test(part.key);
  return counted && !isPart && draft.entities.has(part.key);
}

export function addLine(
  draft: Draft,
  { whole, part, items, line }: { whole: DraftEntity; part: DraftEntity; items: string; line: number },
): DraftEntity {
  const made = entityOf(draft, `${whole.name} ${part.name.toLowerCase()}`, line);
  relate(draft, { from: made.key, to: whole.key, name: null, required: true, owned: true });
  relate(draft, { from: made.key, to: part.key, name: null, required: true, owned: false });
  addItems(draft, { subject: made.name, items, optional: false, composed: false, listed: true, line });
  return made;
}

interface Item {
  readonly sharing: boolean;
  readonly listed: boolean;
  readonly phrase: Phrase;
  readonly optional: boolean;
  readonly composed: boolean;
  readonly line: number;
  /** Something is said about what it has itself. */
  readonly whole: boolean;
}

/** Adds one; returns the other entity when it is a relation. */
function addItem(
  draft: Draft,
  entity: DraftEntity,
  { phrase, optional, composed, sharing, listed, line, whole }: Item,
): DraftEntity | null {
  // "Tasks have subtasks": tasks below tasks.
  const below = /^sub-?\s?(\p{L}.*)$/iu.exec(phrase.name)?.[1];
  if (below && findEntity(draft, below) === entity && isPluralItem(phrase)) {
    relate(draft, { from: entity.key, to: entity.key, name: "parent", required: false, owned: false });
    return null;
  }
  // "max players", "number of guests": counted, not related.
  if (/^(?:max|min|maximum|minimum|total|average|number of)\b/i.test(phrase.name)) {
    addField(draft, entity, { phrase, optional, line });
    return null;
  }
  const plural = isPluralItem(phrase);
  const required = phrase.required ?? !optional;
  const known = findEntity(draft, phrase.name);
  // "A rating has a rating": one of the same name is a field.
  if (known && ((plural && !(listed && known === entity)) || (known !== entity && phrase.values === null))) {
    relateItem(draft, { entity, other: known, plural, required, composed, sharing, name: null });
    return known;
  }
  // "customer_id"
  const key = /^(.+) id$/.exec(words(phrase.name).join(" "))?.[1];
  // "manager_id" of an employee is another employee's.
  const fellow = key !== undefined && personRoles.has(key) && isPersonName(entity.key);
  if (key && fellow && !findEntity(draft, key)) {
    relate(draft, { from: entity.key, to: entity.key, name: key, required: false, owned: false });
    return null;
  }
  const keyed = key ? findEntity(draft, key) : undefined;
  if (keyed) {
    relateItem(draft, { entity, other: keyed, plural: false, required, composed: false, sharing: false, name: null });
    return keyed;
  }
  // "author: User", "tags: Tag[]": the type is an entity.
  const typed = phrase.hints
    .map((hint) => ({ other: findEntity(draft, hint.replace(/\[\]$|^(?:both|all) /g, "")), many: /\[\]$/.test(hint) }))
    .find(({ other }) => other);
  if (typed?.other) {
    const name = entityKey(phrase.name) === typed.other.key ? null : phrase.name;
    relateItem(draft, {
      entity,
      other: typed.other,
      plural: typed.many,
      required,
      composed,
      sharing: typed.many,
      name,
    });
    return typed.other;
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
  if (isEntityItem(phrase, listed) || isRecord(phrase, whole)) {
    const qualified = plural
      ? undefined
      : /^(?:responsible|assigned|main|primary|secondary|current|previous|treating|attending|supervising|substitute|white|black|home|away|first|second|winning|losing) (.+)$/i.exec(
          phrase.name,
        )?.[1];
    const made = entityOf(draft, qualified ?? phrase.name, line);
    relateItem(draft, {
      entity,
      other: made,
      plural,
      required,
      composed,
      sharing,
      name: qualified ? phrase.name : null,
    });
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
  const held = bags.has(entity.key.split(" ").at(-1) ?? "") && !parts.test(other.key);
  const many =
    plural && (sharing || held || shared.has(other.key.split(" ").at(-1) ?? "") || (name !== null && name !== ""));
  // "A member has a card" and "a card belongs to a member": one of each.
  const paired =
    name === null &&
    draft.relations.some(
      (one) => one.from === other.key && one.to === entity.key && one.kind === "many-to-one" && one.name === null,
    );
  if (!plural)
    relate(draft, {
      from: entity.key,
      to: other.key,
      name,
      required,
      owned: false,
      ...(paired ? { kind: "one-to-one" } : {}),
    });
  else if (many && other !== entity)
    relate(draft, { from: entity.key, to: other.key, name, required: false, owned: false, kind: "many-to-many" });
  else relate(draft, { from: other.key, to: entity.key, name: null, required: composed, owned: composed });
}

/** What others are put into and not made for: an order has products that other orders have, too. */
const bags = new Set("order invoice cart basket purchase sale wishlist playlist shipment bundle".split(" "));
const parts =
  /(?:^| )(?:item|line|entry|position|detail|row|payment|note|comment|file|attachment|photo|document|delivery|shipment|refund|return)$/;

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
