import { type Catalog, type Check, findColumn, findNamed, type Table, type TableName } from "../relational/catalog.ts";
import type { Statement } from "./statements.ts";
import { splitCommas, TokenReader } from "./token-reader.ts";

/** The table that a statement names; a schema that the script made its own may be named or not. */
export function tableNamed(catalog: Catalog, named: TableName): Table | undefined {
  const own = catalog.homes.has(named.schema.toLowerCase()) ? { ...named, schema: "" } : named;
  return findNamed(catalog.tables, named) ?? findNamed(catalog.tables, own);
}

/** So many things are looked at for all renames of a script together; no real one comes near it. */
const mostVisits = 5_000_000;
const visits = new WeakMap<Catalog, number>();

/** True as long as a script's renames have not cost too much. */
export function mayVisit(catalog: Catalog, things: number): boolean {
  const count = (visits.get(catalog) ?? 0) + catalog.tables.length + things;
  visits.set(catalog, count);
  return count <= mostVisits;
}

function followers(catalog: Catalog, table: Table): number {
  return catalog.tables.reduce((sum, { foreignKeys }) => sum + foreignKeys.length, table.checks.length);
}

/** Gives a table another name; the references to it follow. False after too many renames. */
export function renameTable(catalog: Catalog, table: Table, to: string): boolean {
  if (!mayVisit(catalog, followers(catalog, table))) return false;
  for (const { foreignKeys } of catalog.tables) {
    for (const [index, key] of foreignKeys.entries())
      if (means(table, key.target)) foreignKeys[index] = { ...key, target: { ...key.target, name: to } };
  }
  table.name = to;
  return true;
}

/** Gives a column another name; keys, references and checks follow. False when there is none, and after too many renames. */
export function renameColumn(catalog: Catalog, table: Table, { from, to }: { from: string; to: string }): boolean {
  const column = findColumn(table, from);
  if (!column || !mayVisit(catalog, followers(catalog, table))) return false;
  column.name = to;
  const swap = (columns: readonly string[]) => columns.map((name) => (same(name, from) ? to : name));
  const swapIn = (check: Check): Check => ({
    ...check,
    tokens: check.tokens.map((token) =>
      (token.kind === "word" || token.kind === "quoted") && same(token.text, from)
        ? { ...token, kind: "quoted", text: to, upper: "" }
        : token,
    ),
  });
  if (table.primaryKey) table.primaryKey = { ...table.primaryKey, columns: swap(table.primaryKey.columns) };
  for (const [index, key] of table.uniques.entries()) table.uniques[index] = { ...key, columns: swap(key.columns) };
  for (const [index, check] of table.checks.entries()) table.checks[index] = swapIn(check);
  for (const [index, check] of column.checks.entries()) column.checks[index] = swapIn(check);
  for (const other of catalog.tables) {
    for (const [index, key] of other.foreignKeys.entries()) {
      const columns = other === table ? swap(key.columns) : key.columns;
      const targetColumns = means(table, key.target) ? swap(key.targetColumns) : key.targetColumns;
      other.foreignKeys[index] = { ...key, columns, targetColumns };
    }
  }
  return true;
}

/** `RENAME TABLE a TO b, c TO d` (MySQL), `RENAME a TO b` (Oracle). False when none of the tables is known. */
export function applyRename(statement: Statement, catalog: Catalog): boolean {
  const reader = new TokenReader(statement.tokens);
  reader.next();
  reader.eat("TABLE");
  let used = false;
  for (const part of splitCommas(reader.rest())) {
    const renaming = new TokenReader(part);
    const named = renaming.qualified();
    const table = named ? tableNamed(catalog, named) : undefined;
    const to = renaming.eat("TO") ? renaming.qualified() : null;
    if (table && to && renameTable(catalog, table, to.name)) used = true;
  }
  return used;
}

/** SQL Server: `EXEC sp_rename 'dbo.t', 'u'`, `EXEC sp_rename 't.c', 'd', 'COLUMN'`. False when it is about anything else. */
export function applyProcedureRename(statement: Statement, catalog: Catalog): boolean {
  const at = statement.tokens.findIndex((token) => token.text.toLowerCase() === "sp_rename");
  if (at < 0) return false;
  const [what = "", to = "", kind = "OBJECT"] = splitCommas(statement.tokens.slice(at + 1)).map(
    (part) => part.at(-1)?.text ?? "",
  );
  const names = what.split(".").map((name) => name.trim().replace(/^[["]|[\]"]$/g, ""));
  const last = names.at(-1) ?? "";
  if (to === "") return false;
  if (kind.toUpperCase() === "COLUMN") {
    const table = findNamed(catalog.tables, { schema: "", name: names.at(-2) ?? "" });
    return table !== undefined && renameColumn(catalog, table, { from: last, to });
  }
  const table = kind.toUpperCase() === "OBJECT" ? findNamed(catalog.tables, { schema: "", name: last }) : undefined;
  return table !== undefined && renameTable(catalog, table, to);
}

function means(table: TableName, target: TableName): boolean {
  return same(table.name, target.name) && (target.schema === "" || same(table.schema, target.schema));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
