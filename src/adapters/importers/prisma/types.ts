import { words } from "#domain/naming/words.ts";
import type { ColumnType } from "../relational/catalog.ts";
import { standardSyntax } from "../sql/dialect.ts";
import { SqlSource } from "../sql/source.ts";
import { TokenReader } from "../sql/token-reader.ts";
import { lexAll } from "../sql/tokens.ts";
import { readType } from "../sql/type.ts";
import { type Attribute, argumentOf, type Field } from "./syntax.ts";

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
  objectid: "uuid",
  ntext: "text",
};

/** Short by their names: nobody writes pages into a title, and a form gives one line to it. */
const shortWords = new Set(
  "name title label code slug sku email mail phone mobile fax username login nickname surname city country state region zip postcode street locale language currency color colour gender role status type kind category provider version timezone isbn vat iban".split(
    " ",
  ),
);

export interface TypeReading {
  readonly type: ColumnType;
  /** The source has no limit; the field gets the usual one. */
  readonly shortened: boolean;
}

/** The column type of a field that is a value (no model, no enum). `defaultText` is what the database makes of a plain String. */
export function valueType(field: Field, { defaultText }: { readonly defaultText: string | null }): TypeReading | null {
  const list = field.list ? { array: true } : {};
  const written = `${field.type}${field.list ? "[]" : ""}`;
  const type = (sql: string, text = written): ColumnType => ({ ...sqlType(sql), text, ...list });
  if (field.unsupported !== null) return { type: type(field.unsupported, field.unsupported), shortened: false };
  const native = field.attributes.find(({ name }) => name.startsWith("db."));
  const generated = isGeneratedText(field);
  if (field.type === "String") {
    if (native) return { type: type(nativeType(native), `@${native.name}`), shortened: false };
    if (generated) return { type: type("uuid"), shortened: false };
    if (defaultText !== null) return { type: type(defaultText), shortened: false };
    const short = !field.list && shortWords.has(words(field.name).at(-1) ?? "");
    return { type: type(short ? "varchar(255)" : "text"), shortened: short };
  }
  const scalar = scalars[field.type];
  if (scalar === undefined) return null;
  // A yes or no is one, however a database keeps it; an own name for a date, a time or a size of number tells more.
  const told = native && field.type !== "Boolean" && field.type !== "Json" && field.type !== "Bytes";
  return { type: type(told ? nativeType(native) : scalar, told ? `@${native.name}` : written), shortened: false };
}

/** A key that programs make: `String @id @default(cuid())`. */
export function isGeneratedText({ type, attributes }: Field): boolean {
  const made = argumentOf(
    attributes.find(({ name }) => name === "default"),
    "value",
    { orFirst: true },
  );
  return (
    type === "String" &&
    attributes.some(({ name }) => name === "id") &&
    made?.kind === "call" &&
    ["cuid", "uuid", "nanoid", "ulid", "auto"].includes(made.text)
  );
}

function nativeType({ name, args }: Attribute): string {
  const plain = name.slice("db.".length).toLowerCase();
  const sql = spelledOut[plain] ?? plain;
  // The digits after a time's seconds change nothing here.
  const given = /^(timestamp|time|datetime)/.test(plain) ? [] : args;
  const inside = given.map(({ value }) => ("text" in value ? value.text.toLowerCase() : "")).join(", ");
  return inside === "" ? sql : sql.replace(/^(\w+)/, `$1(${inside})`);
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
