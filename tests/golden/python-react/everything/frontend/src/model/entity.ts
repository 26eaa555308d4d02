/**
 * What the pages know about an entity. One declaration (src/entities/<entity>.ts) drives its list, filters, forms and
 * tests, with the limits that the API and the database enforce too.
 */
export interface Entity {
  /** URL segment, here and in the API: "order-items". */
  readonly path: string;
  readonly label: string;
  readonly labelPlural: string;
  /** For sentences: "order item". */
  readonly labelLower: string;
  readonly labelPluralLower: string;
  readonly description?: string;
  readonly idType: 'uuid' | 'integer';
  /** The field whose text stands for a record; when there is none, the API makes a label up. */
  readonly displayField?: string;
  /** Whether the API can search its text. */
  readonly searchable?: boolean;
  readonly fields: readonly Field[];
  readonly references: readonly Reference[];
  readonly links: readonly Link[];
  readonly related: readonly Related[];
  readonly actions: readonly Action[];
}

interface Named {
  /** Key in the JSON of the API and in the query string. */
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
}

interface FieldBase extends Named {
  readonly unique?: boolean;
  /** As in the JSON of the API; forms for new records start with it. */
  readonly defaultValue?: JsonValue;
  readonly sortable?: boolean;
  /** "exact": equal to a value; "range": also between two. Absent when the API does not filter by it. */
  readonly filter?: 'exact' | 'range';
}

export interface TextField extends FieldBase {
  readonly type: 'string' | 'text';
  /** In characters (code points), as PostgreSQL counts. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Regular expression for the whole value. */
  readonly pattern?: string;
  /** A value that the pattern accepts, for hints and messages. */
  readonly example?: string;
  /** Kept as it is typed, with blanks at its ends: a password, or what the pattern wants so. */
  readonly verbatim?: boolean;
  /** Which keys the keyboard of a phone shows. */
  readonly inputMode?: 'email' | 'tel' | 'url';
}

/** Bounds are decimal text: exact however large they are. */
export interface NumberField extends FieldBase {
  readonly type: 'integer' | 'bigint' | 'decimal' | 'float';
  readonly min?: string;
  readonly max?: string;
  readonly precision?: number;
  readonly scale?: number;
}

export interface TemporalField extends FieldBase {
  readonly type: 'date' | 'time' | 'datetime';
  readonly min?: string;
  readonly max?: string;
}

export interface EnumField extends FieldBase {
  readonly type: 'enum';
  readonly options: readonly EnumOption[];
}

export interface EnumOption {
  readonly value: string;
  readonly label: string;
}

export interface BinaryField extends FieldBase {
  readonly type: 'binary';
  readonly maxBytes: number;
}

export interface PlainField extends FieldBase {
  readonly type: 'boolean' | 'uuid' | 'json';
}

export type Field = TextField | NumberField | TemporalField | EnumField | BinaryField | PlainField;

/** A foreign key: at most one record of the target. */
export interface Reference extends Named {
  /** Key of the identifier: "doctor_id"; `name` is the key of the embedded `{ id, label }`. */
  readonly column: string;
  /** Path of the target entity. */
  readonly target: string;
  /** One-to-one: no two records may refer to the same target. */
  readonly unique?: boolean;
}

/** One side of a many-to-many relation. */
export interface Link extends Named {
  /** Key for writing: "tag_ids". */
  readonly idsName: string;
  readonly target: string;
  /** What the target calls this side: the filter that lists the linked records. */
  readonly backName: string;
}

/** Records of another entity that refer to this one. */
export interface Related {
  readonly label: string;
  /** Path of the entity that refers. */
  readonly source: string;
  /** Its foreign key. */
  readonly column: string;
  readonly many: boolean;
  /** What deleting this record does to them: it is refused, deletes them too, or empties their reference. */
  readonly onDelete: 'restrict' | 'cascade' | 'set-null';
}

/** An operation of the API beyond create, read, update and delete. */
export interface Action {
  readonly label: string;
  readonly description?: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's base, with `{id}` and the parameters in braces. */
  readonly path: string;
  /** Whether the path names one record. */
  readonly onRecord: boolean;
  /** Parameters in the path beside `{id}`. */
  readonly parameters: readonly string[];
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
