import type { Notebook } from "../notebook.ts";
import {
  type Catalog,
  type Column,
  type ForeignKey,
  findColumn,
  findFrom,
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
    const target = findFrom(catalog.tables, { wanted: key.target, table, catalog });
    const columns = key.columns.map((name) => findColumn(table, name));
    if (!target) {
      const missing = [key.target.schema, key.target.name].filter((part) => part !== "").join(".");
      notebook.repeat(key.line, {
        one: `${where} refers to ${missing}, which this file does not define; the column stays a plain field.`,
        many: "# foreign keys refer to tables that this file does not define; their columns stay plain fields",
        what: `${where} → ${missing}`,
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

function isComplete(columns: readonly (Column | undefined)[]): columns is readonly Column[] {
  return columns.length > 0 && columns.every((column) => column !== undefined);
}

function names(columns: readonly Column[]): readonly string[] {
  return columns.map((column) => column.name);
}
