import { type Catalog, findColumn, type Table } from "./catalog.ts";
import { readCheck } from "./checks.ts";

/** Says in each column what the source says elsewhere: which are never empty, and what its checks are. */
export function settle({ tables }: Catalog): void {
  for (const table of tables) {
    for (const column of table.columns) moveChecks(table, column);
    const checked = [...table.checks, ...table.columns.flatMap(({ checks }) => checks)].flatMap(
      (check) => readCheck(check.tokens) ?? [],
    );
    const needed = checked.filter(({ kind }) => kind === "not-null").map((rule) => rule.column);
    for (const name of [...(table.primaryKey?.columns ?? []), ...needed]) {
      const column = findColumn(table, name);
      if (column) column.notNull = true;
    }
  }
}

/** A check behind a column that is about another column is the table's. */
function moveChecks(table: Table, { name, checks }: Table["columns"][number]): void {
  const elsewhere = checks.filter((check) =>
    readCheck(check.tokens)?.some((rule) => rule.column.toLowerCase() !== name.toLowerCase()),
  );
  table.checks.push(...elsewhere);
  checks.splice(0, checks.length, ...checks.filter((check) => !elsewhere.includes(check)));
}
