import { type Catalog, findNamed, type Table } from "../relational/catalog.ts";
import { notePartition } from "../relational/partitions.ts";
import { addColumn, type ReadContext, readColumn } from "./column.ts";
import { addConstraint, isConstraint } from "./constraints.ts";
import type { Statement } from "./statements.ts";
import { splitCommas, TokenReader } from "./token-reader.ts";
import type { Token } from "./tokens.ts";

/** Adds the table that a CREATE TABLE defines. Temporary tables, partitions and copies of a query become notes. */
export function applyCreateTable(statement: Statement, catalog: Catalog, context: ReadContext): void {
  const { source, notebook } = context;
  const reader = new TokenReader(statement.tokens);
  const lines = source.lines(statement.start, statement.end);
  const temporary = skipToName(reader);
  const named = reader.qualified();
  if (!named) {
    notebook.add(lines, `"${source.written(statement.tokens, 80)}" names no table and is left out.`);
  } else if (temporary || named.name.startsWith("#")) {
    notebook.add(lines, `Temporary table ${named.name} is left out.`);
  } else if (/^sqlite_/i.test(named.name)) {
    notebook.add(lines, `Table ${named.name} is SQLite's own and left out.`);
  } else if (reader.at("PARTITION", "OF")) {
    notePartition({ name: named.name, line: lines.first }, notebook);
  } else {
    const known = catalog.tables.find((table) => table.name === named.name && table.schema === named.schema);
    if (known)
      notebook.add(lines, `Table ${named.name} is already defined at line ${known.line}; this definition is left out.`);
    else defineTable({ ...named, ...emptyTable(lines.first) }, reader, { catalog, context });
  }
}

/** PostgreSQL allows 1,600 columns; a list that is longer is not a table. */
const mostElements = 4_000;

function emptyTable(line: number): Omit<Table, "name" | "schema"> {
  return { line, comment: "", columns: [], primaryKey: null, uniques: [], foreignKeys: [], checks: [] };
}

function defineTable(table: Table, reader: TokenReader, surroundings: Surroundings): void {
  // `CREATE TABLE t LIKE other` (MySQL)
  const body = reader.at("LIKE") ? [reader.rest()] : splitCommas(reader.parenthesised() ?? []);
  for (const element of body.slice(0, mostElements)) addElement(table, element, surroundings);
  if (body.length > mostElements) {
    const { notebook, source } = surroundings.context;
    notebook.add(
      source.linesOf(reader.tokens),
      `Table ${table.name} has ${body.length} columns and rules; those after the first ${mostElements} are left out.`,
    );
  }
  applyOptions(table, reader, surroundings);
  if (table.columns.length > 0) surroundings.catalog.tables.push(table);
  else {
    const { notebook, source } = surroundings.context;
    notebook.add(
      source.linesOf(reader.tokens),
      `Table ${table.name} lists no columns (it is made from a query or a type) and is left out.`,
    );
  }
}

interface Surroundings {
  readonly catalog: Catalog;
  readonly context: ReadContext;
}

/** Passes over CREATE [GLOBAL TEMPORARY] TABLE [IF NOT EXISTS]; true when the table is temporary. */
function skipToName(reader: TokenReader): boolean {
  let temporary = false;
  while (!reader.done && !reader.eat("TABLE")) {
    temporary ||= reader.at("TEMP") || reader.at("TEMPORARY");
    reader.next();
  }
  reader.eat("IF", "NOT", "EXISTS");
  return temporary;
}

function addElement(table: Table, tokens: readonly Token[], { catalog, context }: Surroundings): void {
  const definition = tokens[0]?.upper === "LIKE" || isConstraint(tokens) ? null : readColumn(tokens, context);
  if (tokens[0]?.upper === "LIKE") copyColumns(table, tokens.slice(1), { catalog, context });
  else if (isConstraint(tokens)) addConstraint(table, tokens, context);
  else if (definition) addColumn(table, definition, context);
  else {
    const { source, notebook } = context;
    notebook.add(
      source.linesOf(tokens),
      `Table ${table.name}: "${source.written(tokens, 80)}" is not understood and left out.`,
    );
  }
}

/**
 * `LIKE other`, `INHERITS (other)`: the columns of the other table come along. Its keys do where MySQL says LIKE, or PostgreSQL LIKE … INCLUDING ALL;
 * references never do.
 */
function copyColumns(table: Table, tokens: readonly Token[], { catalog, context }: Surroundings): void {
  const { source, notebook } = context;
  const reader = new TokenReader(tokens);
  const named = reader.qualified();
  const other = named ? findNamed(catalog.tables, named) : undefined;
  if (!other) {
    notebook.add(
      source.linesOf(tokens),
      `Table ${table.name}: the columns of ${named?.name ?? "?"} are not known here and left out.`,
    );
    return;
  }
  const fresh = other.columns.filter((column) => !table.columns.some((own) => own.name === column.name));
  table.columns.push(...fresh.map((column) => ({ ...column, checks: [...column.checks] })));
  const including = reader.rest().some(({ upper }) => upper === "ALL" || upper === "INDEXES");
  if (including || source.syntax.dialect === "mysql") {
    table.primaryKey ??= other.primaryKey;
    table.uniques.push(...other.uniques);
  }
  notebook.add(source.linesOf(tokens), `Table ${table.name} takes over the columns of ${other.name}.`);
}

/** What follows the columns: a comment and inheritance matter, storage does not. */
function applyOptions(table: Table, reader: TokenReader, surroundings: Surroundings): void {
  const { notebook, source } = surroundings.context;
  for (; !reader.done; reader.next()) {
    if (reader.at("COMMENT")) {
      const value = reader.peek(1)?.text === "=" ? reader.peek(2) : reader.peek(1);
      if (value?.kind === "string" || value?.kind === "quoted") table.comment = value.text;
    } else if (reader.at("INHERITS", "(")) {
      reader.next();
      for (const parent of splitCommas(reader.parenthesised() ?? [])) copyColumns(table, parent, surroundings);
      reader.position--;
    } else if (reader.at("PARTITION", "BY")) {
      notebook.repeat(source.lineOf([reader.peek()].filter((token) => token !== undefined)), {
        one: `The partitioning of ${table.name} is not taken over.`,
        many: "The partitioning of # tables is not taken over",
        what: table.name,
      });
      return;
    }
  }
}
