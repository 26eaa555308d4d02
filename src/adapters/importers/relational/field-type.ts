import type { FieldDefinition, FieldType } from "#domain/schema/schema.ts";
import type { ColumnType } from "./catalog.ts";
import { numberType } from "./number-type.ts";

/** The type rules of a field, and what the reader had to change to get there. */
export interface FieldTyping
  extends Partial<Pick<FieldDefinition, "maxLength" | "precision" | "scale" | "min" | "max">> {
  readonly type: FieldType;
  readonly enumValues?: readonly string[];
  /** How the value differs from the source type; null when it means the same. */
  readonly remark: string | null;
}

/** What the type of a column depends on beside its own words. */
export interface TypeContext {
  readonly mysql: boolean;
  readonly mssql: boolean;
  readonly oracle: boolean;
  /** Text without a length has no limit. */
  readonly unlimited: boolean;
  /** A number without digits has the usual ones. */
  readonly sketch: boolean;
  readonly columnName: string;
}

const simple: Readonly<Record<string, FieldType>> = {
  text: "text",
  tinytext: "text",
  mediumtext: "text",
  longtext: "text",
  ntext: "text",
  clob: "text",
  nclob: "text",
  long: "text",
  "character large object": "text",
  "long varchar": "text",
  bool: "boolean",
  boolean: "boolean",
  date: "date",
  time: "time",
  "time with time zone": "time",
  timetz: "time",
  timestamp: "datetime",
  timestamptz: "datetime",
  "timestamp with time zone": "datetime",
  timestampwithtimezone: "datetime",
  timestampwithouttimezone: "datetime",
  datetime: "datetime",
  datetime2: "datetime",
  datetimeoffset: "datetime",
  smalldatetime: "datetime",
  "datetime with time zone": "datetime",
  timestamp_ntz: "datetime",
  timestamp_ltz: "datetime",
  timestamp_tz: "datetime",
  uuid: "uuid",
  uniqueidentifier: "uuid",
  guid: "uuid",
  json: "json",
  jsonb: "json",
  bytea: "binary",
  blob: "binary",
  tinyblob: "binary",
  mediumblob: "binary",
  longblob: "binary",
  image: "binary",
  bfile: "binary",
  "binary large object": "binary",
  "long raw": "binary",
  "long varbinary": "binary",
};

const withLength = new Set([
  "varchar",
  "character varying",
  "charactervarying",
  "varchar2",
  "nvarchar",
  "nvarchar2",
  "char",
  "character",
  "nchar",
  "bpchar",
  "string",
  "char varying",
  "national character varying",
  "national character",
  "national char",
  "national varchar",
  "citext",
  "name",
  "sysname",
  "text",
  "enum",
]);
const bytesWithLength = new Set(["binary", "varbinary", "raw", "binary varying", "bytes"]);

/** Types without a home: the nearest one and what that means. */
const nearest: Readonly<Record<string, readonly [FieldType, string]>> = {
  interval: ["string", "a span of time is kept as text"],
  xml: ["text", "XML is kept as text"],
  xmltype: ["text", "XML is kept as text"],
  tsvector: ["text", "a search vector is kept as text"],
  tsquery: ["text", "a search query is kept as text"],
  hstore: ["json", "key-value pairs are kept as JSON"],
  set: ["string", "a set is kept as text, its values separated by commas"],
  bit: ["string", "bits are kept as text"],
  "bit varying": ["string", "bits are kept as text"],
  varbit: ["string", "bits are kept as text"],
  inet: ["string", "a network address is kept as text"],
  cidr: ["string", "a network address is kept as text"],
  macaddr: ["string", "a hardware address is kept as text"],
  macaddr8: ["string", "a hardware address is kept as text"],
  ltree: ["string", "a path is kept as text"],
  hierarchyid: ["string", "a path is kept as text"],
  rowid: ["string", "a row address is kept as text"],
  urowid: ["string", "a row address is kept as text"],
  sql_variant: ["json", "a value of any type is kept as JSON"],
  variant: ["json", "a value of any type is kept as JSON"],
  object: ["json", "an object is kept as JSON"],
  vector: ["json", "a vector is kept as a JSON list"],
  ...Object.fromEntries(
    [
      "geometry",
      "geography",
      "point",
      "line",
      "lseg",
      "box",
      "path",
      "polygon",
      "circle",
      "linestring",
      "multipoint",
      "multipolygon",
      "multilinestring",
      "geometrycollection",
      "sdo_geometry",
    ].map((name) => [name, ["json", "a shape is kept as JSON"] as const]),
  ),
  ...Object.fromEntries(
    ["int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange", "int4multirange", "tstzmultirange"].map(
      (name) => [name, ["json", "a range is kept as JSON"] as const],
    ),
  ),
};

/** The nearest field type of a column's type. Enums and domains of the catalog have been looked up before. */
export function fieldTyping(type: ColumnType, context: TypeContext): FieldTyping {
  if (type.array) return { type: "json", remark: `${type.text}: a list is kept as JSON` };
  const { name } = type;
  if (name === "enum" && type.values) return { type: "enum", enumValues: type.values, remark: null };
  if (name === "year") return { type: "integer", min: 0, max: 9999, remark: null };
  if (name === "bit" && (context.mssql || (type.args[0] ?? "1") === "1")) return { type: "boolean", remark: null };
  if (context.mssql && (name === "timestamp" || name === "rowversion")) {
    return {
      type: "binary",
      maxLength: 8,
      remark: "a row version is kept as bytes; the generated project has a version of its own",
    };
  }
  if (context.oracle && name === "date" && /time|_at$|_ts$/i.test(context.columnName)) {
    return { type: "datetime", remark: "Oracle's DATE has a time of day, and the name asks for one" };
  }
  const number = numberType(type, context);
  if (number) return number;
  if (withLength.has(name)) return lengthTyping(type, context);
  if (bytesWithLength.has(name)) return { type: "binary", ...maxLength(type.args[0]), remark: null };
  const plain = simple[name];
  if (plain) return { type: plain, remark: null };
  const near = nearest[name];
  if (near) return { type: near[0], remark: `${type.text}: ${near[1]}` };
  if (name === "") return { type: "text", remark: "no type is given; it is kept as text" };
  return { type: "text", remark: `the type ${type.text} is not known here; it is kept as text` };
}

function lengthTyping(type: ColumnType, { unlimited }: TypeContext): FieldTyping {
  const [length] = type.args;
  if (type.name === "text" && length === undefined) return { type: "text", remark: null };
  if (length === "max") return { type: "text", remark: null };
  if (length !== undefined) {
    const limit = maxLength(length);
    return {
      type: "string",
      ...limit,
      remark: limit.maxLength === undefined ? `the length in ${type.text} is not understood` : null,
    };
  }
  if (["char", "character", "nchar", "national character", "national char"].includes(type.name)) {
    return { type: "string", maxLength: 1, remark: null };
  }
  if (type.name === "name") return { type: "string", maxLength: 63, remark: null };
  if (type.name === "sysname") return { type: "string", maxLength: 128, remark: null };
  if (unlimited && type.name !== "enum") return { type: "text", remark: null };
  return { type: "string", remark: null };
}

function maxLength(length: string | undefined): { readonly maxLength?: number } {
  const value = Number(length);
  return length !== undefined && Number.isInteger(value) && value > 0 ? { maxLength: value } : {};
}
