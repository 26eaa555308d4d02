import { type Change, movedTo, withoutAt, withoutMembers } from "#domain/schema/edit/change.ts";
import { type Linked, type LinkedEntity, type LinkedField, newPart } from "#domain/schema/edit/linked.ts";
import { quoted } from "#domain/schema/quote.ts";
import type { FieldDefinition } from "#domain/schema/schema.ts";

export interface FieldPlace {
  readonly entity: number;
  readonly field: number;
}

/** A field at the end of its entity. */
export function addField(linked: Linked, position: number, definition: FieldDefinition): Change | null {
  const entity = linked.entities[position];
  if (entity === undefined) return null;
  const fields = [...entity.fields, { id: newPart, definition }];
  const label = `Add field ${quoted(definition.name)} to ${quoted(entity.name)}`;
  return { linked: withEntity(linked, position, { ...entity, fields }), label, part: newPart };
}

export function updateField(linked: Linked, place: FieldPlace, definition: FieldDefinition): Change | null {
  const found = find(linked, place);
  if (found === null) return null;
  const { entity, field } = found;
  const fields = entity.fields.with(place.field, { ...field, definition });
  const { name } = field.definition;
  const label =
    name === definition.name
      ? `Change field ${quoted(name)} of ${quoted(entity.name)}`
      : `Rename field ${quoted(name)} of ${quoted(entity.name)} to ${quoted(definition.name)}`;
  return { linked: withEntity(linked, place.entity, { ...entity, fields }), label, part: field.id };
}

/** With the unique rules that name it. */
export function deleteField(linked: Linked, place: FieldPlace): Change | null {
  const found = find(linked, place);
  if (found === null) return null;
  const { entity, field } = found;
  const left = { ...withoutMembers(entity, new Set([field.id])), fields: withoutAt(entity.fields, place.field) };
  const label = `Delete field ${quoted(field.definition.name)} of ${quoted(entity.name)}`;
  return { linked: withEntity(linked, place.entity, left), label, part: null };
}

export function moveField(linked: Linked, place: FieldPlace, to: number): Change | null {
  const found = find(linked, place);
  const fields = movedTo(found?.entity.fields ?? [], { from: place.field, to });
  if (found === null || fields === null) return null;
  const label = `Move field ${quoted(found.field.definition.name)} of ${quoted(found.entity.name)}`;
  return { linked: withEntity(linked, place.entity, { ...found.entity, fields }), label, part: null };
}

function find(
  linked: Linked,
  place: FieldPlace,
): { readonly entity: LinkedEntity; readonly field: LinkedField } | null {
  const entity = linked.entities[place.entity];
  const field = entity?.fields[place.field];
  return entity === undefined || field === undefined ? null : { entity, field };
}

function withEntity(linked: Linked, position: number, entity: LinkedEntity): Linked {
  return { ...linked, entities: linked.entities.with(position, entity) };
}
