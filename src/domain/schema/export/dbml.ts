import { plainNamer } from "#domain/schema/export/namer.ts";
import { columnDefault, columnRules, columnType } from "#domain/schema/export/rules.ts";
import { keyType } from "#domain/schema/export/sql.ts";
import { type ExportColumn, type ExportTable, exportTables } from "#domain/schema/export/tables.ts";
import type { ModelField } from "#domain/schema/model.ts";
import { resolve } from "#domain/schema/resolve.ts";
import type { Schema } from "#domain/schema/schema.ts";

/** The schema as DBML, names as they are written. The schema must have no issues. Our own importer reads it back as the same model. */
export function toDbml(schema: Schema): string {
  const { model } = resolve(schema);
  const tables = exportTables(model, plainNamer);
  const enumName = plainNamer.scope(tables.map(({ name }) => name.toLowerCase()));
  const enums: string[] = [];
  const typeOf = (field: ModelField, table: string): string => {
    if (field.type !== "enum") return dbmlName(columnType(field));
    const name = enumName(`${table} ${field.key}`);
    enums.push(block(`Enum ${dbmlName(name)}`, field.enumValues.map(dbmlName)));
    return dbmlName(name);
  };
  const blocks = tables.map((table) => tableBlock(table, typeOf));
  const project = model.name === "" ? [] : [projectBlock(model.name, model.description)];
  return `${[...project, ...enums, ...blocks, ...tables.flatMap(references)].join("\n\n")}\n`;
}

function projectBlock(name: string, description: string): string {
  const note = description === "" ? [] : [`Note: ${dbmlText(description)}`];
  return block(`Project ${dbmlName(plainNamer.scope()(name))}`, ["database_type: 'PostgreSQL'", ...note]);
}

type TypeOf = (field: ModelField, table: string) => string;

function tableBlock(table: ExportTable, typeOf: TypeOf): string {
  const { name, idType, columns, uniques, comment } = table;
  const index = (list: readonly string[], settings: string) => `(${list.map(dbmlName).join(", ")}) [${settings}]`;
  const indexes = [
    ...(idType === null
      ? [
          index(
            columns.map((column) => column.name),
            "pk",
          ),
        ]
      : []),
    ...uniques.map((list) => index(list, "unique")),
  ];
  return block(`Table ${dbmlName(name)}`, [
    ...(idType === null ? [] : [idType === "uuid" ? "id uuid [pk]" : "id bigint [pk, increment]"]),
    ...columns.map((column) => columnLine(column, name, typeOf)),
    ...(indexes.length === 0 ? [] : [block("indexes", indexes)]),
    ...(comment === "" ? [] : [`Note: ${dbmlText(comment)}`]),
  ]);
}

function columnLine(column: ExportColumn, table: string, typeOf: TypeOf): string {
  const field = column.kind === "field" ? column.field : null;
  const type = column.kind === "field" ? typeOf(column.field, table) : keyType(column.reference.idType);
  const settings = [
    ...(column.required ? ["not null"] : []),
    ...(column.unique ? ["unique"] : []),
    ...(field === null ? [] : defaultSetting(field)),
    ...(field === null ? [] : checkSettings(field, column.name)),
    ...(column.comment === "" ? [] : [`note: ${dbmlText(column.comment)}`]),
  ];
  return `${dbmlName(column.name)} ${type}${settings.length === 0 ? "" : ` [${settings.join(", ")}]`}`;
}

function defaultSetting(field: ModelField): readonly string[] {
  const { type, defaultValue } = field;
  if (defaultValue === undefined) return [];
  if (type === "json") return [`default: ${dbmlText(JSON.stringify(defaultValue))}`];
  return [
    `default: ${typeof defaultValue === "string" && !numeric.has(type) ? dbmlText(defaultValue) : columnDefault(field)}`,
  ];
}

const numeric: ReadonlySet<string> = new Set(["integer", "bigint", "decimal", "float"]);

/** Expressions stand between backticks and cannot hold one, but in a pattern it can be written by its number. An enum's values are its type. */
function checkSettings(field: ModelField, name: string): readonly string[] {
  if (field.type === "enum") return [];
  const column = `"${name.replaceAll('"', '""')}"`;
  const { pattern } = field;
  return columnRules({ ...field, pattern: pattern?.replaceAll("`", "\\x60") ?? null }, column)
    .filter((rule) => !rule.includes("`"))
    .map((rule) => `check: \`${rule}\``);
}

function references({ name, columns }: ExportTable): readonly string[] {
  return columns.flatMap((column) => {
    if (column.kind !== "reference") return [];
    const { table, onDelete } = column.reference;
    const sign = column.unique ? "-" : ">";
    const action = onDelete === "set-null" ? "set null" : onDelete;
    return [`Ref: ${dbmlName(name)}.${dbmlName(column.name)} ${sign} ${dbmlName(table)}.id [delete: ${action}]`];
  });
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => line.replace(/^/gm, "  ")).join("\n")}\n}`;
}

function dbmlName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$|^[a-z]+\(\d+\)$/.test(name)
    ? name
    : `"${name.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** One line, because indentation would become part of a text of several. */
function dbmlText(text: string): string {
  return `'${text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replace(/\r\n?|\n/g, "\\n")}'`;
}
