import type { Lines, Notebook } from "../notebook.ts";
import type { Catalog } from "../relational/catalog.ts";
import type { ReadContext } from "./column.ts";
import { tableNamed } from "./renames.ts";
import type { Statement } from "./statements.ts";
import { splitCommas, TokenReader } from "./token-reader.ts";
import type { Token } from "./tokens.ts";

export interface IndexColumns {
  readonly columns: readonly string[];
  /** Elements that are no plain column. */
  readonly expressions: readonly (readonly Token[])[];
}

/** Tells the plain columns of an index from its expressions; lengths, directions and operator classes are passed over. */
export function readIndexColumns(tokens: readonly Token[]): IndexColumns {
  const columns: string[] = [];
  const expressions: (readonly Token[])[] = [];
  for (const part of splitCommas(tokens)) {
    const [first, second, third] = part;
    const isLength = second?.text === "(" && third?.kind === "number";
    const isCall = second?.text === "(" && !isLength;
    if (
      first &&
      (first.kind === "word" || first.kind === "quoted" || first.kind === "string") &&
      !isCall &&
      second?.kind !== "symbol"
    )
      columns.push(first.text);
    else if (first && isLength) columns.push(first.text);
    else expressions.push(part);
  }
  return { columns, expressions };
}

/** An index that is only there for speed. */
export function noteIndex(
  { table, lines }: { readonly table: string; readonly lines: Lines },
  notebook: Notebook,
): void {
  notebook.repeat(lines, {
    one: `An index on ${table} is not taken over; the generated project indexes its own foreign keys and unique rules.`,
    many: "# indexes are not taken over; the generated project indexes its own foreign keys and unique rules. They are on",
    what: table,
  });
}

/** CREATE [UNIQUE] INDEX: a unique one over plain columns is a rule of the model, any other a note. */
export function applyIndex(statement: Statement, catalog: Catalog, { source, notebook }: ReadContext): void {
  const reader = new TokenReader(statement.tokens);
  const lines = source.lines(statement.start, statement.end);
  reader.next();
  const unique = reader.eat("UNIQUE");
  reader.eatAny("CLUSTERED", "NONCLUSTERED");
  reader.eat("INDEX");
  reader.eat("CONCURRENTLY");
  reader.eat("IF", "NOT", "EXISTS");
  const name = reader.at("ON") ? null : (reader.qualified()?.name ?? null);
  while (!reader.done && !reader.eat("ON")) reader.next();
  reader.eat("ONLY");
  const target = reader.qualified();
  const table = target ? tableNamed(catalog, target) : undefined;
  if (!unique) {
    noteIndex({ table: target?.name ?? "an unknown table", lines }, notebook);
    return;
  }
  if (reader.eat("USING")) reader.name();
  const { columns, expressions } = readIndexColumns(reader.parenthesised() ?? []);
  const filtered = filters(reader.rest(), columns);
  const written = source.written(statement.tokens, 140);
  if (!table || (columns.length === 0 && expressions.length === 0)) {
    notebook.add(lines, `The unique index "${written}" is on a table that this file does not define.`);
  } else if (filtered) {
    notebook.add(
      lines,
      `The unique index "${written}" holds for some rows only; a schema cannot say that, so it is left out.`,
    );
  } else if (expressions.length > 0) {
    const column = columns.length === 0 && expressions.length === 1 ? lowered(expressions[0] ?? []) : null;
    if (column) {
      table.uniques.push({ name, columns: [column], line: lines.first });
      notebook.add(
        lines,
        `${table.name}.${column} is unique regardless of case in the source; here two values that differ in case are distinct.`,
      );
    } else notebook.add(lines, `The unique index "${written}" is over an expression and left out.`);
  } else table.uniques.push({ name, columns, line: lines.first });
}

/**
 * True when the index is on some rows only. `WHERE a IS NOT NULL AND b IS NOT NULL` over its own columns is not: an empty value equals no other
 * here anyway.
 */
function filters(options: readonly Token[], columns: readonly string[]): boolean {
  const where = options.findIndex((token) => token.upper === "WHERE");
  if (where < 0) return false;
  const reader = new TokenReader(options.slice(where + 1).filter((token) => token.text !== "(" && token.text !== ")"));
  do {
    const name = reader.name()?.toLowerCase();
    const own = columns.some((column) => column.toLowerCase() === name);
    if (!own || !reader.eat("IS", "NOT", "NULL")) return true;
  } while (reader.eat("AND"));
  return !reader.done && !reader.at("WITH") && !reader.at("ON");
}

/** `lower(email)`, `lower((email)::text)`: unique that way implies unique as written. */
function lowered(tokens: readonly Token[]): string | null {
  const [call, open] = tokens;
  if ((call?.upper !== "LOWER" && call?.upper !== "UPPER") || open?.text !== "(") return null;
  const names = tokens.slice(2).filter((token) => token.kind === "word" || token.kind === "quoted");
  const types = new Set(["TEXT", "VARCHAR", "CHARACTER", "VARYING"]);
  const columns = names.filter((token) => !types.has(token.upper));
  return columns.length === 1 ? (columns[0]?.text ?? null) : null;
}
