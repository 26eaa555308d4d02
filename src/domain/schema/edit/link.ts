import { nameKey } from "#domain/naming/words.ts";
import { columnsOf } from "#domain/schema/edit/columns.ts";
import type {
  Linked,
  LinkedEnd,
  LinkedEndpoint,
  LinkedEntity,
  LinkedMember,
  LinkedRelationship,
  PartId,
} from "#domain/schema/edit/linked.ts";
import type { EndpointDefinition, EntityDefinition, RelationshipDefinition, Schema } from "#domain/schema/schema.ts";

/** Ties everything that names a part to that part. Works for schemas with issues: what means nothing stays as it is written. */
export function link(schema: Schema): Linked {
  const entityOf = entityFinder(schema.entities);
  const columns = columnsOf(schema.relationships ?? [], schema.entities);
  return {
    name: schema.name ?? "",
    description: schema.description ?? "",
    entities: schema.entities.map((entity, index) => linkEntity(entity, `/entities/${index}`, columns)),
    relationships: (schema.relationships ?? []).map((relationship, index) =>
      linkRelationship(relationship, `/relationships/${index}`, entityOf),
    ),
    endpoints: (schema.endpoints ?? []).map((endpoint, index) =>
      linkEndpoint(endpoint, `/endpoints/${index}`, entityOf),
    ),
  };
}

export type EntityFinder = (name: string) => LinkedEnd;

function entityFinder(entities: readonly EntityDefinition[]): EntityFinder {
  const ids = new Map<string, PartId | null>();
  for (const [index, { name }] of entities.entries()) ids.set(name, ids.has(name) ? null : `/entities/${index}`);
  return (name) => ({ written: name, entity: ids.get(name) ?? null });
}

function linkEntity(entity: EntityDefinition, id: PartId, columns: readonly Column[]): LinkedEntity {
  const fields = (entity.fields ?? []).map((definition, index) => ({ id: `${id}/fields/${index}`, definition }));
  const called = [
    ...fields.map((field) => ({ id: field.id, name: field.definition.name })),
    ...columns.filter((column) => column.entity === entity.name),
  ];
  return {
    id,
    name: entity.name,
    description: entity.description ?? "",
    fields,
    uniques: (entity.uniqueTogether ?? []).map((members, index) => ({
      id: `${id}/uniqueTogether/${index}`,
      members: members.map((written) => linkMember(written, called)),
    })),
  };
}

type Column = ReturnType<typeof columnsOf>[number];

/** The order of `resolveUniques`: a name as it is written before one that is spelt otherwise, fields before relationships. */
export function linkMember(
  written: string,
  called: readonly { readonly id: PartId; readonly name: string }[],
): LinkedMember {
  const key = nameKey(written);
  const found =
    called.find(({ name }) => name === written) ??
    called.find(({ name }) => nameKey(name) === key) ??
    called.find(({ id, name }) => id.startsWith("/relationships/") && `${nameKey(name)}_id` === key);
  return { written, called: found?.name ?? written, target: found?.id ?? null };
}

export function linkRelationship(
  { from, to, ...rest }: RelationshipDefinition,
  id: PartId,
  entityOf: EntityFinder,
): LinkedRelationship {
  return { id, from: entityOf(from), to: entityOf(to), rest };
}

export function linkEndpoint(
  { entity, ...rest }: EndpointDefinition,
  id: PartId,
  entityOf: EntityFinder,
): LinkedEndpoint {
  return { id, entity: entity === undefined ? null : entityOf(entity), rest };
}

/** How a linked schema's entities are found by their present names. */
export function finderIn({ entities }: Linked): EntityFinder {
  return (name) => {
    const [only, ...others] = entities.filter((entity) => entity.name === name);
    return { written: name, entity: others.length === 0 ? (only?.id ?? null) : null };
  };
}
