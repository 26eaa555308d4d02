import type { ColumnType } from "../relational/catalog.ts";
import { standardSyntax } from "../sql/dialect.ts";
import { SqlSource } from "../sql/source.ts";
import { TokenReader } from "../sql/token-reader.ts";
import { lexAll } from "../sql/tokens.ts";
import { readType } from "../sql/type.ts";
import { isShort } from "./short-names.ts";
import { argumentOf, attributeOf, type Field } from "./syntax.ts";

const scalars: Readonly<Record<string, string>> = {
  Int: "integer",
  BigInt: "bigint",
  Float: "double precision",
  Decimal: "decimal",
  Boolean: "boolean",
  DateTime: "timestamptz",
  Json: "jsonb",
  Bytes: "bytea",
};

/** Names of the databases' types (`@db.…`) that are not the SQL name in one word. */
const spelledOut: Readonly<Record<string, string>> = {
  doubleprecision: "double precision",
  unsignedint: "int unsigned",
  unsignedbigint: "bigint unsigned",
  unsignedmediumint: "mediumint unsigned",
  unsignedsmallint: "smallint unsigned",
  unsignedtinyint: "tinyint unsigned",
  bool: "boolean",
  datetime2: "datetime2",
  int2: "smallint",
  int4: "integer",
  int8: "bigint",
  float4: "real",
  float8: "double precision",
  catalogsinglechar: "char",
  ntext: "text",
};

/** Texts that say no more than String does, as long as they have no length. */
const unsized: ReadonlySet<string> = new Set(["citext", "varchar", "string"]);

/** MongoDB's own types; its Date is a moment. What is not here says no more than Prisma's type does. */
const mongo: Readonly<Record<string, string>> = { objectid: "uuid", long: "bigint" };

export function isScalar({ type, unsupported }: Field): boolean {
  return unsupported !== null || type === "String" || scalars[type] !== undefined;
}

export interface TypeReading {
  readonly type: ColumnType;
  /** The source has no limit; the field gets the usual one. */
  readonly shortened: boolean;
}

/** The column type of a field that is a value (no model, no enum); `provider` is the database that the schema is for. */
export function valueType(field: Field, provider: string): TypeReading | null {
  const type = (sql: string, text: string): ColumnType => ({ ...sqlType(sql), text });
  if (field.unsupported !== null) return { type: type(field.unsupported, field.unsupported), shortened: false };
  if (isGeneratedText(field)) return { type: type("uuid", "String"), shortened: false };
  const native = nativeType(field, provider);
  if (field.type === "String") {
    if (native) return { type: type(native.sql, native.text), shortened: false };
    const plain = defaultText(provider);
    const shortened = plain === null && isShort(field.name) && !attributeOf(field, "id");
    return { type: type(plain ?? (shortened ? "varchar(255)" : "text"), "String"), shortened };
  }
  const scalar = scalars[field.type];
  if (scalar === undefined) return null;
  // A yes or no is one, however a database keeps it; an own name for a date, a time or a size of number tells more.
  const told = field.type === "Boolean" || field.type === "Json" || field.type === "Bytes" ? null : native;
  return { type: type(told?.sql ?? scalar, told?.text ?? field.type), shortened: false };
}

/** What a String without a type of its own is in the database; null where it has no limit. */
function defaultText(provider: string): string | null {
  if (provider === "mysql") return "varchar(191)";
  return provider === "sqlserver" ? "nvarchar(1000)" : null;
}

const generators: ReadonlySet<string> = new Set(["cuid", "uuid", "nanoid", "ulid", "auto"]);

/** A key that programs make: `String @id @default(cuid())`. */
export function isGeneratedText({ type, attributes }: Field): boolean {
  const made = argumentOf(attributeOf({ attributes }, "default"), "value", { orFirst: true });
  const isKey = attributeOf({ attributes }, "id") !== undefined;
  return type === "String" && isKey && made?.kind === "call" && generators.has(made.text);
}

/** `@db.VarChar(20)` as SQL. */
function nativeType({ attributes }: Field, provider: string): { readonly sql: string; readonly text: string } | null {
  const native = attributes.find(({ name }) => name.startsWith("db."));
  if (!native) return null;
  const text = `@${native.name}`;
  const plain = native.name.slice("db.".length).toLowerCase();
  if (provider === "mongodb") return mongo[plain] === undefined ? null : { sql: mongo[plain], text };
  if (unsized.has(plain) && native.args.length === 0 && provider !== "sqlserver") return null;
  const sql = spelledOut[plain] ?? plain;
  // The digits after a time's seconds change nothing here.
  const given = /^(timestamp|time|datetime)/.test(plain) ? [] : native.args;
  const inside = given.map(({ value }) => ("text" in value ? value.text.toLowerCase() : "")).join(", ");
  return { sql: inside === "" ? sql : sql.replace(/^(\w+)/, `$1(${inside})`), text };
}

function sqlType(sql: string): ColumnType {
  const source = new SqlSource(sql, standardSyntax());
  const read = readType(new TokenReader(lexAll(sql, standardSyntax())), source);
  const unknown = {
    schema: "",
    name: sql.toLowerCase(),
    args: [],
    array: false,
    unsigned: false,
    values: null,
    text: sql,
  };
  return read ?? unknown;
}
