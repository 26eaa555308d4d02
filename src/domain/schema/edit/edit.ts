import type { EndpointDefinition, FieldDefinition, RelationshipDefinition } from "#domain/schema/schema.ts";

/**
 * One change that a user makes to a schema. Parts are named by their position: `entity: 3, field: 2` is /entities/3/fields/2.
 * `to` of a move is the position that the part has afterwards.
 */
export type SchemaEdit =
  | { readonly kind: "describe-schema"; readonly name: string; readonly description: string }
  | ({ readonly kind: "add-entity" } & EntityText)
  | ({ readonly kind: "update-entity"; readonly entity: number } & EntityText)
  | { readonly kind: "delete-entity"; readonly entity: number }
  | { readonly kind: "move-entity"; readonly entity: number; readonly to: number }
  | { readonly kind: "add-field"; readonly entity: number; readonly definition: FieldDefinition }
  | {
      readonly kind: "update-field";
      readonly entity: number;
      readonly field: number;
      readonly definition: FieldDefinition;
    }
  | { readonly kind: "delete-field"; readonly entity: number; readonly field: number }
  | { readonly kind: "move-field"; readonly entity: number; readonly field: number; readonly to: number }
  | { readonly kind: "add-unique"; readonly entity: number; readonly members: readonly string[] }
  | {
      readonly kind: "update-unique";
      readonly entity: number;
      readonly unique: number;
      readonly members: readonly string[];
    }
  | { readonly kind: "delete-unique"; readonly entity: number; readonly unique: number }
  | { readonly kind: "add-relationship"; readonly definition: RelationshipDefinition }
  | { readonly kind: "update-relationship"; readonly relationship: number; readonly definition: RelationshipDefinition }
  | { readonly kind: "delete-relationship"; readonly relationship: number }
  | { readonly kind: "add-endpoint"; readonly definition: EndpointDefinition }
  | { readonly kind: "update-endpoint"; readonly endpoint: number; readonly definition: EndpointDefinition }
  | { readonly kind: "delete-endpoint"; readonly endpoint: number };

/** A description of "" is none. */
export interface EntityText {
  readonly name: string;
  readonly description: string;
}
