import { nameKey } from "#domain/naming/words.ts";
import type { FieldDefinition } from "#domain/schema/schema.ts";
import type { Clause } from "./clauses.ts";
import { type Draft, type DraftEntity, entityOf, findEntity, note } from "./draft.ts";
import { guessField, isNaming } from "./field-guess.ts";
import { readHints } from "./hints.ts";
import { eventEntities, personEntities, personRoles, pluralAttributes } from "./lexicon.ts";
import { splitList } from "./lists.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
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

interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly name: string | null;
  readonly required: boolean;
  readonly owned: boolean;
  readonly kind?: "many-to-one" | "one-to-one" | "many-to-many";
}

/** Adds a relation, once: saying it from both sides, or twice, makes one. Many of each on both sides ties many to many. */
export function relate(draft: Draft, wanted: Wanted): void {
  const [from, to] = [
    findEntity(draft, wanted.from)?.key ?? wanted.from,
    findEntity(draft, wanted.to)?.key ?? wanted.to,
  ];
  const kind = wanted.kind ?? "many-to-one";
  const name = wanted.name && entityKey(wanted.name) !== to ? wanted.name : null;
  const pair = draft.relations.filter(
    (other) => (other.from === from && other.to === to) || (other.from === to && other.to === from),
  );
  const same = pair.find(
    (other) =>
      other.from === from && other.to === to && (other.name ?? "") === (name ?? "") && other.kind !== "many-to-many",
  );
  if (kind === "many-to-one" && same) {
    same.required ||= wanted.required;
    return;
  }
  const linked = pair.find((other) => other.kind === "many-to-many");
  if (name === null && linked) return;
  const opposite = pair.find(
    (other) =>
      other.from === to && other.to === from && other.kind === "many-to-one" && other.name === null && from !== to,
  );
  if (name === null && (kind === "many-to-many" || opposite)) {
    // "Students have many courses" and "courses have many students"; a link stated as such replaces what was said before.
    for (const other of pair.filter((one) => one.name === null))
      draft.relations.splice(draft.relations.indexOf(other), 1);
    const [left, right] = opposite ? [opposite.from, opposite.to] : [from, to];
    const oneToOne = opposite !== undefined && kind === "one-to-one";
    draft.relations.push({
      from: left,
      to: right,
      kind: oneToOne ? "one-to-one" : "many-to-many",
      name: null,
      required: false,
      owned: false,
    });
    return;
  }
  draft.relations.push({ from, to, kind, name, required: wanted.required, owned: wanted.owned });
}

/** Adds a field, or works what is said now into the one that is there. */
export function addField(
  draft: Draft,
  entity: DraftEntity,
  { phrase, optional, line }: Pick<Item, "phrase" | "optional" | "line">,
): void {
  if (nameKey(phrase.name) === "id") return;
  const guess = guessField(phrase.name);
  const { rules, unused } = readHints(phrase.hints, guess.field);
  const typed = rules.type !== undefined && rules.type !== guess.field.type;
  const base: Partial<FieldDefinition> = phrase.values
    ? enumField(phrase.name, phrase.values)
    : typed
      ? {}
      : guess.field;
  if (guess.guessedValues && !phrase.values && !typed) {
    note(
      draft,
      line,
      `${entity.name}: no values are given for "${phrase.name}"; it gets ${(guess.field.enumValues ?? []).join(", ")}.`,
    );
  }
  const required =
    phrase.required ??
    (!optional &&
      (base.required === true ||
        isNaming(phrase.name) ||
        (base.type ?? rules.type) === "boolean" ||
        /\bquantity$/i.test(phrase.name) ||
        isStart(entity, phrase.name)));
  const boolean = (rules.type ?? base.type) === "boolean" && rules.default === undefined ? { default: false } : {};
  const { required: _guessed, ...plain } = base;
  const field: FieldDefinition = {
    name: phrase.name,
    type: "string",
    ...plain,
    ...rules,
    ...(required ? { required: true } : {}),
    ...(required ? boolean : {}),
    ...(phrase.unique ? { unique: true } : {}),
    ...(unused.length > 0 ? { description: unused.join(", ") } : {}),
  };
  const at = entity.fields.findIndex((other) => nameKey(other.name) === nameKey(phrase.name));
  if (at < 0) entity.fields.push(field);
  else if (phrase.values || phrase.hints.length > 0 || phrase.unique || phrase.required !== null)
    entity.fields[at] = { ...entity.fields[at], ...field };
}

function enumField(name: string, values: readonly string[]): Partial<FieldDefinition> & { type: "enum" | "boolean" } {
  if (values.length === 2 && /^(?:yes|true)$/i.test(values[0] ?? "") && /^(?:no|false)$/i.test(values[1] ?? ""))
    return { type: "boolean" };
  // A record is always in some state, and begins in the first.
  const state = /\b(?:status|state|stage|phase)$/i.test(name) ? { required: true, default: values[0] ?? null } : {};
  return { type: "enum", enumValues: [...values], ...state };
}

/** When something happens is what an appointment is about. */
function isStart(entity: DraftEntity, name: string): boolean {
  return (
    eventEntities.has(entity.key.split(" ").at(-1) ?? "") &&
    /^(?:date|time|start|starts? (?:at|time|date)|date and time|when|scheduled (?:at|for|time|date))$/i.test(name)
  );
}

/** "The status of a task is open or done". */
export function setValues(draft: Draft, { subject, field, values, line }: Extract<Clause, { says: "values" }>): void {
  const entity = subject ? entityOf(draft, subject, line) : ownerOfField(draft, field);
  if (!entity) note(draft, line, `The values of "${field}" are given, but not what it belongs to; they are left out.`);
  else {
    const phrase: Phrase = { name: field, quantity: "one", required: null, unique: false, hints: [], values };
    addField(draft, entity, { phrase, optional: false, line });
  }
}

/** "Email must be unique": for the subject, or for every entity that has such a field. */
export function setRule(draft: Draft, { subject, field, hint, line }: Extract<Clause, { says: "rule" }>): void {
  const named = subject ? findEntity(draft, subject) : undefined;
  const having = [...draft.entities.values()].filter((entity) =>
    entity.fields.some((one) => nameKey(one.name) === nameKey(field)),
  );
  const targets = named && (having.length === 0 || having.includes(named)) ? [named] : having;
  if (targets.length === 0)
    note(draft, line, `Nothing with a field "${field}" is described; that it is ${hint} is left out.`);
  for (const entity of targets) {
    const required = /^(?:required|mandatory|compulsory|not empty|filled in|given|present)$/.test(hint)
      ? true
      : hint === "optional"
        ? false
        : null;
    const at = entity.fields.findIndex((one) => nameKey(one.name) === nameKey(field));
    const known = entity.fields[at];
    const unique = hint === "unique" || hint === "unambiguous";
    if (!known) {
      addField(draft, entity, {
        phrase: {
          name: field,
          quantity: "one",
          required,
          unique,
          hints: unique || required !== null ? [] : [hint],
          values: null,
        },
        optional: false,
        line,
      });
      continue;
    }
    const { required: was, ...rest } = known;
    const needed = required ?? was ?? false;
    const { rules } = unique || required !== null ? { rules: {} } : readHints([hint], known);
    entity.fields[at] = {
      ...rest,
      ...rules,
      ...(needed ? { required: true } : {}),
      ...(unique ? { unique: true } : {}),
    };
  }
}

function ownerOfField(draft: Draft, field: string): DraftEntity | undefined {
  const having = [...draft.entities.values()].filter((entity) =>
    entity.fields.some((one) => nameKey(one.name) === nameKey(field)),
  );
  return having.length === 1 ? having[0] : draft.entities.size === 1 ? [...draft.entities.values()][0] : undefined;
}
