import type { ColumnType, TableName } from "../relational/catalog.ts";
import type { SqlSource } from "./source.ts";
import { splitCommas, type TokenReader } from "./token-reader.ts";
import type { Token } from "./tokens.ts";

/** Words that begin a column's rule: a type cannot be named so, and a default ends before one. */
export const ruleWords = new Set([
  "NOT",
  "NULL",
  "DEFAULT",
  "CONSTRAINT",
  "PRIMARY",
  "UNIQUE",
  "CHECK",
  "REFERENCES",
  "COMMENT",
  "COLLATE",
  "GENERATED",
  "AUTO_INCREMENT",
  "AUTOINCREMENT",
  "IDENTITY",
  "KEY",
  "AS",
  "ENABLE",
  "DISABLE",
  "DEFERRABLE",
  "INITIALLY",
  "STORAGE",
  "COMPRESSION",
  "SPARSE",
  "ROWGUIDCOL",
  "ENCODE",
  "CHARACTER",
  "CHARSET",
  "VISIBLE",
  "INVISIBLE",
  "ON",
  "FIRST",
  "AFTER",
  "BEFORE",
  "VIRTUAL",
  "STORED",
  "PERSISTED",
  "FOREIGN",
  "USING",
  "RELY",
  "NOVALIDATE",
  "WITH",
]);

/** Types of several words; the longest that fits wins. */
const longNames: readonly (readonly string[])[] = [
  ["DOUBLE", "PRECISION"],
  ["CHARACTER", "VARYING"],
  ["CHARACTER", "LARGE", "OBJECT"],
  ["BINARY", "LARGE", "OBJECT"],
  ["BINARY", "VARYING"],
  ["CHAR", "VARYING"],
  ["BIT", "VARYING"],
  ["NATIONAL", "CHARACTER", "VARYING"],
  ["NATIONAL", "CHARACTER"],
  ["NATIONAL", "CHAR"],
  ["NATIONAL", "VARCHAR"],
  ["LONG", "RAW"],
  ["LONG", "VARCHAR"],
  ["LONG", "VARBINARY"],
];

/** Names of single databases for what all have. */
const synonyms: Readonly<Record<string, string>> = {
  varchar_ignorecase: "varchar",
  vargraphic: "varchar",
  graphic: "char",
  longvarchar: "text",
  dbclob: "clob",
  longvarbinary: "blob",
};

/** Reads a type with its arguments; null when what comes cannot be one (a rule, a comma, nothing). */
export function readType(reader: TokenReader, source: SqlSource): ColumnType | null {
  const first = reader.peek();
  if (!first || (first.kind !== "word" && first.kind !== "quoted")) return null;
  if (first.kind === "word" && ruleWords.has(first.upper) && !reader.at("CHARACTER")) return null;
  if (reader.at("COMPUTED", "BY") || reader.at("COMPUTED", "(")) return null;
  const from = reader.position;
  const { schema, name } = typeName(reader);
  const args = reader.at("(") ? (reader.parenthesised() ?? []) : [];
  const isText = firebirdText(reader);
  const suffix = typeSuffix(reader);
  const array = arraySuffix(reader);
  const written = reader.tokens.slice(from, reader.position);
  const parts = splitCommas(args);
  const values =
    name === "enum" || name === "set" ? parts.flatMap((part) => part.slice(0, 1).map((token) => token.text)) : null;
  return {
    schema,
    name: isText ? "text" : suffix.zone ? `${name} with time zone` : (synonyms[name] ?? name),
    args: values ? [] : parts.map((part) => argument(part)),
    array: array || name.startsWith("_"),
    unsigned: suffix.unsigned,
    values,
    text: source.written(written, 60),
  };
}

/** Firebird: `BLOB SUB_TYPE TEXT SEGMENT SIZE 80`. */
function firebirdText(reader: TokenReader): boolean {
  const kind = reader.eat("SUB_TYPE") ? reader.next()?.text.toUpperCase() : undefined;
  if (reader.eat("SEGMENT", "SIZE")) reader.next();
  return kind === "TEXT" || kind === "1";
}

function typeName(reader: TokenReader): TableName {
  for (const words of longNames) if (reader.eat(...words)) return { schema: "", name: words.join(" ").toLowerCase() };
  const { schema, name } = reader.qualified() ?? { schema: "", name: "" };
  return { schema, name: name.toLowerCase() };
}

const lengthUnits = new Set(["CHAR", "BYTE", "OCTETS", "CODEUNITS16", "CODEUNITS32"]);

/** `20 CHAR` and `10 BYTE` (Oracle), `5 OCTETS` (DB2) are 20, 10 and 5. */
function argument(tokens: readonly Token[]): string {
  const last = tokens.at(-1);
  const counted = tokens.length === 2 && lengthUnits.has(last?.upper ?? "") ? tokens.slice(0, 1) : tokens;
  return counted
    .map((token) => token.text)
    .join("")
    .toLowerCase();
}

function typeSuffix(reader: TokenReader): { unsigned: boolean; zone: boolean } {
  let unsigned = false;
  let zone = false;
  for (;;) {
    if (reader.eat("UNSIGNED")) unsigned = true;
    else if (reader.eat("WITH", "LOCAL", "TIME", "ZONE") || reader.eat("WITH", "TIME", "ZONE")) zone = true;
    else if (reader.eat("WITHOUT", "TIME", "ZONE") || reader.eatAny("SIGNED", "ZEROFILL", "BINARY", "BYTE")) continue;
    else if (["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"].some((word) => reader.at(word))) {
      // INTERVAL YEAR(2) TO MONTH, INTERVAL DAY TO SECOND(6)
      reader.next();
      reader.parenthesised();
      reader.eat("TO");
    } else return { unsigned, zone };
  }
}

function arraySuffix(reader: TokenReader): boolean {
  let array = false;
  for (;;) {
    if (reader.eat("ARRAY")) array = true;
    else if (reader.at("[") && (reader.at("[", "]") || reader.peek(2)?.text === "]")) {
      while (!reader.done && reader.next()?.text !== "]");
      array = true;
    } else return array;
  }
}
