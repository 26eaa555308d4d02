import { type ClientLine, clientLine } from "./client-lines.ts";
import type { Dialect, Syntax } from "./dialect.ts";
import { isRoutine, type RoutineState, routineEnds, routineMayEnd, startRoutine, stepRoutine } from "./routines.ts";
import { lexToken, type Token } from "./tokens.ts";

/** One statement: its tokens (without the terminator) and its place in the text. */
export interface Statement {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** True when a quote in it was never closed. */
  readonly unterminated: boolean;
}

export type Piece = { readonly statement: Statement } | { readonly client: ClientLine };

/**
 * Cuts a script into statements and client commands (psql's `\d`, SQL*Plus' `PROMPT`, `GO`, `DELIMITER`), in order, in
 * time linear in its length. Data is passed over without being kept: COPY's rows, and of INSERT all but the first tokens.
 */
export function splitStatements(text: string, syntax: Syntax): readonly Piece[] {
  const pieces: Piece[] = [];
  let delimiter = ";";
  let position = 0;
  while (position < text.length) {
    const client = clientLine(text, position, syntax);
    if (client) {
      position = client.end;
      if (client.delimiter) delimiter = client.delimiter;
      if (client.kind !== "separator") pieces.push({ client });
      continue;
    }
    const read =
      delimiter === ";" ? readStatement(text, position, syntax) : readUntil(text, position, { delimiter, syntax });
    if (read.statement.tokens.length > 0) pieces.push({ statement: read.statement });
    position = read.next;
  }
  return pieces;
}

interface Read {
  readonly statement: Statement;
  readonly next: number;
}

/** Enough to tell what a statement is and what it is about, when its contents are of no use. */
const keptTokensOfData = 8;
const dataWords = new Set(["INSERT", "REPLACE", "UPDATE", "DELETE", "MERGE", "SELECT", "LOCK"]);

function readStatement(text: string, from: number, syntax: Syntax): Read {
  const tokens: Token[] = [];
  let position = from;
  let depth = 0;
  let unterminated = false;
  let routine: RoutineState | null = null;
  const done = (next: number): Read => ({
    statement: statementOf(tokens, from, unterminated),
    next: readsRows(tokens) ? afterRows(text, next) : next,
  });
  for (;;) {
    const { token, end, unterminated: open } = lexToken(text, position, syntax);
    if (!token) return done(text.length);
    const startsLine = tokens.length === 0 || text.slice(position, token.start).includes("\n");
    if (startsLine && interrupts(text, token, { syntax, first: tokens.length === 0 })) return done(token.start);
    const mayEnd = startsLine && depth === 0 && (!routine || routineMayEnd(routine));
    if (mayEnd && beginsAnother(text, token, { tokens, dialect: syntax.dialect })) return done(token.start);
    unterminated ||= open === true;
    position = end;
    if (token.kind === "symbol") {
      if (token.text === ";" && (!routine || unterminated || routineEnds(routine))) return done(end);
      if (token.text === "(") depth++;
      if (token.text === ")") depth--;
    }
    if (tokens.length < keptTokensOfData || !dataWords.has(tokens[0]?.upper ?? "")) tokens.push(token);
    if (routine) stepRoutine(routine, token);
    else if (tokens.length <= 12 && isRoutine(tokens, syntax)) routine = startRoutine(syntax);
  }
}

/** With a terminator of its own (MySQL's DELIMITER) a statement is whatever stands before it, quotes or not. */
function readUntil(text: string, from: number, { delimiter, syntax }: { delimiter: string; syntax: Syntax }): Read {
  const found = text.indexOf(delimiter, from);
  const stop = found < 0 ? text.length : found;
  const tokens: Token[] = [];
  // A DELIMITER line inside means that the terminator before it was forgotten.
  const reset = /^[ \t]*delimiter\s/im.exec(text.slice(from, stop));
  const limit = reset ? from + reset.index : stop;
  const body = text.slice(0, limit);
  const own = { ...syntax, absent: new Set<string>() };
  for (let position = from; ; ) {
    const { token, end } = lexToken(body, position, own);
    if (!token) break;
    tokens.push(token);
    position = end;
  }
  return {
    statement: statementOf(tokens, from, false),
    next: reset ? limit : Math.min(text.length, stop + delimiter.length),
  };
}

function statementOf(tokens: readonly Token[], from: number, unterminated: boolean): Statement {
  return { tokens, start: tokens[0]?.start ?? from, end: tokens.at(-1)?.end ?? from, unterminated };
}

/** A client command stands where a statement would begin; a separator may stand inside one that has no semicolon. */
function interrupts(text: string, token: Token, { syntax, first }: { syntax: Syntax; first: boolean }): boolean {
  const client = clientLine(text, token.start, syntax);
  return client !== null && (first || client.kind === "separator");
}

const lineOpeners =
  /^(create\b|alter\s+(table|database|sequence)\b|insert\s+into\b|drop\s+(table|view|database)\b|comment\s+on\b|exec(ute)?\b|print\b|use\s|grant\s)/i;
/** Those that no query or change of data holds. */
const definitionOpeners =
  /^(create\s+(table|view|unique|index|type|schema|database|function|proc(edure)?|trigger)\b|alter\s+table\b|drop\s+table\b)/i;

const queries = new Set(["SELECT", "VALUES", "UPDATE", "DELETE", "MERGE", "CALL"]);
/** Verbs whose statements may hold any opener at the start of a line: bodies, rights. */
const closed = new Set(["WITH", "DO", "DECLARE", "GRANT", "REVOKE", "EXPLAIN"]);

/**
 * SQL Server (and haste) leaves the semicolon out, and some files have lines that are no SQL: a new statement then begins with its verb at the start of a
 * line.
 */
function beginsAnother(
  text: string,
  token: Token,
  { tokens, dialect }: { readonly tokens: readonly Token[]; readonly dialect: Dialect },
): boolean {
  const first = tokens[0]?.upper ?? "";
  if (tokens.length === 0 || token.kind !== "word") return false;
  // T-SQL declares variables wherever it likes; Oracle's BEGIN opens a block that stays whole.
  const isClosed =
    (closed.has(first) && !(first === "DECLARE" && dialect === "mssql")) || (first === "BEGIN" && dialect === "oracle");
  if (isClosed) return false;
  return (queries.has(first) ? definitionOpeners : lineOpeners).test(text.slice(token.start, token.start + 80));
}

function readsRows(tokens: readonly Token[]): boolean {
  return tokens[0]?.upper === "COPY" && tokens.some((token) => token.upper === "STDIN");
}

/** pg_dump's rows end with a line `\.`. */
function afterRows(text: string, position: number): number {
  const end = /^\\\.[ \t]*\r?$/gm;
  end.lastIndex = position;
  const found = end.exec(text);
  return found ? found.index + found[0].length : text.length;
}
