import type { Table } from "../relational/catalog.ts";
import { checkOf, type ReadContext, setDefault } from "./column.ts";
import { noteIndex, readIndexColumns } from "./indexes.ts";
import { readColumnNames, readReference } from "./references.ts";
import { TokenReader } from "./token-reader.ts";
import type { Token } from "./tokens.ts";
import { defaultOf } from "./value.ts";

const openers = new Set([
  "CONSTRAINT",
  "PRIMARY",
  "UNIQUE",
  "FOREIGN",
  "CHECK",
  "EXCLUDE",
  "KEY",
  "INDEX",
  "FULLTEXT",
  "SPATIAL",
  "PERIOD",
  "SUPPLEMENTAL",
  "FAMILY",
  "DEFAULT",
]);

/** True when a table element is a constraint or an index, not a column that happens to be called `key` or `check`. */
export function isConstraint(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (!first || !openers.has(first.upper)) return false;
  switch (first.upper) {
    case "PRIMARY":
    case "FOREIGN":
      return second?.upper === "KEY";
    case "CHECK":
    case "UNIQUE":
      return second === undefined || second.text === "(" || tokens.some((token) => token.text === "(");
    case "KEY":
    case "INDEX":
    case "FULLTEXT":
    case "SPATIAL":
      return isIndex(tokens);
    case "PERIOD":
      return second?.upper === "FOR";
    case "EXCLUDE":
      return second?.upper === "USING" || second?.text === "(";
    case "SUPPLEMENTAL":
      return second?.upper === "LOG";
    case "FAMILY":
      // CockroachDB: which columns are stored together.
      return second?.kind === "quoted" && isIndex(tokens.slice(1));
    case "DEFAULT":
      return tokens.some((token) => token.upper === "FOR");
    default:
      return true;
  }
}

/** What may stand between an index's name and its columns. */
const indexOptions = ["USING", "TYPE", "BTREE", "HASH", "RTREE", "UNIQUE", "CLUSTERED", "NONCLUSTERED", "COLUMNSTORE"];

/** `KEY [name] [USING BTREE] (a, b)`. In `key varchar(20)` and `key enum('a')` the parentheses hold no names: that is a column. */
function isIndex(tokens: readonly Token[]): boolean {
  const reader = new TokenReader(tokens);
  const fullText = reader.eatAny("FULLTEXT", "SPATIAL");
  if (reader.eatAny("KEY", "INDEX") && fullText) return true;
  reader.eat("IF", "NOT", "EXISTS");
  while (reader.eatAny(...indexOptions));
  const type = reader.at("(") ? null : reader.name();
  while (reader.eatAny(...indexOptions));
  if (!reader.at("(")) return reader.peek(-1)?.upper === "COLUMNSTORE";
  const inside = reader.peek(1);
  const isLength = inside?.kind === "number" || inside?.kind === "string";
  const isMax = inside?.upper === "MAX" && /^(n?varchar|varbinary)$/i.test(type ?? "");
  return !isLength && !isMax;
}

/** Adds one constraint to a table; what has no place in a model becomes a note. */
export function addConstraint(table: Table, tokens: readonly Token[], context: ReadContext): void {
  const { source, notebook } = context;
  const reader = new TokenReader(tokens);
  const line = source.lineOf(tokens);
  let name: string | null = null;
  if (reader.eat("CONSTRAINT")) {
    // MySQL allows CONSTRAINT without a name.
    const unnamed =
      ["PRIMARY", "UNIQUE", "FOREIGN", "CHECK"].includes(reader.peek()?.upper ?? "") &&
      reader.peek(1)?.upper !== "PRIMARY";
    if (!unnamed || reader.peek(1)?.upper === "UNIQUE") name = reader.name();
  }
  if (reader.eat("PRIMARY", "KEY")) {
    table.primaryKey = { name, columns: keyColumns(reader), line };
  } else if (reader.eat("UNIQUE")) {
    addUnique(table, reader, { name, line, context });
  } else if (reader.eat("FOREIGN", "KEY")) {
    reader.eat("IF", "NOT", "EXISTS");
    // MySQL: FOREIGN KEY index_name (columns)
    if (!reader.at("(")) reader.name();
    const columns = readColumnNames(reader);
    const key = readReference(reader, { columns, name, line });
    if (key && columns.length > 0) table.foreignKeys.push(key);
    else notebook.add(line, `Table ${table.name}: the foreign key "${source.written(tokens, 80)}" is not understood.`);
  } else if (reader.eat("CHECK")) {
    const check = checkOf(reader.parenthesised() ?? reader.rest(), source, tokens[0]);
    if (reader.at("NOT", "ENFORCED") || reader.at("DISABLE"))
      notebook.add(line, `${table.name}: the check "${check.text}" is not enforced in the source and left out.`);
    else table.checks.push({ ...check, name });
  } else if (reader.eat("DEFAULT")) {
    addDefault(table, reader, context);
  } else if (reader.eat("EXCLUDE")) {
    notebook.add(
      source.linesOf(tokens),
      `Table ${table.name}: the exclusion rule "${source.written(tokens, 80)}" is not taken over.`,
    );
  } else if (reader.eat("PERIOD")) {
    notebook.add(
      source.linesOf(tokens),
      `Table ${table.name}: "${source.written(tokens, 80)}" is not taken over: the generated project keeps no old versions of its rows.`,
    );
  } else if (reader.eatAny("KEY", "INDEX", "FULLTEXT", "SPATIAL")) {
    noteIndex({ table: table.name, lines: source.linesOf(tokens) }, notebook);
  } else if (!reader.at("FAMILY")) {
    notebook.add(
      source.linesOf(tokens),
      `Table ${table.name}: "${source.written(tokens, 80)}" is not understood and left out.`,
    );
  }
}

/** The columns of a key, past CLUSTERED, USING BTREE and an index name. */
function keyColumns(reader: TokenReader): readonly string[] {
  while (!reader.done && !reader.at("(")) reader.next();
  return readColumnNames(reader);
}

function addUnique(
  table: Table,
  reader: TokenReader,
  { name, line, context }: { name: string | null; line: number; context: ReadContext },
): void {
  // MySQL: UNIQUE KEY name (columns)
  reader.eatAny("KEY", "INDEX");
  const own =
    reader.at("(") || reader.at("USING") || reader.at("CLUSTERED") || reader.at("NONCLUSTERED") ? null : reader.name();
  while (!reader.done && !reader.at("(")) reader.next();
  const { columns, expressions } = readIndexColumns(reader.parenthesised() ?? []);
  if (expressions.length === 0) table.uniques.push({ name: name ?? own, columns, line });
  else context.notebook.add(line, `Table ${table.name}: a unique rule over an expression is not taken over.`);
}

/** SQL Server: `CONSTRAINT df DEFAULT (0) FOR column`. */
function addDefault(table: Table, reader: TokenReader, { source, notebook }: ReadContext): void {
  const from = reader.position;
  while (!reader.done && !reader.at("FOR")) reader.next();
  const value = defaultOf(reader.tokens.slice(from, reader.position), source);
  reader.eat("FOR");
  const name = reader.name();
  const column = table.columns.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  if (column) setDefault(column, value);
  else
    notebook.add(
      source.lineOf(reader.tokens),
      `Table ${table.name}: a default for the unknown column ${name ?? "?"} is left out.`,
    );
}
