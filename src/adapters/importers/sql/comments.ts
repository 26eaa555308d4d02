import { type Catalog, findColumn } from "../relational/catalog.ts";
import { tableNamed } from "./renames.ts";
import type { Statement } from "./statements.ts";
import { splitCommas, TokenReader } from "./token-reader.ts";
import type { Token } from "./tokens.ts";

/** COMMENT ON TABLE | COLUMN: becomes a description. False when it is about anything else or about nothing known. */
export function applyComment(statement: Statement, catalog: Catalog): boolean {
  const reader = new TokenReader(statement.tokens);
  reader.position = 2;
  const kind = reader.next()?.upper;
  const is = statement.tokens.findLastIndex((token) => token.upper === "IS");
  const text = statement.tokens.slice(is + 1).find((token) => token.kind === "string")?.text ?? "";
  if (kind === "TABLE") {
    const named = reader.qualified();
    const table = named ? tableNamed(catalog, named) : undefined;
    if (table) table.comment = text;
    return table !== undefined;
  }
  if (kind !== "COLUMN") return false;
  const parts = statement.tokens
    .slice(3, is)
    .filter((token) => token.kind !== "symbol")
    .map((token) => token.text);
  const column = columnAt(catalog, parts);
  if (column) column.comment = text;
  return column !== undefined;
}

/** SQL Server: EXEC sp_addextendedproperty N'MS_Description', N'text', N'SCHEMA', N'dbo', N'TABLE', N't', N'COLUMN', N'c'. */
export function applyExtendedProperty(statement: Statement, catalog: Catalog): boolean {
  const at = statement.tokens.findIndex((token) => token.text.toLowerCase() === "sp_addextendedproperty");
  if (at < 0) return false;
  const values = splitCommas(statement.tokens.slice(at + 1)).map(lastString);
  const [property, text] = values;
  if (property?.toLowerCase() !== "ms_description" || !text) return false;
  const named = (kind: string) =>
    values[values.findIndex((value, index) => index > 1 && value?.toUpperCase() === kind) + 1];
  const tableAt = values.findIndex((value, index) => index > 1 && value?.toUpperCase() === "TABLE");
  if (tableAt < 0) return false;
  const table = tableNamed(catalog, { schema: "", name: values[tableAt + 1] ?? "" });
  if (!table) return false;
  const isColumn = values.slice(tableAt).some((value) => value?.toUpperCase() === "COLUMN");
  if (!isColumn) {
    table.comment = text;
    return true;
  }
  const column = findColumn(table, named("COLUMN") ?? "");
  if (column) column.comment = text;
  return column !== undefined;
}

/** `@name = N'text'` and `N'text'` are both 'text'. */
function lastString(tokens: readonly Token[]): string | undefined {
  const last = tokens.at(-1);
  return last?.kind === "string" || last?.kind === "word" || last?.kind === "quoted" ? last.text : undefined;
}

function columnAt(catalog: Catalog, parts: readonly string[]) {
  const name = parts.at(-1);
  const table = parts.at(-2);
  if (!name || !table) return undefined;
  const found =
    tableNamed(catalog, { schema: parts.at(-3) ?? "", name: table }) ??
    tableNamed(catalog, { schema: "", name: table });
  return found ? findColumn(found, name) : undefined;
}
