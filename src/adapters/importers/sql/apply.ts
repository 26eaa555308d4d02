import type { Catalog } from "../relational/catalog.ts";
import { applyAlterTable } from "./alter-table.ts";
import { readBlock } from "./blocks.ts";
import type { ReadContext } from "./column.ts";
import { applyComment, applyExtendedProperty } from "./comments.ts";
import { applyCreateTable } from "./create-table.ts";
import { applyAddType, applyAlterDomain, applyAlterType, applyCreateType, applyDropType } from "./create-type.ts";
import { applyDropIndex } from "./drops.ts";
import { applyIndex } from "./indexes.ts";
import { applyProcedureRename, applyRename, tableNamed } from "./renames.ts";
import type { Statement } from "./statements.ts";
import { TokenReader } from "./token-reader.ts";
import { noteCode, noteUnused } from "./unused.ts";

/** What a statement defines, by the word after CREATE or ALTER and its adjectives. */
const objects = [
  "TABLE",
  "INDEX",
  "TYPE",
  "DOMAIN",
  "VIEW",
  "FUNCTION",
  "PROCEDURE",
  "PROC",
  "TRIGGER",
  "SEQUENCE",
  "GENERATOR",
  "SCHEMA",
  "EXTENSION",
  "DATABASE",
  "ROLE",
  "USER",
  "LOGIN",
  "RULE",
  "POLICY",
  "EVENT",
  "PACKAGE",
  "SYNONYM",
  "AGGREGATE",
  "OPERATOR",
  "CAST",
  "COLLATION",
  "SERVER",
  "PUBLICATION",
  "SUBSCRIPTION",
  "STATISTICS",
  "CONVERSION",
  "TABLESPACE",
  "PARTITION",
  "FULLTEXT",
  "ASSEMBLY",
  "LANGUAGE",
  "TEXT",
] as const;

/** Applies one statement to the catalog; what defines nothing that a model has becomes a note. */
export function applyStatement(statement: Statement, catalog: Catalog, context: ReadContext): void {
  const guarded = withoutGuard(statement);
  const { tokens } = guarded;
  const first = tokens[0]?.upper ?? "";
  const verb = first === "RECREATE" ? "CREATE" : first;
  const object = objectOf(guarded);
  if (statement.unterminated) {
    const { notebook, source } = context;
    notebook.add(
      source.lines(statement.start, statement.end),
      "A quote in this statement is never closed; it may be read only in part.",
    );
  }
  if (verb === "CREATE" && object === "TABLE") applyCreateTable(guarded, catalog, context);
  else if (verb === "CREATE" && object === "INDEX") applyIndex(guarded, catalog, context);
  else if (verb === "ALTER" && object === "TABLE") applyAlterTable(guarded, catalog, context);
  else applyOther(guarded, { verb, object, catalog, context });
}

interface Dispatch {
  readonly verb: string;
  readonly object: string;
  readonly catalog: Catalog;
  readonly context: ReadContext;
}

function applyOther(guarded: Statement, { verb, object, catalog, context }: Dispatch): void {
  const home = homeIn(guarded);
  if (home !== null) catalog.homes.add(home.toLowerCase());
  const used =
    (verb === "CREATE" && (object === "TYPE" || object === "DOMAIN") && applyCreateType(guarded, catalog, context)) ||
    (verb === "ALTER" && object === "TYPE" && applyAlterType(guarded, catalog)) ||
    (verb === "ALTER" && object === "DOMAIN" && applyAlterDomain(guarded, catalog, context)) ||
    (verb === "COMMENT" && applyComment(guarded, catalog)) ||
    (verb.startsWith("EXEC") &&
      (applyExtendedProperty(guarded, catalog) ||
        applyProcedureRename(guarded, catalog) ||
        applyAddType(guarded, catalog, context))) ||
    (verb === "RENAME" && applyRename(guarded, catalog)) ||
    (verb === "DO" && applyBlock(guarded, catalog, context)) ||
    (verb === "DROP" && object === "INDEX" && applyDropIndex(guarded, catalog)) ||
    (verb === "DROP" && object === "TYPE" && applyDropType(guarded, catalog)) ||
    (verb === "DROP" && object === "TABLE" && applyDrop(guarded, catalog, context));
  if (!used) noteUnused(guarded, { verb, object }, context);
}

/** The schema that `USE shop`, `SET search_path TO shop, public` or `ALTER SESSION SET CURRENT_SCHEMA = shop` makes the script's own. */
function homeIn({ tokens }: Statement): string | null {
  const [verb, object] = tokens;
  const sets = verb?.upper === "SET" || (verb?.upper === "ALTER" && object?.upper === "SESSION");
  const setting = sets ? tokens.findIndex(({ upper }) => upper === "SEARCH_PATH" || upper === "CURRENT_SCHEMA") : -1;
  const names = tokens.slice(setting + 1).filter(({ kind, upper }) => kind !== "symbol" && upper !== "TO");
  if (verb?.upper === "USE") return names[1]?.text ?? null;
  return setting < 0 ? null : (names[0]?.text ?? null);
}

/** `IF NOT EXISTS (…) [BEGIN] CREATE TABLE …` (SQL Server) is the CREATE TABLE. */
function withoutGuard(statement: Statement): Statement {
  const first = statement.tokens[0]?.upper;
  if (first !== "IF" && first !== "BEGIN" && first !== "END") return statement;
  const at = statement.tokens.findIndex(
    (token, index) =>
      (token.upper === "CREATE" || token.upper === "ALTER") && guarded.has(statement.tokens[index + 1]?.upper ?? ""),
  );
  const tokens = statement.tokens.slice(at);
  return at < 0 ? statement : { ...statement, tokens, start: tokens[0]?.start ?? statement.start };
}

const guarded = new Set(["TABLE", "TYPE", "INDEX", "UNIQUE", "CLUSTERED", "NONCLUSTERED"]);

/** `DO $$ BEGIN ALTER TABLE …; EXCEPTION … END $$` (PostgreSQL): the definitions in it count, whatever would guard them. */
function applyBlock(statement: Statement, catalog: Catalog, context: ReadContext): boolean {
  const block = readBlock(statement, context.source);
  if (!block || block.definitions.length === 0) return false;
  for (const definition of block.definitions) applyStatement(definition, catalog, context);
  if (block.code.length > 0) noteCode(block.code, context);
  return true;
}

function objectOf({ tokens }: Statement): string {
  // CREATE ALGORITHM = UNDEFINED DEFINER = `a`@`b` SQL SECURITY DEFINER VIEW (MySQL)
  const head = tokens.slice(1, 16);
  return head.find((token) => (objects as readonly string[]).includes(token.upper))?.upper ?? "";
}

/** Dumps drop before they create; dropping what this file made before is a change of the model. */
function applyDrop(statement: Statement, catalog: Catalog, { notebook, source, dropped }: ReadContext): boolean {
  const reader = new TokenReader(statement.tokens);
  reader.position = 2;
  reader.eat("IF", "EXISTS");
  do {
    const named = reader.qualified();
    const table = named ? tableNamed(catalog, named) : undefined;
    if (!table) continue;
    catalog.tables.splice(catalog.tables.indexOf(table), 1);
    const lines = source.lines(statement.start, statement.end);
    notebook.add(lines, `Table ${table.name} is dropped again by the script and left out.`);
    dropped.push(`${table.name} (line ${lines.first})`);
  } while (reader.eat(","));
  return true;
}
