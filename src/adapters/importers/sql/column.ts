import type { Notebook } from "../notebook.ts";
import type { Check, Column, ForeignKey, Table } from "../relational/catalog.ts";
import { readColumnNames, readReference } from "./references.ts";
import type { SqlSource } from "./source.ts";
import { TokenReader } from "./token-reader.ts";
import type { Token } from "./tokens.ts";
import { readType, ruleWords } from "./type.ts";
import { readDefault } from "./value.ts";

export interface ReadContext {
  readonly source: SqlSource;
  readonly notebook: Notebook;
  /** The tables that the script drops after it made them, with their lines. */
  readonly dropped: string[];
}

/** What a column's definition says about its table. */
export interface ColumnDefinition {
  readonly column: Column;
  readonly primaryKey: boolean;
  /** The columns of a PRIMARY KEY (a, b) that stands behind the column without a comma. */
  readonly keyColumns: readonly string[] | null;
  readonly unique: boolean;
  readonly uniqueName: string | null;
  readonly foreignKey: ForeignKey | null;
  readonly leftover: readonly Token[];
}

const noType = { schema: "", name: "", args: [], array: false, unsigned: false, values: null, text: "" } as const;
/** H2 and HSQLDB: `id IDENTITY` has no type beside it. */
const identity = { ...noType, name: "bigint", text: "IDENTITY" } as const;

function isSerial({ name }: Column["type"]): boolean {
  return /^(small|big)?serial\d?$/.test(name);
}

/**
 * Reads `name type rule…`; null when it does not begin with a name. What is not understood is handed back, not lost. With `before`, what is not
 * mentioned stays as it was there.
 */
export function readColumn(
  tokens: readonly Token[],
  { source }: ReadContext,
  before?: Column,
): ColumnDefinition | null {
  const reader = new TokenReader(tokens);
  const line = source.lineOf(tokens);
  const name = reader.name();
  if (name === null) return null;
  const type = readType(reader, source) ?? (reader.at("IDENTITY") ? identity : noType);
  const blank = { notNull: false, default: null, computed: null, comment: "", generatedKey: isSerial(type) };
  const state: RuleState = {
    column: {
      ...(before ?? blank),
      name,
      line,
      type: type.text === "" ? (before?.type ?? type) : type,
      // Not copied: a column may be changed very often, and the one before is gone then.
      checks: before?.checks ?? [],
    },
    primaryKey: false,
    keyColumns: null,
    unique: false,
    uniqueName: null,
    foreignKey: null,
    constraint: null,
    leftover: [],
  };
  while (!reader.done) readRule(reader, state, source);
  return state;
}

interface RuleState {
  readonly column: Column;
  primaryKey: boolean;
  keyColumns: readonly string[] | null;
  unique: boolean;
  uniqueName: string | null;
  foreignKey: ForeignKey | null;
  /** The name that a CONSTRAINT gives the rule after it. */
  constraint: string | null;
  readonly leftover: Token[];
}

/** Words about storage, presentation or constraint timing: they change nothing about the data that may be kept. */
const ignorable = new Set([
  "ENABLE",
  "DISABLE",
  "DEFERRABLE",
  "INITIALLY",
  "DEFERRED",
  "IMMEDIATE",
  "VALIDATE",
  "NOVALIDATE",
  "RELY",
  "SPARSE",
  "ROWGUIDCOL",
  "VISIBLE",
  "INVISIBLE",
  "HIDDEN",
  "MASKED",
  "FILESTREAM",
  "LOGGED",
  "COMPACT",
  "CLUSTERED",
  "NONCLUSTERED",
  "VIRTUAL",
  "STORED",
  "PERSISTED",
  "ASC",
  "DESC",
  "KEY",
  "FIRST",
  "BINARY",
  "ASCII",
  "UNICODE",
  "BYTE",
  "CHAR",
  "NORELY",
  "ENCRYPT",
  "SORT",
  "ENFORCED",
  // Of a block around the statement (SQL Server).
  "END",
]);
/** Such words that take one name or value after them. */
const ignorableWithValue = new Set([
  "STORAGE",
  "COMPRESSION",
  "COLUMN_FORMAT",
  "ENCODE",
  "SRID",
  "AFTER",
  "BEFORE",
  "CHARSET",
  "FORMAT",
]);

function readRule(reader: TokenReader, state: RuleState, source: SqlSource): void {
  const { column } = state;
  if (reader.eat("NOT", "FOR", "REPLICATION")) return;
  if (reader.eat("NOT", "NULL")) column.notNull = true;
  else if (reader.eat("NULL")) column.notNull = false;
  else if (["DEFERRABLE", "LOGGED", "COMPACT", "HIDDEN"].some((word) => reader.eat("NOT", word))) return;
  else if (reader.eat("DEFAULT") || reader.eat("WITH", "DEFAULT")) readColumnDefault(reader, column, source);
  else if (reader.eat("CONSTRAINT")) {
    if (!reader.at("CHECK") && !reader.at("NOT", "NULL")) state.constraint = reader.name();
  } else if (reader.eat("PRIMARY", "KEY") || reader.eat("PRIMARY")) {
    state.primaryKey = true;
    column.notNull = true;
    skipIndexOptions(reader);
    // The comma before a table's own PRIMARY KEY (a, b) was forgotten.
    if (reader.at("(")) state.keyColumns = readColumnNames(reader);
    skipIndexOptions(reader);
  } else if (reader.eat("UNIQUE")) {
    state.unique = true;
    state.uniqueName = takeName(state);
    skipIndexOptions(reader);
  } else if (reader.at("CHECK", "(")) {
    const from = reader.position;
    reader.next();
    const check = checkOf(reader.parenthesised() ?? [], source, reader.tokens[from]);
    column.checks.push({ ...check, name: takeName(state) });
    reader.eat("NO", "INHERIT");
  } else if (reader.at("REFERENCES")) {
    state.foreignKey = readReference(reader, {
      columns: [column.name],
      name: takeName(state),
      line: column.line,
    });
  } else if (reader.eat("COMMENT")) {
    reader.eat("=");
    column.comment = reader.next()?.text ?? "";
  } else if (reader.eatAny("AUTO_INCREMENT", "AUTOINCREMENT", "AUTO_RANDOM") || reader.eat("IDENTITY")) {
    column.generatedKey = true;
    reader.parenthesised();
  } else readRareRule(reader, state, source);
}

/** A name is of the one rule that follows it. */
function takeName(state: RuleState): string | null {
  const name = state.constraint;
  state.constraint = null;
  return name;
}

function readRareRule(reader: TokenReader, state: RuleState, source: SqlSource): void {
  const { column } = state;
  if (reader.eat("GENERATED")) readGenerated(reader, column, source);
  else if (reader.eat("AS") || reader.eat("COMPUTED", "BY") || reader.eat("COMPUTED")) {
    const tokens = reader.at("(") ? (reader.parenthesised() ?? []) : reader.rest();
    column.computed = source.written(tokens);
  } else if (reader.eat("COLLATE") || reader.eat("CHARACTER", "SET")) {
    reader.eat("=");
    reader.qualified();
  } else if (reader.eat("ON", "UPDATE")) {
    reader.next();
    reader.parenthesised();
  } else if (reader.eat("FOREIGN", "KEY")) {
    // SQL Server writes it before REFERENCES, with the column's name or without.
    reader.parenthesised();
  } else if (reader.eat("USING", "INDEX")) skipIndexOptions(reader);
  else if (reader.eat("WITH") || reader.eat("ON")) {
    if (!reader.parenthesised()) reader.name();
  } else {
    const token = reader.next();
    if (!token) return;
    if (ignorableWithValue.has(token.upper)) reader.next();
    else if (!ignorable.has(token.upper)) state.leftover.push(token);
  }
}

/** A default that counts (`nextval(…)`) is a key's; DEFAULT ON NULL (Oracle) is a default. */
function readColumnDefault(reader: TokenReader, column: Column, source: SqlSource): void {
  reader.eat("ON", "NULL");
  // DB2: WITH DEFAULT alone is zero, an empty text or the present time.
  const next = reader.peek()?.upper ?? "";
  const lone = reader.peek(-2)?.upper === "WITH" && (reader.done || (ruleWords.has(next) && next !== "NULL"));
  setDefault(column, lone ? { kind: "expression", text: "of its type" } : readDefault(reader, source));
}

export function setDefault(column: Column, value: Column["default"]): void {
  const counts = value?.kind === "expression" && /\bnextval\b/i.test(value.text);
  if (counts) column.generatedKey = true;
  column.default = counts ? null : value;
}

const sequenceWord = /^(?:(?:NO)?(?:MINVALUE|MAXVALUE|CACHE|ORDER|CYCLE|KEEP|SCALE)|INCREMENT|BY|START|WITH)$/;

function readGenerated(reader: TokenReader, column: Column, source: SqlSource): void {
  reader.eat("ALWAYS");
  reader.eat("BY", "DEFAULT");
  reader.eat("ON", "NULL");
  if (!reader.eat("AS")) return;
  if (reader.eat("IDENTITY")) {
    column.generatedKey = true;
    reader.parenthesised();
    // Oracle's tools write the options without parentheses.
    while (reader.peek()?.kind === "number" || sequenceWord.test(reader.peek()?.upper ?? "")) reader.next();
  } else if (reader.eat("ROW")) {
    // System-versioned tables: GENERATED ALWAYS AS ROW START
    column.computed = `ROW ${reader.next()?.upper ?? ""}`;
  } else column.computed = source.written(reader.parenthesised() ?? []);
}

function skipIndexOptions(reader: TokenReader): void {
  while (reader.eatAny("CLUSTERED", "NONCLUSTERED", "KEY", "ASC", "DESC"));
  if (reader.eat("USING", "INDEX")) {
    if (reader.eat("TABLESPACE")) reader.name();
    else reader.parenthesised();
  }
  if (reader.at("WITH", "(")) {
    reader.next();
    reader.parenthesised();
  }
  if (reader.at("ON") && !reader.at("ON", "CONFLICT") && !reader.at("ON", "DELETE")) {
    reader.next();
    reader.name();
  }
  if (reader.eat("ON", "CONFLICT")) reader.name();
}

export function checkOf(tokens: readonly Token[], source: SqlSource, at?: Token): Check {
  return { tokens, text: source.written(tokens, 160), line: source.lineOf(at ? [at] : tokens) };
}

/** Puts a column that was read into its table; a second one of the same name is refused with a note. */
export function addColumn(table: Table, definition: ColumnDefinition, context: ReadContext): void {
  const { column } = definition;
  if (table.columns.some((other) => other.name === column.name)) {
    context.notebook.add(
      column.line,
      `Column ${table.name}.${column.name} is defined twice; the first definition counts.`,
    );
    return;
  }
  table.columns.push(column);
  addColumnRules(table, definition, context);
}

/** What a column's definition says about the keys of its table. */
export function addColumnRules(table: Table, definition: ColumnDefinition, { notebook, source }: ReadContext): void {
  const { column, leftover } = definition;
  const { line } = column;
  if (definition.primaryKey) {
    // SQLite and MySQL accept PRIMARY KEY at several columns of hand-written files: together they are the key.
    table.primaryKey = {
      name: null,
      columns: definition.keyColumns ?? [...new Set([...(table.primaryKey?.columns ?? []), column.name])],
      line,
    };
  }
  if (definition.unique) table.uniques.push({ name: definition.uniqueName, columns: [column.name], line });
  if (definition.foreignKey) table.foreignKeys.push(definition.foreignKey);
  if (leftover.length > 0) {
    notebook.add(
      line,
      `Column ${table.name}.${column.name}: "${source.written(leftover, 60)}" is not understood and left out.`,
    );
  }
}
