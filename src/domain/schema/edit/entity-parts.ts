import { columnsOf } from "#domain/schema/edit/columns.ts";
import { linkMember } from "#domain/schema/edit/link.ts";
import { type RelationNames, relationNames } from "#domain/schema/relation-names.ts";
import { distinct } from "#domain/schema/resolve-relations.ts";
import type { RelationshipDefinition, Schema } from "#domain/schema/schema.ts";

/** A relationship as one of its entities sees it. */
export interface OwnRelationship {
  /** In the schema's list. */
  readonly position: number;
  /** What this entity calls the other. */
  readonly called: string;
  readonly other: string;
  readonly many: boolean;
  readonly required: boolean;
}

/** What belongs to an entity beside its fields, from the schema's other lists. */
export interface EntityParts {
  readonly relationships: readonly OwnRelationship[];
  /** Positions in the schema's list. */
  readonly endpoints: readonly number[];
  /** What a unique rule may name: fields and relationships that are columns. */
  readonly members: readonly string[];
  /** For every unique rule the members that it names, and the names that mean nothing. */
  readonly uniques: readonly { readonly members: readonly string[]; readonly unknown: readonly string[] }[];
}

/** The parts of the entity at a position; also of a schema with issues. */
export function entityParts(schema: Schema, position: number): EntityParts {
  const entity = schema.entities[position];
  const name = entity?.name ?? "";
  const relationships = schema.relationships ?? [];
  const names = namesOf(schema);
  const columns = columnsOf(relationships, schema.entities).filter((column) => column.entity === name);
  const called = [
    ...(entity?.fields ?? []).map((field, index) => ({ id: `/fields/${index}`, name: field.name })),
    ...columns,
  ];
  return {
    relationships: relationships.flatMap((one, index) => sidesOf(one, { index, names: names[index], entity: name })),
    endpoints: (schema.endpoints ?? []).flatMap((endpoint, index) => (endpoint.entity === name ? [index] : [])),
    members: [...new Set(called.map((member) => member.name))],
    uniques: (entity?.uniqueTogether ?? []).map((written) => {
      const linked = written.map((member) => linkMember(member, called));
      return {
        members: linked.flatMap((member) => (member.target === null ? [] : [member.called])),
        unknown: linked.flatMap((member) => (member.target === null ? [member.written] : [])),
      };
    }),
  };
}

/** What both sides of every relationship call each other, given or derived. */
export function namesOf(schema: Schema): readonly RelationNames[] {
  const relationships = schema.relationships ?? [];
  return relationNames(relationships, [...new Set(schema.entities.map(({ name }) => name))]).map((names, index) =>
    distinct(names, relationships[index]?.from === relationships[index]?.to),
  );
}

function sidesOf(
  { from, to, kind, required = false }: RelationshipDefinition,
  {
    index,
    names,
    entity,
  }: { readonly index: number; readonly names: RelationNames | undefined; readonly entity: string },
): readonly OwnRelationship[] {
  const { name = "", inverse = "" } = names ?? {};
  const manyThere = kind === "one-to-many" || kind === "many-to-many";
  const manyHere = kind === "many-to-one" || kind === "many-to-many";
  return [
    ...(from === entity ? [{ position: index, called: name, other: to, many: manyThere, required }] : []),
    ...(to === entity && from !== entity
      ? [{ position: index, called: inverse, other: from, many: manyHere, required: false }]
      : []),
  ];
}
