import type { Notebook } from "../notebook.ts";
import { type Catalog, findColumn, sameColumns, type Table } from "./catalog.ts";

/** Partitions are part of the table that they were attached to: it has their rows, and the keys that the script gave only to them. */
export function joinPartitions({ tables }: Catalog, notebook: Pick<Notebook, "repeat">): void {
  for (const table of tables.filter(({ partOf }) => partOf !== undefined)) {
    if (table.partOf) takeKeys(table.partOf, table);
    tables.splice(tables.indexOf(table), 1);
    notePartition(table, notebook);
  }
}

export function notePartition({ name, line }: Pick<Table, "name" | "line">, notebook: Pick<Notebook, "repeat">): void {
  notebook.repeat(line, {
    one: `${name} is a partition of another table and not an entity of its own.`,
    many: "# partitions of other tables are not entities of their own",
    what: name,
  });
}

function takeKeys(whole: Table, part: Table): void {
  whole.primaryKey ??= part.primaryKey;
  for (const key of part.foreignKeys) {
    const known = whole.foreignKeys.some(({ columns }) => sameColumns(columns, key.columns));
    if (!known && key.columns.every((name) => findColumn(whole, name))) whole.foreignKeys.push(key);
  }
}
