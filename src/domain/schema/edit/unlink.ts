import { columnsOf } from "#domain/schema/edit/columns.ts";
import type {
  Linked,
  LinkedEnd,
  LinkedEndpoint,
  LinkedEntity,
  LinkedRelationship,
  LinkedUnique,
  PartId,
} from "#domain/schema/edit/linked.ts";
import type { EndpointDefinition, EntityDefinition, RelationshipDefinition, Schema } from "#domain/schema/schema.ts";

/** The schema with every part called by its present name. Empty lists and texts are left out, fields aside. */
export function unlink(linked: Linked): Schema {
  const names = new Map(linked.entities.map(({ id, name }) => [id, name]));
  const relationships = linked.relationships.map((relationship) => unlinkRelationship(relationship, names));
  const called = namesOfMembers(linked, relationships);
  const endpoints = linked.endpoints.map((endpoint) => unlinkEndpoint(endpoint, names));
  return {
    ...(linked.name === "" ? {} : { name: linked.name }),
    ...(linked.description === "" ? {} : { description: linked.description }),
    entities: linked.entities.map((entity) => unlinkEntity(entity, called)),
    ...(relationships.length === 0 ? {} : { relationships }),
    ...(endpoints.length === 0 ? {} : { endpoints }),
  };
}

/** What fields and relationships are called now, by their ids. */
function namesOfMembers(linked: Linked, relationships: readonly RelationshipDefinition[]): ReadonlyMap<PartId, string> {
  const fields = linked.entities.flatMap((entity) =>
    entity.fields.map(({ id, definition }): [PartId, string] => [id, definition.name]),
  );
  const columns = columnsOf(relationships, linked.entities).map(({ id, name }): [PartId, string] => {
    const position = Number(id.slice("/relationships/".length));
    return [linked.relationships[position]?.id ?? id, name];
  });
  return new Map([...fields, ...columns]);
}

function unlinkEntity(
  { name, description, fields, uniques }: LinkedEntity,
  called: ReadonlyMap<PartId, string>,
): EntityDefinition {
  return {
    name,
    ...(description === "" ? {} : { description }),
    fields: fields.map(({ definition }) => definition),
    ...(uniques.length === 0 ? {} : { uniqueTogether: uniques.map((unique) => unlinkUnique(unique, called)) }),
  };
}

/** As it is written, unless the part that it means has another name now. */
function unlinkUnique({ members }: LinkedUnique, called: ReadonlyMap<PartId, string>): string[] {
  return members.map((member) => {
    const now = member.target === null ? undefined : called.get(member.target);
    return now === undefined || now === member.called ? member.written : now;
  });
}

function unlinkRelationship(
  { from, to, rest }: LinkedRelationship,
  names: ReadonlyMap<PartId, string>,
): RelationshipDefinition {
  return { from: nameOf(from, names), to: nameOf(to, names), ...rest };
}

function unlinkEndpoint({ entity, rest }: LinkedEndpoint, names: ReadonlyMap<PartId, string>): EndpointDefinition {
  return entity === null ? rest : { ...rest, entity: nameOf(entity, names) };
}

function nameOf({ written, entity }: LinkedEnd, names: ReadonlyMap<PartId, string>): string {
  return (entity === null ? undefined : names.get(entity)) ?? written;
}
