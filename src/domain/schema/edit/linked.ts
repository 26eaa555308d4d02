import type { EndpointDefinition, FieldDefinition, RelationshipDefinition } from "#domain/schema/schema.ts";

/**
 * A schema in which relationships, endpoints and unique rules know their parts by id and not by name, so that renaming and deleting carry
 * through by themselves. Made by `link`, turned back by `unlink`.
 */
export interface Linked {
  readonly name: string;
  readonly description: string;
  readonly entities: readonly LinkedEntity[];
  readonly relationships: readonly LinkedRelationship[];
  readonly endpoints: readonly LinkedEndpoint[];
}

/** A part's JSON pointer in the schema before the edit, or `newPart`. */
export type PartId = string;
/** An edit adds one part at most. */
export const newPart: PartId = "new";

export interface LinkedEntity {
  readonly id: PartId;
  readonly name: string;
  readonly description: string;
  readonly fields: readonly LinkedField[];
  readonly uniques: readonly LinkedUnique[];
}

export interface LinkedField {
  readonly id: PartId;
  readonly definition: FieldDefinition;
}

export interface LinkedUnique {
  readonly id: PartId;
  readonly members: readonly LinkedMember[];
}

/** `target` is the field or relationship that is meant, and `called` its name then; null when there is none of that name. */
export interface LinkedMember {
  readonly written: string;
  readonly called: string;
  readonly target: PartId | null;
}

/** `entity` is null when none is called so (or several are, and one of them may be renamed without taking this along). */
export interface LinkedEnd {
  readonly written: string;
  readonly entity: PartId | null;
}

export interface LinkedRelationship {
  readonly id: PartId;
  readonly from: LinkedEnd;
  readonly to: LinkedEnd;
  readonly rest: Omit<RelationshipDefinition, "from" | "to">;
}

export interface LinkedEndpoint {
  readonly id: PartId;
  /** Null: the endpoint names no entity. */
  readonly entity: LinkedEnd | null;
  readonly rest: Omit<EndpointDefinition, "entity">;
}
