import { type Static, Type } from "typebox";

/**
 * The schema: a user's data model as programs exchange it (published as `public/schema.json`).
 * One definition gives the type, the parser and the JSON Schema. Names are free text, kept as written.
 */
export const fieldTypes = [
  "string",
  "text",
  "integer",
  "bigint",
  "decimal",
  "float",
  "boolean",
  "date",
  "time",
  "datetime",
  "uuid",
  "json",
  "enum",
  "binary",
] as const;
export type FieldType = (typeof fieldTypes)[number];

export const relationshipKinds = ["one-to-one", "one-to-many", "many-to-one", "many-to-many"] as const;
export type RelationshipKind = (typeof relationshipKinds)[number];

export const deleteRules = ["restrict", "cascade", "set-null"] as const;

export const endpointMethods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type EndpointMethod = (typeof endpointMethods)[number];

const strict = { additionalProperties: false } as const;
const Literals = <T extends string[]>(values: readonly [...T]) => Type.Enum<T>(values);

export const FieldDefinition = Type.Object(
  {
    name: Type.String(),
    type: Literals(fieldTypes),
    required: Type.Optional(Type.Boolean()),
    unique: Type.Optional(Type.Boolean()),
    description: Type.Optional(Type.String()),
    default: Type.Optional(Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])),
    minLength: Type.Optional(Type.Integer({ minimum: 0 })),
    maxLength: Type.Optional(Type.Integer({ minimum: 1 })),
    pattern: Type.Optional(Type.String()),
    min: Type.Optional(Type.Union([Type.Number(), Type.String()])),
    max: Type.Optional(Type.Union([Type.Number(), Type.String()])),
    precision: Type.Optional(Type.Integer({ minimum: 1 })),
    scale: Type.Optional(Type.Integer({ minimum: 0 })),
    enumValues: Type.Optional(Type.Array(Type.String())),
  },
  strict,
);
export type FieldDefinition = Static<typeof FieldDefinition>;

export const EntityDefinition = Type.Object(
  {
    name: Type.String(),
    description: Type.Optional(Type.String()),
    fields: Type.Optional(Type.Array(FieldDefinition)),
    /** Each inner list names fields or relationships of this entity that are unique together. */
    uniqueTogether: Type.Optional(Type.Array(Type.Array(Type.String()))),
  },
  strict,
);
export type EntityDefinition = Static<typeof EntityDefinition>;

export const RelationshipDefinition = Type.Object(
  {
    from: Type.String(),
    to: Type.String(),
    kind: Literals(relationshipKinds),
    /** How `from` calls the other side. */
    name: Type.Optional(Type.String()),
    /** How `to` calls this side. */
    inverse: Type.Optional(Type.String()),
    required: Type.Optional(Type.Boolean()),
    onDelete: Type.Optional(Literals(deleteRules)),
    description: Type.Optional(Type.String()),
  },
  strict,
);
export type RelationshipDefinition = Static<typeof RelationshipDefinition>;

export const EndpointDefinition = Type.Object(
  {
    method: Literals(endpointMethods),
    path: Type.String(),
    entity: Type.Optional(Type.String()),
    description: Type.Optional(Type.String()),
  },
  strict,
);
export type EndpointDefinition = Static<typeof EndpointDefinition>;

export const Schema = Type.Object(
  {
    name: Type.Optional(Type.String()),
    description: Type.Optional(Type.String()),
    entities: Type.Array(EntityDefinition),
    relationships: Type.Optional(Type.Array(RelationshipDefinition)),
    endpoints: Type.Optional(Type.Array(EndpointDefinition)),
  },
  { ...strict, $id: "https://stackalchemist.dev/schema.json", title: "StackAlchemist schema" },
);
export type Schema = Static<typeof Schema>;

/** One thing that is wrong with an input. `path` is a JSON pointer ("/entities/0/fields/2/type") or "line 12". */
export interface Issue {
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** Something that an importer, extractor or resolver changed or could not use; never dropped in silence. */
export interface Note {
  /** Where: a JSON pointer, "line 12" or "line 12-15". */
  readonly path: string;
  readonly message: string;
}

/** The configured bounds of a schema. */
export interface SchemaLimits {
  readonly entities: number;
  readonly fieldsPerEntity: number;
  readonly relationships: number;
  readonly jsonBytes: number;
}

export const defaultSchemaLimits: SchemaLimits = {
  entities: 400,
  fieldsPerEntity: 200,
  relationships: 2_000,
  jsonBytes: 2_000_000,
};
