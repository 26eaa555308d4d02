import type { Database, Check as DbmlCheck, Column as DbmlColumn, Table as DbmlTable } from "@dbml/parse";
import {
  type Check,
  type Column,
  type ColumnDefault,
  type ColumnType,
  type EnumType,
  findNamed,
} from "../relational/catalog.ts";
import { standardSyntax } from "../sql/dialect.ts";
import { SqlSource } from "../sql/source.ts";
import { isDefaultSchema, TokenReader } from "../sql/token-reader.ts";
import { lexAll } from "../sql/tokens.ts";
import { readType } from "../sql/type.ts";
import { defaultOf } from "../sql/value.ts";

/** A table's columns with those of its partials where they are injected; the table's own definition of a name wins. */
export function allColumns(table: DbmlTable, database: Database): readonly DbmlColumn[] {
  const columns: DbmlColumn[] = [...table.fields];
  for (const injected of [...table.partials].sort((a, b) => a.order - b.order)) {
    const partial = database.tablePartials.find((one) => one.name === injected.name);
    const fresh = (partial?.fields ?? []).filter((field) => !columns.some((column) => column.name === field.name));
    columns.splice(Math.min(injected.order, columns.length), 0, ...fresh);
  }
  return columns;
}

export function columnOf(column: DbmlColumn, enums: readonly EnumType[]): Column {
  return {
    name: column.name,
    line: column.token.start.line,
    type: typeOf(column, enums),
    notNull: column.not_null === true || column.pk === true,
    generatedKey: column.increment === true || /^(small|big)?serial$/i.test(column.type.type_name),
    default: defaultValue(column),
    computed: null,
    comment: column.note?.value ?? "",
    checks: column.checks.map(checkOf),
  };
}

/** DBML takes any text for a type: it is read as SQL would, an enum's name whole. */
function typeOf({ type }: DbmlColumn, enums: readonly EnumType[]): ColumnType {
  const text = type.type_name;
  const schema = isDefaultSchema(type.schemaName ?? "") ? "" : (type.schemaName ?? "");
  const plain = { schema, args: [], array: false, unsigned: false, values: null, text } as const;
  const named = findNamed(enums, { schema, name: text });
  if (named) return { ...plain, schema: named.schema, name: named.name };
  const source = new SqlSource(text, standardSyntax());
  const read = readType(new TokenReader(lexAll(text, standardSyntax())), source);
  return { ...(read ?? { ...plain, name: text.toLowerCase() }), schema };
}

function defaultValue({ dbdefault }: DbmlColumn): ColumnDefault | null {
  if (!dbdefault) return null;
  const text = String(dbdefault.value);
  if (dbdefault.type === "string") return { kind: "literal", value: text, text: `'${text}'` };
  return defaultOf(lexAll(text, standardSyntax()), new SqlSource(text, standardSyntax()));
}

export function checkOf(check: DbmlCheck): Check {
  return { tokens: lexAll(check.expression, standardSyntax()), text: check.expression, line: check.token.start.line };
}
