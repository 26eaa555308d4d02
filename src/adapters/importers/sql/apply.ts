import { type Catalog, findNamed } from "../relational/catalog.ts";
import { applyAlterTable } from "./alter-table.ts";
import type { ReadContext } from "./column.ts";
import { applyComment, applyExtendedProperty } from "./comments.ts";
import { applyCreateTable } from "./create-table.ts";
import { applyAlterType, applyCreateType } from "./create-type.ts";
import { applyIndex } from "./indexes.ts";
import type { Statement } from "./statements.ts";

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
  const verb = tokens[0]?.upper ?? "";
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
  for (const name of homesIn(guarded)) catalog.homes.add(name.toLowerCase());
  const used =
    (verb === "CREATE" && (object === "TYPE" || object === "DOMAIN") && applyCreateType(guarded, catalog, context)) ||
    (verb === "ALTER" && object === "TYPE" && applyAlterType(guarded, catalog)) ||
    (verb === "COMMENT" && applyComment(guarded, catalog)) ||
    (verb.startsWith("EXEC") && applyExtendedProperty(guarded, catalog)) ||
    (verb === "DROP" && object === "TABLE" && applyDrop(guarded, catalog, context));
  if (!used) noteUnused(guarded, { verb, object }, context);
}

/** The schemas that `USE shop`, `SET search_path TO shop, public` and `ALTER SESSION SET CURRENT_SCHEMA = shop` make the script's own. */
function homesIn({ tokens }: Statement): readonly string[] {
  const setting = tokens.findIndex(({ upper }) => upper === "SEARCH_PATH" || upper === "CURRENT_SCHEMA");
  const isUse = tokens[0]?.upper === "USE";
  if (!isUse && (setting < 0 || !["SET", "ALTER"].includes(tokens[0]?.upper ?? ""))) return [];
  return tokens
    .slice(isUse ? 1 : setting + 1)
    .filter(({ kind, upper }) => kind !== "symbol" && upper !== "TO")
    .map(({ text }) => text);
}

/** `IF NOT EXISTS (…) [BEGIN] CREATE TABLE …` (SQL Server) is the CREATE TABLE. */
function withoutGuard(statement: Statement): Statement {
  const first = statement.tokens[0]?.upper;
  if (first !== "IF" && first !== "BEGIN" && first !== "END") return statement;
  const at = statement.tokens.findIndex(
    (token, index) =>
      (token.upper === "CREATE" || token.upper === "ALTER") && statement.tokens[index + 1]?.upper === "TABLE",
  );
  const tokens = statement.tokens.slice(at);
  return at < 0 ? statement : { ...statement, tokens, start: tokens[0]?.start ?? statement.start };
}

function objectOf({ tokens }: Statement): string {
  const head = tokens.slice(1, 8);
  return head.find((token) => (objects as readonly string[]).includes(token.upper))?.upper ?? "";
}

/** Dumps drop before they create; dropping what this file made before is a change of the model. */
function applyDrop(statement: Statement, catalog: Catalog, { notebook, source }: ReadContext): boolean {
  const names = statement.tokens.slice(2).filter((token) => token.kind === "word" || token.kind === "quoted");
  for (const { text } of names) {
    const table = findNamed(catalog.tables, { schema: "", name: text });
    if (!table) continue;
    catalog.tables.splice(catalog.tables.indexOf(table), 1);
    notebook.add(
      source.lines(statement.start, statement.end),
      `Table ${table.name} is dropped again by the script and left out.`,
    );
  }
  return true;
}

const plurals: Readonly<Record<string, string>> = {
  INDEX: "indexes",
  POLICY: "policies",
  PROC: "procedures",
  STATISTICS: "statistics",
};

function noteUnused(
  statement: Statement,
  { verb, object }: { verb: string; object: string },
  { notebook, source }: ReadContext,
): void {
  const lines = source.lines(statement.start, statement.end);
  if (verb === "COMMENT") {
    notebook.repeat(lines, {
      one: `The comment "${source.written(statement.tokens, 60)}" is about nothing that a model has.`,
      many: "# comments are about nothing that a model has",
      what: "",
    });
  } else if ((verb === "CREATE" || verb === "ALTER") && object !== "") {
    const noun = object.toLowerCase();
    const name = nameAfter(statement, object);
    notebook.repeat(lines, {
      one: `${capital(noun)} ${name} is not taken over: only tables, their columns and their rules are.`,
      many: `# ${plurals[object] ?? `${noun}s`} are not taken over: only tables, their columns and their rules are`,
      what: name,
    });
  } else if (isData(verb)) {
    const what = `${verb} ${nameAfter(statement, verb)}`;
    notebook.repeat(lines, {
      one: `"${what} …" is data, which is not taken over.`,
      many: "# statements hold or change data, which is not taken over",
      what,
    });
  } else {
    notebook.repeat(lines, {
      one: `"${source.written(statement.tokens, 70)}" defines nothing and is left out.`,
      many: "# statements (settings, transactions, rights) define nothing and are left out",
      what: verb,
    });
  }
}

function isData(verb: string): boolean {
  return ["INSERT", "COPY", "UPDATE", "DELETE", "REPLACE", "MERGE", "TRUNCATE"].includes(verb);
}

const fillers = new Set(["IF", "NOT", "EXISTS", "OR", "REPLACE", "INTO", "FROM", "ONLY", "IGNORE", "TABLE"]);

function nameAfter({ tokens }: Statement, object: string): string {
  const at = tokens.findIndex((token) => token.upper === object);
  const rest = tokens.slice(at + 1).filter((token) => !fillers.has(token.upper));
  const end = rest.findIndex((token, index) => index > 0 && token.text !== "." && rest[index - 1]?.text !== ".");
  return (
    rest
      .slice(0, end < 0 ? rest.length : end)
      .map((token) => token.text)
      .join("") || "(unnamed)"
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
