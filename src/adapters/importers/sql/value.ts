import type { ColumnDefault } from "../relational/catalog.ts";
import type { SqlSource } from "./source.ts";
import type { TokenReader } from "./token-reader.ts";
import type { Token } from "./tokens.ts";
import { ruleWords } from "./type.ts";

/** Reads what follows DEFAULT up to the next rule or the end; null for DEFAULT NULL, which says nothing. */
export function readDefault(reader: TokenReader, source: SqlSource): ColumnDefault | null {
  const from = reader.position;
  for (let depth = 0; !reader.done; reader.position++) {
    const token = reader.peek();
    if (!token) break;
    const first = reader.position === from;
    if (depth === 0 && !first && endsDefault(reader, token)) break;
    if (token.text === "(" && token.kind === "symbol") depth++;
    if (token.text === ")" && token.kind === "symbol") depth--;
  }
  return defaultOf(reader.tokens.slice(from, reader.position), source);
}

function endsDefault(reader: TokenReader, token: Token): boolean {
  if (token.kind === "symbol" && token.text === ",") return true;
  if (token.kind !== "word" || !ruleWords.has(token.upper) || reader.peek(-1)?.text === "::") return false;
  // `now() AT TIME ZONE …` and `CURRENT_TIMESTAMP ON UPDATE …`: ON ends the default, AT and its words do not.
  return !(token.upper === "WITH" && reader.peek(-1)?.upper === "TIMESTAMP");
}

/** A literal when the tokens are one, in whatever wrapping: `('x')`, `'x'::text`, `N'x'`, `((0))`, `-1`, `DATE '…'`. */
export function defaultOf(tokens: readonly Token[], source: SqlSource): ColumnDefault | null {
  const text = source.written(tokens, 80);
  const bare = unwrap(tokens);
  const only = bare.length === 1 ? bare[0] : undefined;
  if (!only) {
    const signed = bare.length === 2 && bare[1]?.kind === "number" ? bare : null;
    if (signed?.[0]?.text === "-" || signed?.[0]?.text === "+") {
      return { kind: "literal", value: Number(`${signed[0].text}${signed[1]?.text}`), text };
    }
    return bare.length === 0 ? null : { kind: "expression", text };
  }
  if (only.kind === "number") return { kind: "literal", value: numberOf(only.text), text };
  if (only.kind === "string") return { kind: "literal", value: only.text, text };
  // No default may name a column: SQLite, MySQL and old SQL Server scripts put texts into these quotes.
  if (only.kind === "quoted" && source.text[only.start] !== "[") return { kind: "literal", value: only.text, text };
  if (only.upper === "NULL") return null;
  if (only.upper === "TRUE" || only.upper === "FALSE") return { kind: "literal", value: only.upper === "TRUE", text };
  return { kind: "expression", text };
}

/** Digits beyond what a number holds exactly stay text. */
function numberOf(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) || text.includes(".") ? value : text;
}

const stringPrefixes = new Set(["N", "E", "B", "_UTF8", "_UTF8MB4", "_LATIN1", "DATE", "TIME", "TIMESTAMP"]);

/** Takes off what wraps a value and does not change it: parentheses, casts, prefixes. */
export function unwrap(tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first && last && first.kind === "symbol" && first.text === "(" && closing(tokens, 0) === tokens.length - 1) {
    return unwrap(tokens.slice(1, -1));
  }
  const cast = castAt(tokens);
  if (cast > 0) return unwrap(tokens.slice(0, cast));
  if (tokens.length === 2 && first && stringPrefixes.has(first.upper) && last?.kind === "string")
    return tokens.slice(1);
  if (first?.upper === "CAST" && tokens[1]?.text === "(" && closing(tokens, 1) === tokens.length - 1) {
    const as = tokens.findIndex((token) => token.upper === "AS");
    if (as > 0) return unwrap(tokens.slice(2, as));
  }
  return tokens;
}

/** The last `::` outside parentheses when only a type follows it, else -1. */
function castAt(tokens: readonly Token[]): number {
  let depth = 0;
  let found = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "symbol") continue;
    if (token.text === "(") depth++;
    if (token.text === ")") depth--;
    if (depth === 0 && token.text === "::" && found < 0) found = index;
    // An operator beside the cast makes it part of a larger expression.
    if (depth === 0 && /[+\-*/|<>=!~%]/.test(token.text) && index > 0) return -1;
  }
  return found;
}

/** The index of the parenthesis that closes the one at `open`. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== "symbol") continue;
    if (token.text === "(") depth++;
    if (token.text === ")" && --depth === 0) return index;
  }
  return -1;
}
