import { type Catalog, type Check, findColumn, type Table } from "../relational/catalog.ts";
import type { ReadContext } from "./column.ts";
import { tableNamed } from "./renames.ts";
import type { Statement } from "./statements.ts";
import { splitCommas, TokenReader } from "./token-reader.ts";

/** What ALTER TABLE … DROP takes away: columns, keys, references, checks. */
export function dropPart(table: Table, reader: TokenReader, context: ReadContext): void {
  const { source, notebook } = context;
  const line = source.lineOf(reader.tokens);
  if (reader.eat("PRIMARY", "KEY")) table.primaryKey = null;
  else if (reader.eat("CONSTRAINT") || reader.eat("FOREIGN", "KEY") || reader.eatAny("INDEX", "KEY", "CHECK")) {
    const ifExists = reader.eat("IF", "EXISTS");
    const isIndex = reader.tokens.some((token) => token.upper === "INDEX" || token.upper === "KEY");
    for (;;) {
      const name = reader.name() ?? "";
      const known = dropNamed(table, name) || (isIndex && dropUnnamedIndex(table, name));
      if (!known && !ifExists && !isIndex)
        notebook.add(line, `Table ${table.name}: the constraint ${name}, which the script drops, is not known here.`);
      if (!reader.eat(",")) return;
    }
  } else if (!reader.at("PARTITION")) {
    reader.eat("COLUMN");
    reader.eat("IF", "EXISTS");
    for (const part of reader.at("(") ? splitCommas(reader.parenthesised() ?? []) : [reader.rest()]) {
      const column = findColumn(table, part[0]?.text ?? "");
      if (!column) continue;
      table.columns.splice(table.columns.indexOf(column), 1);
      dropWhere(table, (columns) => columns.some((name) => same(name, column.name)));
      notebook.add(line, `Column ${table.name}.${column.name} is dropped again by the script.`);
    }
  }
}

/** DROP INDEX: a unique one was a rule. */
export function applyDropIndex(statement: Statement, catalog: Catalog): boolean {
  const reader = new TokenReader(statement.tokens);
  reader.position = 2;
  reader.eat("CONCURRENTLY");
  reader.eat("IF", "EXISTS");
  let dropped = false;
  do {
    const named = reader.qualified();
    const on = reader.eat("ON") ? reader.qualified() : null;
    const only = on ? tableNamed(catalog, on) : undefined;
    for (const table of only ? [only] : catalog.tables) {
      const at = table.uniques.findIndex((key) => same(key.name, named?.name));
      if (at < 0) continue;
      table.uniques.splice(at, 1);
      dropped = true;
    }
  } while (reader.eat(","));
  return dropped;
}

/** Removes what has this name, or would be given it by PostgreSQL when the script gives none. */
function dropNamed(table: Table, name: string): boolean {
  const prefix = `${table.name}_`.toLowerCase();
  const own = name.toLowerCase().startsWith(prefix) ? name.slice(prefix.length) : null;
  const keyed = (key: { readonly name: string | null; readonly columns: readonly string[] }, suffix: string) =>
    same(key.name, name) || (key.name === null && same([...key.columns, suffix].join("_"), own));
  if (table.primaryKey && (keyed(table.primaryKey, "pkey") || (!table.primaryKey.name && same(own, "pkey")))) {
    table.primaryKey = null;
    return true;
  }
  if (takeFirst(table.uniques, (key) => keyed(key, "key"))) return true;
  if (takeFirst(table.foreignKeys, (key) => keyed(key, "fkey"))) return true;
  const wanted = [name, own].map((one) => one?.toLowerCase());
  const checked = (check: Check, given: () => string) => {
    const { own: isOwn, lower } = nameOfCheck(check, given);
    return lower === wanted[isOwn ? 0 : 1];
  };
  if (takeFirst(table.checks, (check) => checked(check, () => nameFromColumns(check, table)))) return true;
  return table.columns.some((column) =>
    takeFirst(column.checks, (check) => checked(check, () => `${column.name}_check`)),
  );
}

interface CheckName {
  readonly lower: string;
  /** False for one that PostgreSQL would make, without the table's name before it. */
  readonly own: boolean;
}

/** Worked out once for each check: a script may drop very many constraints. */
const namesOfChecks = new WeakMap<Check, CheckName>();

function nameOfCheck(check: Check, given: () => string): CheckName {
  const known = namesOfChecks.get(check);
  if (known) return known;
  const name = { lower: (check.name ?? given()).toLowerCase(), own: typeof check.name === "string" };
  namesOfChecks.set(check, name);
  return name;
}

/** A check about one column is called after it. */
function nameFromColumns({ tokens }: Check, table: Table): string {
  const names = tokens.filter(({ kind }) => kind === "word" || kind === "quoted").map(({ text }) => text);
  const words = new Set(names.map((name) => name.toLowerCase()));
  const columns = table.columns.filter((column) => words.has(column.name.toLowerCase()));
  return columns.length === 1 ? `${columns[0]?.name}_check` : "check";
}

/** MySQL calls an index without a name after its first column. */
function dropUnnamedIndex(table: Table, name: string): boolean {
  return takeFirst(table.uniques, (key) => key.name === null && same(key.columns[0], name));
}

function takeFirst<T>(list: T[], matches: (item: T) => boolean): boolean {
  const at = list.findIndex(matches);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

function dropWhere(table: Table, holds: (columns: readonly string[]) => boolean): void {
  if (table.primaryKey && holds(table.primaryKey.columns)) table.primaryKey = null;
  keepWhere(table.uniques, (key) => !holds(key.columns));
  keepWhere(table.foreignKeys, (key) => !holds(key.columns));
}

function keepWhere<T>(list: T[], keep: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(keep));
}

function same(a: string | null | undefined, b: string | null | undefined): boolean {
  return a !== null && a !== undefined && a.toLowerCase() === b?.toLowerCase();
}
