import { Notebook } from "../notebook.ts";
import { type Catalog, emptyCatalog } from "../relational/catalog.ts";
import { applyStatement } from "./apply.ts";
import type { ClientLine } from "./client-lines.ts";
import { type Dialect, detectDialect, syntaxOf } from "./dialect.ts";
import { withoutDownParts } from "./down-parts.ts";
import { SqlSource } from "./source.ts";
import { splitStatements } from "./statements.ts";

export interface SqlReading {
  readonly catalog: Catalog;
  readonly notebook: Notebook;
  readonly dialect: Dialect;
  /** The tables that the script drops after it made them, with their lines. */
  readonly dropped: readonly string[];
}

/**
 * Reads an SQL script of any dialect into a catalog; never fails, whatever the text. Stops once there are more than
 * `maxTables` tables, which is too many however many more come.
 */
export function readScript(script: string, { maxTables }: { readonly maxTables: number }): SqlReading {
  const { text, parts } = withoutDownParts(script);
  const dialect = detectDialect(text);
  const source = new SqlSource(text, syntaxOf(dialect, text));
  const notebook = new Notebook();
  const catalog = emptyCatalog();
  const dropped: string[] = [];
  for (const { lines, mark } of parts)
    notebook.add(lines, `What stands under "${mark}" undoes the migration and is left out.`);
  for (const piece of splitStatements(text, source.syntax)) {
    if ("client" in piece) noteClient(piece.client, source, notebook);
    else applyStatement(piece.statement, catalog, { source, notebook, dropped });
    if (catalog.tables.length > maxTables) break;
  }
  return { catalog, notebook, dialect, dropped };
}

function noteClient(client: ClientLine, source: SqlSource, notebook: Notebook): void {
  const lines = source.lines(client.start, client.end);
  const text = client.text.length > 80 ? `${client.text.slice(0, 80)}…` : client.text;
  if (client.kind === "include") {
    notebook.repeat(lines, {
      one: `"${text}" asks for another file. Only this file is read; put its contents here if they belong to the model.`,
      many: "# other files are asked for. Only this file is read; put their contents here if they belong to the model",
      what: text.replace(/^\S+\s+/, "").replace(/ ?;$/, ""),
    });
  } else if (!/^rem(ark)?\b/i.test(client.text)) {
    notebook.repeat(lines, {
      one: `"${text}" is a command for the database's client and left out.`,
      many: "# commands for the database's client are left out",
      what: client.text.split(/\s/)[0] ?? "",
    });
  }
}
