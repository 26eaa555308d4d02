import { type Static, Type } from "typebox";

/**
 * Everything a template may read, computed before rendering: templates hold no logic. One definition gives the type
 * that the builder returns and the shape that the template lint walks (domain/stack/lint).
 *
 * Text that came from a user (`label`, `description`, enum values …) is raw: templates must pass it through a literal
 * helper (`py`, `ts`, `json`, `sql`, `yaml`) or a comment helper (`line`, `pydoc`, `md`). Identifiers (`class`, `name`, `table` …) come from
 * domain/naming, are ASCII, unique among their siblings, not reserved, and may be written as they are.
 */
const text = Type.String();
const flag = Type.Boolean();
const maybeText = Type.Union([Type.String(), Type.Null()]);
const maybeNumber = Type.Union([Type.Number(), Type.Null()]);

/** Exactly one is true; templates branch with `{{#if is.datetime}}`. */
const FieldTypeFlags = Type.Object({
  string: flag,
  text: flag,
  integer: flag,
  bigint: flag,
  decimal: flag,
  float: flag,
  boolean: flag,
  date: flag,
  time: flag,
  datetime: flag,
  uuid: flag,
  json: flag,
  enum: flag,
  binary: flag,
});

export const EnumValueContext = Type.Object({ value: text, label: text });

/** A value that the field must refuse, with the reason: what tests send to see a 422 at this field. */
export const InvalidSampleContext = Type.Object({ json: text, why: text });

export const FieldContext = Type.Object({
  /** As the user wrote it. */
  key: text,
  /** For people: "Starts at". */
  label: text,
  description: text,
  /** The identifier in every layer of this stack: column, attribute, JSON key, query parameter, TypeScript property. */
  name: text,
  /** lowerCamelCase, for variables. */
  camel: text,
  type: text,
  is: FieldTypeFlags,
  /** string or text. */
  textual: flag,
  /** integer, bigint, decimal or float. */
  numeric: flag,
  /** date, time or datetime. */
  temporal: flag,
  required: flag,
  nullable: flag,
  /** Required and without a default: whoever makes a record has to send it. */
  mandatory: flag,
  unique: flag,
  /** The default as JSON text ("\"open\"", "0", "true", "\"12.50\"" for decimals), or null when there is none. */
  defaultJson: maybeText,
  /** 1 for required text when the schema says nothing: a form does not take an empty answer either. */
  minLength: maybeNumber,
  /** Always a number for string (default 255) and for binary (bytes, default 1,048,576); null for unbounded text. */
  maxLength: maybeNumber,
  /** There is a length that the column's type does not keep by itself: a least one, or the most of unbounded text. */
  lengthRule: flag,
  /** A regular expression, anchored at both ends, in the subset that means the same in every engine (see domain/schema/pattern). */
  pattern: maybeText,
  /** Bounds as decimal text ("0", "-12.5"), exact for decimals and bigints; ISO 8601 for date, time and datetime. Integers always have the type's own bounds at least. */
  min: maybeText,
  max: maybeText,
  /** The same bounds where they are a rule of the schema's; null where there is none or it is the type's own, which every layer keeps anyway. */
  least: maybeText,
  most: maybeText,
  precision: maybeNumber,
  scale: maybeNumber,
  /** Name of the field's one CHECK constraint ("ck_<table>_<name>", at most 63 bytes, unique in the project), whether or not a rule needs it. */
  check: text,
  /** For inputs: "1" for integers, "0.01" for scale 2, "any" for float; null else. */
  step: maybeText,
  /** Empty unless an enum. */
  enumValues: Type.Array(EnumValueContext),
  /** PascalCase name for the enum's type, unique in the project; null unless an enum. */
  enumClass: maybeText,
  sortable: flag,
  filterable: flag,
  /** Filterable by `<name>_min` and `<name>_max`: numeric or temporal, and no sibling (field, reference column, link) has one of these names. */
  ranged: flag,
  searchable: flag,
  /** Text whose blanks at the ends are cut off before it is checked and stored: not what is secret, and not what a pattern wants so. */
  trimmed: flag,
  /** What text is by the field's name, for the keyboards of phones: "email", "tel" or "url"; null else. */
  inputMode: maybeText,
  /** Up to 5 distinct valid values as JSON text (fewer when the type has fewer); never empty. */
  samples: Type.Array(text),
  invalidSamples: Type.Array(InvalidSampleContext),
  last: flag,
});

/** The other end of a relation: enough to import it, link to it and label it. */
export const TargetContext = Type.Object({
  key: text,
  label: text,
  labelPlural: text,
  class: text,
  module: text,
  camel: text,
  table: text,
  path: text,
  operation: text,
  idType: text,
  idIsUuid: flag,
  idIsInteger: flag,
});

/** A foreign key of this entity's table. */
export const ReferenceContext = Type.Object({
  key: text,
  label: text,
  description: text,
  /** The object: "doctor". */
  name: text,
  /** The column and JSON key: "doctor_id". */
  column: text,
  camel: text,
  target: TargetContext,
  required: flag,
  nullable: flag,
  /** One-to-one. */
  unique: flag,
  /** SQL text: "RESTRICT", "CASCADE" or "SET NULL". */
  onDelete: text,
  onDeleteRestrict: flag,
  onDeleteCascade: flag,
  onDeleteSetNull: flag,
  self: flag,
  /** Part of a cycle of tables: the constraint is added after all tables exist (`use_alter`, a second statement). */
  deferred: flag,
  constraint: text,
  index: text,
  /** The attribute on the target that leads back here. */
  inverseName: text,
  inverseLabel: text,
  last: flag,
});

/** A foreign key of another table that points here. */
export const InverseContext = Type.Object({
  label: text,
  /** Attribute on this entity: "appointments". */
  name: text,
  camel: text,
  source: TargetContext,
  /** The referring side's object and column names. */
  referenceName: text,
  referenceColumn: text,
  many: flag,
  self: flag,
  onDeleteRestrict: flag,
  onDeleteCascade: flag,
  onDeleteSetNull: flag,
});

/** One side of a many-to-many; each appears on both of its entities (twice on one entity when self). */
export const LinkSideContext = Type.Object({
  label: text,
  description: text,
  /** Attribute: "tags". */
  name: text,
  /** JSON key for writing: "tag_ids". */
  idsName: text,
  camel: text,
  target: TargetContext,
  /** The attribute on the other side. */
  backName: text,
  table: text,
  tableVariable: text,
  ownColumn: text,
  otherColumn: text,
  self: flag,
  /** True on the side that the relationship starts from. */
  owner: flag,
  required: flag,
  last: flag,
});

/** A link table, once per many-to-many. */
export const LinkTableContext = Type.Object({
  table: text,
  /** Python/TypeScript constant for it. */
  variable: text,
  primaryKey: text,
  left: Type.Object({ column: text, target: TargetContext, constraint: text }),
  right: Type.Object({ column: text, target: TargetContext, constraint: text, index: text }),
});

/** One rule of uniqueness; an entity's `uniques` hold all of them: unique fields, one-to-one references and uniqueTogether, without repeats. */
export const UniqueContext = Type.Object({
  constraint: text,
  columns: Type.Array(Type.Object({ name: text, label: text, last: flag })),
  labels: text,
});

/** An endpoint beyond CRUD that the schema asks for. Its body is a zone; the default body is chosen by `behaviour`. */
export const EndpointContext = Type.Object({
  method: text,
  /** Lower case. */
  verb: text,
  /** Below /api/v1, parameters as {name}; unique, never a CRUD route's path. */
  path: text,
  /** The last literal segment, for labels and buttons: "Cancel". */
  label: text,
  description: text,
  operation: text,
  /** Python function name. */
  function: text,
  /** Whether the path names one record of the entity ({id}). */
  onRecord: flag,
  /** Other path parameters, all strings. */
  parameters: Type.Array(Type.Object({ name: text, last: flag })),
  /**
   * What the default body does: "set-enum" (a field of the record gets a value, e.g. cancel -> status = cancelled), "show" (answers the record), "list" (answers a page),
   * "none" (an endpoint without an entity: nothing to answer with; none of the flags is true).
   */
  behaviour: text,
  setsEnum: flag,
  shows: flag,
  lists: flag,
  enumField: maybeText,
  enumValue: maybeText,
  hasBody: flag,
});

export const EntityContext = Type.Object({
  key: text,
  label: text,
  labelPlural: text,
  /** Lower-case article-free forms for sentences: "order item", "order items". Same as label when the script has no case. */
  labelLower: text,
  labelPluralLower: text,
  description: text,
  /** Per-entity instructions from the personalization; "" when none. */
  instructions: text,
  class: text,
  /** Python module and TypeScript file name stem: snake_case singular. Also the safe Python variable. */
  module: text,
  /** kebab-case singular, for TypeScript file names. */
  file: text,
  camel: text,
  table: text,
  /** URL segment: kebab-case plural. */
  path: text,
  /** snake_case plural for operation ids: "order_items" in list_order_items. */
  operation: text,
  primaryKey: text,
  /** Names for the `auth_user_id` column of the authentication flag ("fk_<table>_auth_user_id", "ix_<table>_auth_user_id"), at most 63 bytes. */
  authUserForeignKey: text,
  authUserIndex: text,
  idIsUuid: flag,
  idIsInteger: flag,
  fields: Type.Array(FieldContext),
  references: Type.Array(ReferenceContext),
  inverses: Type.Array(InverseContext),
  links: Type.Array(LinkSideContext),
  uniques: Type.Array(UniqueContext),
  endpoints: Type.Array(EndpointContext),
  /** The field whose text stands for a record; null when no field can (the label is then "Class 1a2b3c4d"). */
  displayField: Type.Union([FieldContext, Type.Null()]),
  displayIsText: flag,
  hasSearch: flag,
  hasFields: flag,
  /** Some field is binary: lists then answer less than one record does. */
  hasBinary: flag,
  hasReferences: flag,
  hasLinks: flag,
  hasUniques: flag,
  hasEndpoints: flag,
  /**
   * How many records can exist at once when record i takes sample i of every field (samples[i % length]), record i of the target for
   * one-to-one references and any for the others (unique booleans allow 2 …). 1 to 5.
   */
  maxSamples: Type.Number(),
  /** One-letter or short alias for SQL and loops. */
  last: flag,
});

/** What occurs anywhere in the project, so that it carries no code for what does not. Paths may ask for these, too. */
export const UsesContext = Type.Object({
  ...FieldTypeFlags.properties,
  /** Entities whose key is a UUID; an integer. */
  uuidIds: flag,
  integerIds: flag,
  links: flag,
  /** Lists with text to search in. */
  search: flag,
  /** Decimals, dates or times with bounds of the schema's. */
  limits: flag,
  /** Text with a least length that is counted without the blanks at its ends. */
  blankRules: flag,
  looseEndpoints: flag,
  /** Endpoints beyond CRUD that take a body. */
  endpointBodies: flag,
});

/** A colour ramp from the palette; hex "#rrggbb". Every pair that the templates combine has contrast >= 4.5. */
export const ThemeContext = Type.Object({
  preset: text,
  shade50: text,
  shade100: text,
  shade200: text,
  shade300: text,
  shade400: text,
  shade500: text,
  shade600: text,
  shade700: text,
  shade800: text,
  shade900: text,
  shade950: text,
});

export const StackContext = Type.Object({
  generator: Type.Object({ name: text, version: text }),
  project: Type.Object({
    name: text,
    description: text,
    tagline: text,
    /** kebab-case ASCII, at most 40 characters: package names, image names. */
    slug: text,
    /** snake_case ASCII, at most 40 characters: database and role names. */
    snake: text,
    class: text,
  }),
  theme: ThemeContext,
  features: Type.Object({
    /** "jwt", "session" or "none"; exactly one of the flags beside it is true, and `auth` is true unless none. */
    authMethod: text,
    jwt: flag,
    session: flag,
    auth: flag,
    softDelete: flag,
    auditTimestamps: flag,
    apiDocs: flag,
    dockerCompose: flag,
  }),
  entities: Type.Array(EntityContext),
  /** Tables in an order in which each is created after those it refers to (deferred references aside). */
  creationOrder: Type.Array(EntityContext),
  linkTables: Type.Array(LinkTableContext),
  hasDeferredReferences: flag,
  hasEndpoints: flag,
  endpoints: Type.Array(EndpointContext),
  /** Endpoints that belong to no entity. */
  looseEndpoints: Type.Array(EndpointContext),
  uses: UsesContext,
  counts: Type.Object({ entities: Type.Number(), fields: Type.Number(), relationships: Type.Number() }),
  /** The normalised schema and the answers as pretty JSON text, for stackalchemist.json. */
  schemaJson: text,
  personalizationJson: text,
  /** Mermaid ER diagram source and the SVG of the data model for docs/; SVG is "" until the diagram worker filled it. */
  mermaid: text,
  dataModelSvg: text,
});

export type EnumValueContext = Static<typeof EnumValueContext>;
export type FieldContext = Static<typeof FieldContext>;
export type TargetContext = Static<typeof TargetContext>;
export type ReferenceContext = Static<typeof ReferenceContext>;
export type InverseContext = Static<typeof InverseContext>;
export type LinkSideContext = Static<typeof LinkSideContext>;
export type LinkTableContext = Static<typeof LinkTableContext>;
export type UniqueContext = Static<typeof UniqueContext>;
export type EndpointContext = Static<typeof EndpointContext>;
export type EntityContext = Static<typeof EntityContext>;
export type UsesContext = Static<typeof UsesContext>;
export type ThemeContext = Static<typeof ThemeContext>;
export type StackContext = Static<typeof StackContext>;
