import type { Syntax } from "./dialect.ts";

/** `word` is an unquoted name, keyword or number-less run; `quoted` a delimited name; both keep the case as written. */
export type TokenKind = "word" | "quoted" | "string" | "number" | "symbol";

export interface Token {
  readonly kind: TokenKind;
  /** The value: quotes removed and escapes resolved. */
  readonly text: string;
  /** Upper case for words, "" for the rest, so that a quoted "check" is never taken for the keyword. */
  readonly upper: string;
  /** Offsets into the source, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Lexed {
  /** Null at the end of the text. */
  readonly token: Token | null;
  readonly end: number;
  /** A quote that is never closed; the token then is the quote alone, so that the rest of the text is not lost. */
  readonly unterminated?: true;
}

const blank = /\s+/y;
const lineComment = /--[^\n]*/y;
const hashComment = /#[^\n]*/y;
const word = /[\p{L}_@#$][\p{L}\p{M}\p{N}_@#$]*/uy;
const number = /(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const executableHead = /\/\*M?!\d*/y;
const dollarTag = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;
const oracleQuote = /[qQ]'(.)/sy;
const closers: Readonly<Record<string, string>> = { "[": "]", "(": ")", "{": "}", "<": ">" };

/** Reads the token at or after `position`; comments and blanks are passed over. Linear in the text that it consumes. */
export function lexToken(text: string, position: number, syntax: Syntax): Lexed {
  const start = skipBlank(text, position, syntax);
  const char = text[start];
  if (char === undefined) return { token: null, end: text.length };
  if (char === "'")
    return lexQuoted(text, start, { kind: "string", close: "'", escaped: backslashes(text, start, syntax), syntax });
  if (char === '"')
    return lexQuoted(text, start, { kind: "quoted", close: '"', escaped: syntax.backslashEscapes, syntax });
  if (char === "`") return lexQuoted(text, start, { kind: "quoted", close: "`", escaped: false, syntax });
  if (char === "[" && syntax.brackets)
    return lexQuoted(text, start, { kind: "quoted", close: "]", escaped: false, syntax });
  if (char === "$" && syntax.dollarQuotes) {
    const dollar = lexDollar(text, start, syntax);
    if (dollar) return dollar;
  }
  if (char === "q" || char === "Q") {
    const oracle = lexOracleQuote(text, start, syntax);
    if (oracle) return oracle;
  }
  const named = match(word, text, start);
  if (named) return lexed("word", named, start, start + named.length);
  const digits = match(number, text, start);
  if (digits) return lexed("number", digits, start, start + digits.length);
  const length = text.startsWith("::", start) ? 2 : 1;
  return lexed("symbol", text.slice(start, start + length), start, start + length);
}

/** All tokens of a piece of SQL, for expressions that come alone. */
export function lexAll(text: string, syntax: Syntax): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (;;) {
    const { token, end } = lexToken(text, position, syntax);
    if (!token) return tokens;
    tokens.push(token);
    position = end;
  }
}

function skipBlank(text: string, position: number, syntax: Syntax): number {
  let at = position;
  for (;;) {
    const before = at;
    at += match(blank, text, at)?.length ?? 0;
    at += match(lineComment, text, at)?.length ?? 0;
    if (syntax.hashComments || startsHashLine(text, at)) at += match(hashComment, text, at)?.length ?? 0;
    if (text.startsWith("/*", at)) at = endOfComment(text, at, syntax);
    // The tail of MySQL's executable comment, whose head endOfComment stepped over.
    else if (syntax.executableComments && text.startsWith("*/", at)) at += 2;
    if (at === before) return at;
  }
}

/** A line that begins with "# " is a comment to whoever wrote it, whatever the dialect says. */
function startsHashLine(text: string, at: number): boolean {
  return (
    text[at] === "#" &&
    /^[\s#-]$/.test(text[at + 1] ?? " ") &&
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 40), at))
  );
}

/** MySQL and MariaDB execute what stands in `/*!40101 … *\/`: only its head is skipped. */
function endOfComment(text: string, start: number, syntax: Syntax): number {
  const head = syntax.executableComments ? match(executableHead, text, start) : null;
  if (head) return start + head.length;
  const end = text.indexOf("*/", start + 2);
  return end < 0 ? text.length : end + 2;
}

function backslashes(text: string, quote: number, syntax: Syntax): boolean {
  return (
    syntax.backslashEscapes || (/[eE]/.test(text[quote - 1] ?? "") && !/[\p{L}\p{N}_]/u.test(text[quote - 2] ?? " "))
  );
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "0": "", b: "", Z: "" };

interface Quoting {
  readonly kind: "string" | "quoted";
  readonly close: string;
  readonly escaped: boolean;
  readonly syntax: Syntax;
}

function lexQuoted(text: string, start: number, { kind, close, escaped, syntax }: Quoting): Lexed {
  const open: Lexed = { ...lexed("symbol", text[start] ?? "", start, start + 1), unterminated: true };
  if (syntax.absent.has(close)) return open;
  let value = "";
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (escaped && char === "\\") {
      const next = text[at + 1] ?? "";
      value += text.slice(from, at) + (escapes[next] ?? next);
      at++;
      from = at + 1;
    } else if (char === close) {
      value += text.slice(from, at);
      if (text[at + 1] !== close) return lexed(kind, value, start, at + 1);
      value += close;
      at++;
      from = at + 1;
    }
  }
  syntax.absent.add(close);
  return open;
}

/** So many different marks without an end make a text that is not worth looking for more in. */
const mostAbsent = 60;

function lexDollar(text: string, start: number, { absent }: Syntax): Lexed | null {
  const tag = match(dollarTag, text, start);
  if (!tag || absent.has(tag) || absent.size > mostAbsent) return null;
  const close = text.indexOf(tag, start + tag.length);
  if (close < 0) {
    absent.add(tag);
    return null;
  }
  return lexed("string", text.slice(start + tag.length, close), start, close + tag.length);
}

function lexOracleQuote(text: string, start: number, { absent }: Syntax): Lexed | null {
  const opening = match(oracleQuote, text, start)?.at(-1);
  const mark = `${closers[opening ?? ""] ?? opening}'`;
  if (opening === undefined || absent.has(mark) || absent.size > mostAbsent) return null;
  const close = text.indexOf(mark, start + 3);
  if (close >= 0) return lexed("string", text.slice(start + 3, close), start, close + 2);
  absent.add(mark);
  return null;
}

function lexed(kind: TokenKind, text: string, start: number, end: number): Lexed {
  return { token: { kind, text, upper: kind === "word" ? text.toUpperCase() : "", start, end }, end };
}

function match(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? null;
}
