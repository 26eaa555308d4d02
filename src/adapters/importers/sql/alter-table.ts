import { type Catalog, findColumn, type Table } from "../relational/catalog.ts";
import { addColumn, addColumnRules, type ReadContext, readColumn, setDefault } from "./column.ts";
import { addConstraint, isConstraint } from "./constraints.ts";
import { dropPart } from "./drops.ts";
import { renameColumn, renameTable, tableNamed } from "./renames.ts";
import type { Statement } from "./statements.ts";
import { splitCommas, TokenReader } from "./token-reader.ts";
import type { Token } from "./tokens.ts";
import { readType } from "./type.ts";
import { readDefault } from "./value.ts";

/** Applies an ALTER TABLE to the table that it names, action by action. */
export function applyAlterTable(statement: Statement, catalog: Catalog, context: ReadContext): void {
  const { source, notebook } = context;
  const reader = new TokenReader(statement.tokens);
  reader.position = 2;
  if (statement.tokens[1]?.upper !== "TABLE") reader.position = 3;
  reader.eat("IF", "EXISTS");
  reader.eat("ONLY");
  const named = reader.qualified();
  const table = named ? tableNamed(catalog, named) : undefined;
  if (!table) {
    // Dumps name owners of sequences and views so, too.
    if (reader.at("OWNER", "TO")) return;
    notebook.repeat(source.lines(statement.start, statement.end), {
      one: `"${source.written(statement.tokens, 80)}" changes a table that this file does not define.`,
      many: "# statements change tables that this file does not define",
      what: named?.name ?? "?",
    });
    return;
  }
  let verb = "";
  const actions = splitCommas(reader.rest()).flatMap(splitVerbs);
  for (const action of actions) verb = applyAction(table, action, { verb, catalog, context });
}

/** DB2 sets no commas between the actions. */
function splitVerbs(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const actions: Token[][] = [[]];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.text === "(" && token.kind === "symbol") depth++;
    if (token.text === ")" && token.kind === "symbol") depth--;
    const begins = ["ADD", "ALTER", "DROP"].includes(token.upper) && partWords.has(tokens[index + 1]?.upper ?? "");
    // SQL Server: WITH CHECK ADD CONSTRAINT is one.
    if (depth === 0 && begins && index > 2) actions.push([]);
    actions.at(-1)?.push(token);
  }
  return actions;
}

const partWords = new Set(["COLUMN", "CONSTRAINT", "PRIMARY", "FOREIGN", "UNIQUE", "CHECK"]);

interface Surroundings {
  /** The verb of the action before, which `ADD a int, b int` (SQL Server) leaves out. */
  readonly verb: string;
  readonly catalog: Catalog;
  readonly context: ReadContext;
}

const verbs = new Set([
  "ADD",
  "DROP",
  "ALTER",
  "MODIFY",
  "CHANGE",
  "RENAME",
  "SET",
  "OWNER",
  "ENABLE",
  "DISABLE",
  "CHECK",
  "NOCHECK",
  "ATTACH",
  "DETACH",
  "REPLICA",
  "CLUSTER",
  "VALIDATE",
  "INHERIT",
  "NO",
  "FORCE",
  "AUTO_INCREMENT",
  "ENGINE",
  "CONVERT",
  "ORDER",
  "COMMENT",
  "WITH",
  "SWITCH",
  "REBUILD",
  "SPLIT",
  "PARTITION",
]);

function applyAction(table: Table, tokens: readonly Token[], surroundings: Surroundings): string {
  const reader = new TokenReader(tokens);
  // SQL Server: WITH CHECK ADD CONSTRAINT …
  if (reader.eat("WITH")) reader.next();
  const first = reader.peek()?.upper ?? "";
  const continues = surroundings.verb === "ADD" && (!verbs.has(first) || first === "CHECK");
  const verb = continues ? "ADD" : first;
  if (!continues) reader.next();
  switch (verb) {
    case "ADD":
      addAll(table, reader, surroundings.context);
      break;
    case "DROP":
      dropPart(table, reader, surroundings.context);
      break;
    case "ALTER":
      alterColumn(table, reader, surroundings);
      break;
    case "MODIFY":
    case "CHANGE":
      redefine(table, reader, { ...surroundings, verb });
      break;
    case "RENAME":
      rename(table, reader, surroundings);
      break;
    case "ATTACH": {
      const named = reader.eat("PARTITION") ? reader.qualified() : null;
      const part = named ? tableNamed(surroundings.catalog, named) : undefined;
      if (part && part !== table) part.partOf = table;
      break;
    }
    case "COMMENT": {
      reader.eat("=");
      table.comment = reader.next()?.text ?? table.comment;
      break;
    }
    default:
      // Owners, storage, triggers: nothing that a model has.
      break;
  }
  return verb;
}

function addAll(table: Table, reader: TokenReader, context: ReadContext): void {
  reader.eat("COLUMN");
  reader.eat("IF", "NOT", "EXISTS");
  const elements = reader.at("(") ? splitCommas(reader.parenthesised() ?? []) : [reader.rest()];
  for (const element of elements) {
    if (isConstraint(element)) addConstraint(table, element, context);
    else {
      const definition = readColumn(element, context);
      if (definition && element[0]?.upper !== "PARTITION") addColumn(table, definition, context);
      else if (element[0]?.upper !== "PARTITION") {
        const { source, notebook } = context;
        notebook.add(
          source.linesOf(element),
          `Table ${table.name}: "${source.written(element, 80)}" is not understood and left out.`,
        );
      }
    }
  }
}

/** ALTER COLUMN … TYPE | SET | DROP | ADD GENERATED (PostgreSQL), ALTER COLUMN name type NOT NULL (SQL Server). */
function alterColumn(table: Table, reader: TokenReader, { catalog, context }: Surroundings): void {
  const names = reader.eat("COLUMN");
  const column = findColumn(table, reader.name() ?? "");
  if (!column) {
    if (names) noteUnknown(table, reader.tokens, context);
    return;
  }
  if (reader.eat("SET", "NOT", "NULL")) column.notNull = true;
  else if (reader.eat("DROP", "NOT", "NULL")) column.notNull = false;
  else if (reader.eat("SET", "DEFAULT")) setDefault(column, readDefault(reader, context.source));
  else if (reader.eat("DROP", "DEFAULT")) column.default = null;
  else if (reader.eat("ADD", "GENERATED"))
    column.generatedKey ||= reader.rest().some((token) => token.upper === "IDENTITY");
  else if (reader.eat("SET", "DATA", "TYPE") || reader.eat("TYPE"))
    column.type = readType(reader, context.source) ?? column.type;
  else if (reader.eat("RENAME", "TO") || reader.eat("TO")) {
    const to = reader.name();
    if (to) renameColumn(catalog, table, { from: column.name, to });
  } else if (!["SET", "DROP", "RESTART", "POSITION"].some((word) => reader.at(word))) {
    column.type = readType(reader, context.source) ?? column.type;
    // SQL Server's default is that a column may be empty.
    if (context.source.syntax.dialect === "mssql") column.notNull = false;
    if (reader.eat("NOT", "NULL")) column.notNull = true;
    else if (reader.eat("NULL")) column.notNull = false;
  }
}

/** What Oracle modifies beside columns: switches of rules and storage. */
const notColumns = new Set([
  "CONSTRAINT",
  "PRIMARY",
  "UNIQUE",
  "PARTITION",
  "SUBPARTITION",
  "LOB",
  "NESTED",
  "DEFAULT",
]);

/** MODIFY and CHANGE (MySQL) define a column anew; Oracle's MODIFY changes what it mentions, and the rest stays. */
function redefine(table: Table, reader: TokenReader, { verb, catalog, context }: Surroundings): void {
  const { source } = context;
  reader.eat("COLUMN");
  reader.eat("IF", "EXISTS");
  for (const element of reader.at("(") ? splitCommas(reader.parenthesised() ?? []) : [reader.rest()]) {
    if (notColumns.has(element[0]?.upper ?? "")) continue;
    const old = findColumn(table, element[0]?.text ?? "");
    const tokens = verb === "CHANGE" ? element.slice(1) : element;
    const anew = readColumn(tokens, context);
    const keeps = source.syntax.dialect === "oracle" || anew?.column.type.text === "";
    const definition = keeps ? readColumn(tokens, context, old) : anew;
    if (!old || !definition) {
      noteUnknown(table, element, context);
      continue;
    }
    const at = table.columns.indexOf(old);
    const name = verb === "CHANGE" ? definition.column.name : old.name;
    if (name !== old.name) renameColumn(catalog, table, { from: old.name, to: name });
    const column = { ...definition.column, name, comment: definition.column.comment || old.comment };
    table.columns[at] = column;
    addColumnRules(table, { ...definition, column }, context);
  }
}

function rename(table: Table, reader: TokenReader, { catalog, context }: Surroundings): void {
  const from = table.name;
  let done = true;
  if (reader.eat("TO") || reader.eat("AS")) {
    const to = reader.qualified()?.name;
    done = to !== undefined && renameTable(catalog, table, to);
  } else if (!["CONSTRAINT", "INDEX", "KEY"].some((word) => reader.at(word))) {
    reader.eat("COLUMN");
    const column = reader.name() ?? "";
    reader.eat("TO");
    done = renameColumn(catalog, table, { from: column, to: reader.name() ?? column });
  }
  if (!done) noteUnknown({ name: from }, reader.tokens, context);
}

function noteUnknown({ name }: Pick<Table, "name">, tokens: readonly Token[], { source, notebook }: ReadContext): void {
  notebook.add(
    source.linesOf(tokens),
    `Table ${name}: "${source.written(tokens, 80)}" changes what is not known here and is left out.`,
  );
}
