import type { Database, Table as DbmlTable, RefEndpoint } from "@dbml/parse";
import type { Notebook } from "../notebook.ts";
import { type Catalog, type EnumType, emptyCatalog, findNamed, type Key, type Table } from "../relational/catalog.ts";
import { allColumns, checkOf, columnOf } from "./columns.ts";
import { addReference } from "./references.ts";

/** Makes a catalog of a parsed DBML file; what has no place in one goes to the notebook. */
export function catalogOf(database: Database, notebook: Notebook): Catalog {
  const catalog = emptyCatalog();
  for (const { name, schemaName, values, token } of database.enums) {
    catalog.enums.push({
      schema: schemaName ?? "",
      name,
      values: values.map((value) => value.name),
      line: token.start.line,
    });
  }
  const context = { database, enums: catalog.enums, relations: tableTypes(database), notebook };
  for (const table of database.tables) catalog.tables.push(tableOf(table, context));
  for (const ref of database.refs) addReference(ref, catalog, { notebook, tableAt: (end) => tableAt(end, catalog) });
  noteRest(database, notebook);
  return catalog;
}

interface TableContext {
  readonly database: Database;
  readonly enums: readonly EnumType[];
  /** The types that are tables. */
  readonly relations: ReadonlySet<string>;
  readonly notebook: Notebook;
}

function tableOf(table: DbmlTable, { database, enums, relations, notebook }: TableContext): Table {
  const [columns, others] = partition(
    allColumns(table, database),
    ({ type }) => !relations.has(qualified(type.schemaName, type.type_name.replace("[]", ""))),
  );
  for (const { name, type, token } of others) {
    notebook.repeat(token.start.line, {
      one: `${table.name}.${name} (${type.type_name}) is no column but what the relation to that table is called; it is left out.`,
      many: "# columns whose type is a table are only what relations are called; they are left out",
      what: `${table.name}.${name}`,
    });
  }
  const partials = table.partials.flatMap(({ name }) => database.tablePartials.filter((one) => one.name === name));
  const line = table.token.start.line;
  const sole = columns.filter((column) => column.pk).map((column) => column.name);
  const keys: Key[] = [];
  const uniques: Key[] = columns
    .filter((column) => column.unique)
    .map((column) => ({ name: null, columns: [column.name], line: column.token.start.line }));
  for (const index of [...table.indexes, ...partials.flatMap((partial) => partial.indexes)]) {
    const at = index.token.start.line;
    const key = { name: index.name ?? null, columns: index.columns.map((column) => column.value), line: at };
    const plain = index.columns.every((column) => column.type === "column");
    if (index.pk && plain) keys.push(key);
    else if (index.unique && plain) uniques.push(key);
    else noteIndex(table.name, { at, unique: index.unique === true, notebook });
  }
  return {
    schema: table.schemaName ?? "",
    name: table.name,
    line,
    comment: table.note?.value ?? partials.find((partial) => partial.note)?.note?.value ?? "",
    columns: columns.map((column) => columnOf(column, enums)),
    primaryKey: sole.length > 0 ? { name: null, columns: sole, line } : (keys[0] ?? null),
    uniques,
    foreignKeys: [],
    checks: [...table.checks, ...partials.flatMap((partial) => partial.checks)].map(checkOf),
  };
}

/** The types that are tables: tools that make DBML of an ORM's model list its relations among the columns. */
function tableTypes({ tables, enums }: Database): ReadonlySet<string> {
  const types = new Set(tables.map(({ schemaName, name }) => qualified(schemaName, name)));
  for (const { schemaName, name } of enums) types.delete(qualified(schemaName, name));
  return types;
}

function qualified(schema: string | null, name: string): string {
  return `${schema ?? "public"}.${name}`;
}

function partition<T>(list: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(test), list.filter((one) => !test(one))];
}

function noteIndex(table: string, { at, unique, notebook }: { at: number; unique: boolean; notebook: Notebook }): void {
  if (unique) notebook.add(at, `${table}: a unique index over an expression is left out.`);
  else {
    notebook.repeat(at, {
      one: `An index on ${table} is not taken over; the generated project indexes its own foreign keys and unique rules.`,
      many: "# indexes are not taken over; the generated project indexes its own foreign keys and unique rules. They are on",
      what: table,
    });
  }
}

function tableAt(end: RefEndpoint, catalog: Catalog): Table | undefined {
  return findNamed(catalog.tables, { schema: end.schemaName ?? "", name: end.tableName });
}

/** What DBML has for drawings and for data. */
function noteRest(database: Database, notebook: Notebook): void {
  for (const one of database.records)
    notebook.add(one.token.start.line, `The records of ${one.tableName} are data, which is not taken over.`);
  for (const one of database.tableGroups)
    notebook.add(one.token.start.line, `The table group ${one.name ?? ""} is for drawings and left out.`);
  for (const one of database.notes)
    notebook.add(one.token.start.line, `The note ${one.name} is for drawings and left out.`);
  for (const one of database.diagramViews)
    notebook.add(one.token.start.line, `The view ${one.name} is for drawings and left out.`);
  for (const one of database.deps) notebook.add(one.token.start.line, "A dependency is for drawings and left out.");
  for (const { name, values } of database.enums) {
    const first = values.find((value) => value.note);
    if (first) notebook.add(first.token.start.line, `The notes of the values of ${name} are left out.`);
  }
}
