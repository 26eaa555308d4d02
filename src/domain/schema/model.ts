import type { FieldType, RelationshipKind } from "#domain/schema/schema.ts";

/**
 * The normalised model: what `resolve` makes of a valid schema and what everything after it reads. Every entity has an
 * id, every relationship is a foreign key or a link table with a name on both sides, every rule has its effective value.
 * Names are still the user's words; identifiers are made by domain/naming.
 */
export interface Model {
  readonly name: string;
  readonly description: string;
  readonly entities: readonly ModelEntity[];
  readonly references: readonly ModelReference[];
  readonly links: readonly ModelLink[];
  /** Indexes of entities; each comes after those it has a reference to, deferred references and self references aside. */
  readonly creationOrder: readonly number[];
}

export interface ModelEntity {
  /** As the user wrote it. */
  readonly key: string;
  readonly description: string;
  readonly idType: "uuid" | "integer";
  /** Without the id and without fields that became references. */
  readonly fields: readonly ModelField[];
  readonly uniques: readonly (readonly UniqueMember[])[];
}

export interface ModelField {
  readonly key: string;
  readonly type: FieldType;
  readonly description: string;
  readonly required: boolean;
  readonly unique: boolean;
  /** A JSON value; decimals and bigints are text. `undefined` when there is none. */
  readonly defaultValue: JsonValue | undefined;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** Anchored at both ends and in the portable subset (see pattern.ts). */
  readonly pattern: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly precision: number | null;
  readonly scale: number | null;
  readonly enumValues: readonly string[];
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A part of a "unique together": a field by its position in the entity, or a reference by its position in the model. */
export type UniqueMember = { readonly field: number } | { readonly reference: number };

/** A foreign key: `from` holds the column. Entities by their index. */
export interface ModelReference {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly inverse: string;
  readonly description: string;
  readonly required: boolean;
  /** One-to-one. */
  readonly unique: boolean;
  readonly onDelete: "restrict" | "cascade" | "set-null";
  /** Refers to a table that is created later. */
  readonly deferred: boolean;
  readonly kind: RelationshipKind;
  /** JSON pointer of the relationship in the schema. */
  readonly path: string;
}

/** A many-to-many. */
export interface ModelLink {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly inverse: string;
  readonly description: string;
  /** `from` needs at least one. */
  readonly required: boolean;
  readonly path: string;
}
