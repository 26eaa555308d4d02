import type { PartId } from "#domain/schema/edit/linked.ts";
import { relationNames } from "#domain/schema/relation-names.ts";
import { distinct } from "#domain/schema/resolve-relations.ts";
import type { EntityDefinition, RelationshipDefinition } from "#domain/schema/schema.ts";

/** A relationship as the entity that holds its column calls it: what a unique rule of that entity may name. */
export interface RelationColumn {
  readonly id: PartId;
  /** The entity's name. */
  readonly entity: string;
  readonly name: string;
}

/** The columns that relationships make, in their order; a many-to-many makes none. */
export function columnsOf(
  relationships: readonly RelationshipDefinition[],
  entities: readonly Pick<EntityDefinition, "name">[],
): readonly RelationColumn[] {
  if (relationships.length === 0) return [];
  const names = relationNames(relationships, [...new Set(entities.map(({ name }) => name))]);
  return relationships.flatMap(({ from, to, kind }, index) => {
    const named = names[index];
    if (named === undefined || kind === "many-to-many") return [];
    const { name, inverse } = distinct(named, from === to);
    const id = `/relationships/${index}`;
    return [kind === "one-to-many" ? { id, entity: to, name: inverse } : { id, entity: from, name }];
  });
}
