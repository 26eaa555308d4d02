import type { Notebook } from "../notebook.ts";
import {
  type Catalog,
  type Column,
  type ForeignKey,
  findColumn,
  findNamed,
  sameColumns,
  type Table,
} from "./catalog.ts";

/** A foreign key whose both ends are known. */
export interface Reference {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly target: Table;
  /** In the order of `columns`; empty when the target has no key that fits. */
  readonly targetColumns: readonly Column[];
  readonly key: ForeignKey;
}

/** Finds both ends of every foreign key. What leads nowhere, or says the same twice, becomes a note. */
export function resolveReferences(catalog: Catalog, notebook: Notebook): ReadonlyMap<Table, readonly Reference[]> {
  return new Map(catalog.tables.map((table) => [table, referencesOf(table, catalog, notebook)]));
}

function referencesOf(table: Table, catalog: Catalog, notebook: Notebook): readonly Reference[] {
  const found: Reference[] = [];
  for (const key of table.foreignKeys) {
    const where = `${table.name} (${key.columns.join(", ")})`;
    const target = findNamed(catalog.tables, sameSchemaFirst(key, table, catalog));
    const columns = key.columns.map((name) => findColumn(table, name));
    if (!target) {
      notebook.repeat(key.line, {
        one: `${where} refers to ${key.target.name}, which this file does not define; the column stays a plain field.`,
        many: "# foreign keys refer to tables that this file does not define; their columns stay plain fields",
        what: `${where} → ${key.target.name}`,
      });
    } else if (!isComplete(columns)) {
      notebook.add(
        key.line,
        `A foreign key of ${table.name} names a column that the table does not have (${key.columns.join(", ")}); it is left out.`,
      );
    } else if (found.some((other) => sameColumns(names(other.columns), names(columns)) && other.target === target)) {
      // The same rule once in the column and once in a constraint: one relation.
    } else if (
      columns.length === 1 &&
      found.some((other) => other.columns.length === 1 && other.columns[0] === columns[0])
    ) {
      notebook.add(key.line, `${where} refers to several tables; only the first counts, ${target.name} is left out.`);
    } else {
      const targetNames = key.targetColumns.length > 0 ? key.targetColumns : (target.primaryKey?.columns ?? []);
      const targetColumns = targetNames
        .map((name) => findColumn(target, name))
        .filter((column) => column !== undefined);
      found.push({ table, columns, target, targetColumns, key });
    }
  }
  return found;
}

/** A name without a schema means the table's own schema before any other. */
function sameSchemaFirst(key: ForeignKey, table: Table, catalog: Catalog) {
  if (key.target.schema !== "") return key.target;
  const own = { schema: table.schema, name: key.target.name };
  return catalog.tables.some((one) => one.schema === own.schema && one.name.toLowerCase() === own.name.toLowerCase())
    ? own
    : key.target;
}

function isComplete(columns: readonly (Column | undefined)[]): columns is readonly Column[] {
  return columns.length > 0 && columns.every((column) => column !== undefined);
}

function names(columns: readonly Column[]): readonly string[] {
  return columns.map((column) => column.name);
}
