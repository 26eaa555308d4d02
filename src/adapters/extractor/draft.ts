import type { EndpointMethod, FieldDefinition, Note } from "#domain/schema/schema.ts";
import { entityKey, entityName } from "./words.ts";

/** An entity while the prompt is read. */
export interface DraftEntity {
  readonly key: string;
  name: string;
  readonly line: number;
  readonly fields: FieldDefinition[];
  description: string;
}

export interface DraftRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: "many-to-one" | "one-to-one" | "many-to-many";
  readonly name: string | null;
  required: boolean;
  readonly owned: boolean;
}

export interface DraftEndpoint {
  readonly method: EndpointMethod;
  readonly path: string | null;
  readonly verb: string;
  readonly entity: string;
  readonly description: string;
}

/** What the prompt has said so far. One mutable record, because later sentences correct earlier ones. */
export interface Draft {
  name: string | null;
  readonly entities: Map<string, DraftEntity>;
  readonly relations: DraftRelation[];
  readonly endpoints: DraftEndpoint[];
  readonly notes: Note[];
}

export function emptyDraft(): Draft {
  return { name: null, entities: new Map(), relations: [], endpoints: [], notes: [] };
}

/** The entity of this name, made when there is none. "Items" finds "Order item" when no "Item" is known. */
export function entityOf(draft: Draft, phrase: string, line: number): DraftEntity {
  const known = findEntity(draft, phrase);
  if (known && known.key === `${entityKey(phrase)}n`) known.name = entityName(phrase);
  if (known) return known;
  const made: DraftEntity = { key: entityKey(phrase), name: entityName(phrase), line, fields: [], description: "" };
  draft.entities.set(made.key, made);
  return made;
}

export function findEntity(draft: Draft, phrase: string): DraftEntity | undefined {
  const key = entityKey(phrase);
  // Names stay in their language, whose plurals are not English: "Gruppe" and "Gruppen" are one, "profesor" and "profesores".
  const same =
    draft.entities.get(key) ??
    draft.entities.get(key.replace(/(or|ion)e$/, "$1")) ??
    draft.entities.get(key.replace(/en$/, "e")) ??
    (/e$/.test(key) ? draft.entities.get(`${key}n`) : undefined);
  if (same || key.includes(" ")) return same;
  const longer = [...draft.entities.values()].filter((entity) => entity.key.endsWith(` ${key}`));
  return longer.length === 1 ? longer[0] : undefined;
}

export function noteUnread(draft: Draft, line: number, text: string): void {
  note(draft, line, `"${text.slice(0, 100)}" is not understood and left out.`);
}

export function note(draft: Draft, line: number, message: string): void {
  const path = `line ${line}`;
  if (!draft.notes.some((other) => other.path === path && other.message === message))
    draft.notes.push({ path, message });
}
