import { type Change, movedTo, withoutAt, withoutRelationships } from "#domain/schema/edit/change.ts";
import type { EntityText } from "#domain/schema/edit/edit.ts";
import { type Linked, newPart } from "#domain/schema/edit/linked.ts";
import { quoted } from "#domain/schema/quote.ts";

/** An entity without fields, at the end. */
export function addEntity(linked: Linked, { name, description }: EntityText): Change {
  const entity = { id: newPart, name, description, fields: [], uniques: [] };
  return {
    linked: { ...linked, entities: [...linked.entities, entity] },
    label: `Add entity ${quoted(name)}`,
    part: newPart,
  };
}

export function updateEntity(linked: Linked, position: number, { name, description }: EntityText): Change | null {
  const before = linked.entities[position];
  if (before === undefined) return null;
  const entities = linked.entities.with(position, { ...before, name, description });
  const label =
    before.name === name ? `Describe entity ${quoted(name)}` : `Rename ${quoted(before.name)} to ${quoted(name)}`;
  return { linked: { ...linked, entities }, label, part: before.id };
}

/** With its relationships, its endpoints, and the unique rules of others over those relationships. */
export function deleteEntity(linked: Linked, position: number): Change | null {
  const entity = linked.entities[position];
  if (entity === undefined) return null;
  const left = withoutRelationships(linked, ({ from, to }) => from.entity === entity.id || to.entity === entity.id);
  return {
    linked: {
      ...left,
      entities: withoutAt(left.entities, position),
      endpoints: left.endpoints.filter((endpoint) => endpoint.entity?.entity !== entity.id),
    },
    label: `Delete entity ${quoted(entity.name)}`,
    part: null,
  };
}

export function moveEntity(linked: Linked, position: number, to: number): Change | null {
  const entities = movedTo(linked.entities, { from: position, to });
  if (entities === null) return null;
  const name = linked.entities[position]?.name ?? "";
  return { linked: { ...linked, entities }, label: `Move entity ${quoted(name)}`, part: null };
}
