import { singularLabel } from "#domain/naming/plural.ts";
import { nameKey } from "#domain/naming/words.ts";
import type { FieldType } from "#domain/schema/schema.ts";
import { type Column, findColumn, type Table } from "./catalog.ts";
import { type MappingContext, typingOf } from "./fields.ts";
import type { Reference } from "./foreign-keys.ts";

/** How a table's records are told apart once it is an entity. */
export interface KeyPlan {
  /** The column that becomes `id`, and its type there; null when the entity gets an id of its own. */
  readonly id: { readonly column: Column; readonly type: "integer" | "bigint" | "uuid" } | null;
  /** A natural key column stays a field: required and unique. */
  readonly natural: Column | null;
  /** Columns that are unique together in place of the key. */
  readonly together: readonly string[];
  /** A field cannot be called id when it is not the id. */
  readonly renamed: ReadonlyMap<Column, string>;
}

/** Decides what becomes of the key, with a note where it changes. */
export function planKey(table: Table, references: readonly Reference[], context: MappingContext): KeyPlan {
  const { notebook } = context;
  const key = keyColumns(table);
  const foreign = new Set(references.flatMap(({ columns }) => columns));
  const id = idColumn(table, { key, foreign, context });
  const rest = key.filter((column) => column !== id?.column);
  const natural = key.length === 1 ? (rest[0] ?? null) : null;
  if (id && (nameKey(id.column.name) !== "id" || key.length > 1)) noteKey(table, id.column, { key, context });
  if (!id && key.length === 0) {
    notebook.repeat(table.line, {
      one: `${table.name} has no key; it gets an id.`,
      many: "# tables have no key and get an id",
      what: table.name,
    });
  } else if (!id && key.length > 0) {
    const names = key.map((column) => column.name).join(", ");
    notebook.repeat(table.line, {
      one: `${table.name} gets an id of its own; its key (${names}) becomes a unique rule.`,
      many: "# tables get an id of their own; their keys become unique rules",
      what: `${table.name} (${names})`,
    });
  }
  const renamed = new Map(
    table.columns
      .filter((column) => nameKey(column.name) === "id" && column !== id?.column && !foreign.has(column))
      .map((column) => [column, freeName(table)] as const),
  );
  for (const [column, name] of renamed)
    notebook.add(column.line, `${table.name}.${column.name} is called "${name}", since id is the record's own key.`);
  // A key that holds the id is unique by it.
  const together = id && key.includes(id.column) ? [] : key.map((column) => column.name);
  return { id, natural, together, renamed };
}

function keyColumns(table: Table): readonly Column[] {
  const wanted = table.primaryKey?.columns.map((name) => name.toLowerCase()) ?? [];
  return table.columns.filter((column) => wanted.includes(column.name.toLowerCase()));
}

interface Choice {
  readonly key: readonly Column[];
  readonly foreign: ReadonlySet<Column>;
  readonly context: MappingContext;
}

function idColumn(table: Table, { key, foreign, context }: Choice): KeyPlan["id"] {
  const own = (column: Column) => !foreign.has(column);
  const named = table.columns.find((column) => nameKey(column.name) === "id" && own(column));
  const counted = (key.length > 0 ? key : table.columns).find((column) => column.generatedKey && own(column));
  const [only] = key;
  const sole = key.length === 1 && only && own(only) && isSurrogate(only, { table, context }) ? only : undefined;
  for (const column of [sole, named, counted]) {
    const type = column ? idType(column, { table, context, isKey: key.includes(column) }) : null;
    if (column && type) return { column, type };
  }
  return null;
}

function isSurrogate(column: Column, { table, context }: { table: Table; context: MappingContext }): boolean {
  const parts = nameKey(column.name).split("_");
  const flat = parts.join("");
  const entity = flatSingular(table);
  if (column.generatedKey || flat === `${entity}id` || flat === "id") return true;
  // `stepRunId` in a table that is no step run speaks of another table's record, as one that refers to a table elsewhere does: it stays, as a
  // value that is unique.
  const speaksOfAnother =
    table.foreignKeys.some(({ columns }) => columns.length === 1 && findColumn(table, columns[0] ?? "") === column) ||
    context.catalog.tables.some((other) => other !== table && flat === `${flatSingular(other)}id`);
  const looksLikeId = /id$|^pk$|^key$/.test(parts.at(-1) ?? "") || parts[0] === "id";
  return !speaksOfAnother && (looksLikeId || column.type.name === "uuid");
}

function flatSingular(table: Table): string {
  return nameKey(singularLabel(table.name)).replaceAll("_", "");
}

/** The id's type, or null when the column's values cannot be ids. */
function idType(
  column: Column,
  { table, context, isKey }: { table: Table; context: MappingContext; isKey: boolean },
): "integer" | "bigint" | "uuid" | null {
  const typing = typingOf(column, { table, context: { ...context, notebook: silent } });
  const whole: Readonly<Partial<Record<FieldType, "integer" | "bigint" | "uuid">>> = {
    integer: "integer",
    bigint: "bigint",
    uuid: "uuid",
  };
  const plain = whole[typing.type];
  if (plain) return plain;
  if (typing.type === "decimal" && (typing.scale ?? 0) === 0) return "bigint";
  // Text keys of unbounded or UUID length are made by programs (cuid, nanoid, UUID); short ones are codes that people know.
  const made = isKey && (typing.type === "text" || (typing.type === "string" && (typing.maxLength ?? 255) >= 20));
  if (!made || nameKey(column.name) !== "id") return null;
  context.notebook.repeat(column.line, {
    one: `${table.name}.${column.name} (${column.type.text}) becomes a generated UUID.`,
    many: "# text keys become generated UUIDs",
    what: `${table.name}.${column.name}`,
  });
  return "uuid";
}

const silent = { add: () => {}, repeat: () => {} };

function noteKey(
  table: Table,
  column: Column,
  { key, context }: { key: readonly Column[]; context: MappingContext },
): void {
  const where = `${table.name}.${column.name}`;
  if (key.length > 1) {
    const names = key.map((one) => one.name).join(", ");
    const becomes = key.includes(column)
      ? `becomes ${column.name} alone`
      : `becomes a unique rule beside ${column.name}`;
    context.notebook.add(table.line, `${table.name}: the key (${names}) ${becomes}.`);
  } else {
    context.notebook.repeat(column.line, {
      one: `The key ${where} becomes the record's id.`,
      many: "# keys become the record's id",
      what: where,
    });
  }
}

function freeName(table: Table): string {
  const taken = new Set(table.columns.map((column) => nameKey(column.name)));
  return ["code", "id code", "id value", "source id"].find((name) => !taken.has(nameKey(name))) ?? "original id";
}
