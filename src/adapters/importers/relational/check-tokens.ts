import { splitCommas } from "../sql/token-reader.ts";
import type { Token } from "../sql/tokens.ts";
import { closing } from "../sql/value.ts";

/** Removes what says nothing about values: casts (`::text`, `::character varying(5)[]`), `ONLY`-style noise. */
export function withoutCasts(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === "symbol" && token.text === "::") index = endOfType(tokens, index + 1) - 1;
    else if (isPrefix(token, tokens[index + 1])) continue;
    else kept.push(token);
  }
  return kept;
}

/** N'…', E'…', _utf8mb4'…', DATE '…' */
function isPrefix(token: Token, next: Token | undefined): boolean {
  return next?.kind === "string" && /^(N|E|B|DATE|TIMESTAMP|_UTF8|_UTF8MB3|_UTF8MB4|_LATIN1)$/.test(token.upper);
}

function endOfType(tokens: readonly Token[], start: number): number {
  let at = start + 1;
  while (tokens[at]?.text === ".") at += 2;
  while (["VARYING", "PRECISION", "WITHOUT", "WITH", "TIME", "ZONE"].includes(tokens[at]?.upper ?? "")) at++;
  if (tokens[at]?.text === "(" && tokens[at]?.kind === "symbol") at = closing(tokens, at) + 1;
  while (tokens[at]?.text === "[") {
    while (at < tokens.length && tokens[at]?.text !== "]") at++;
    at++;
  }
  return at;
}

/** How deep the parentheses go. */
export function depthOf(tokens: readonly Token[]): number {
  let [depth, deepest] = [0, 0];
  for (const { kind, text } of tokens) {
    if (kind !== "symbol") continue;
    if (text === "(") deepest = Math.max(deepest, ++depth);
    if (text === ")") depth--;
  }
  return deepest;
}

/** Takes off parentheses around the whole. */
export function unwrapped(tokens: readonly Token[]): readonly Token[] {
  let inner = tokens;
  while (inner[0]?.text === "(" && inner[0].kind === "symbol" && closing(inner, 0) === inner.length - 1)
    inner = inner.slice(1, -1);
  return inner;
}

/** Cuts at AND or OR outside parentheses; the AND of BETWEEN does not count. */
export function splitAt(tokens: readonly Token[], word: "AND" | "OR"): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  let between = false;
  for (const token of tokens) {
    if (token.kind === "symbol" && token.text === "(") depth++;
    if (token.kind === "symbol" && token.text === ")") depth--;
    if (depth === 0 && token.upper === "BETWEEN") between = true;
    if (depth === 0 && token.upper === word && !(word === "AND" && between)) parts.push([]);
    else {
      if (depth === 0 && token.upper === "AND") between = false;
      parts.at(-1)?.push(token);
    }
  }
  return parts;
}

/** Left side, operator and right side of a comparison; null when there is none outside parentheses. */
export function comparison(
  tokens: readonly Token[],
): { left: readonly Token[]; operator: string; right: readonly Token[] } | null {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "symbol" && token.text === "(") depth++;
    if (token.kind === "symbol" && token.text === ")") depth--;
    if (depth !== 0) continue;
    if (["IN", "BETWEEN", "REGEXP", "RLIKE", "LIKE", "IS"].includes(token.upper)) {
      return { left: unwrapped(tokens.slice(0, index)), operator: token.upper, right: tokens.slice(index + 1) };
    }
    if (token.kind !== "symbol" || !/^[<>=!~]$/.test(token.text)) continue;
    let end = index + 1;
    while (tokens[end]?.kind === "symbol" && /^[<>=!~*]$/.test(tokens[end]?.text ?? "")) end++;
    const operator = tokens
      .slice(index, end)
      .map((one) => one.text)
      .join("");
    return { left: unwrapped(tokens.slice(0, index)), operator, right: unwrapped(tokens.slice(end)) };
  }
  return null;
}

/** The text of a literal: a string, or a number with its sign; null for anything else. */
export function literal(tokens: readonly Token[]): string | null {
  const inner = unwrapped(tokens);
  const [first, second] = inner;
  if (inner.length === 1 && (first?.kind === "string" || first?.kind === "number")) return first.text;
  if (inner.length === 2 && second?.kind === "number" && (first?.text === "-" || first?.text === "+"))
    return `${first.text}${second.text}`;
  return null;
}

/** `('a', 'b')`, `ANY (ARRAY['a', 'b'])`, `ANY ('{a,b}')`; null when one of them is no literal. */
export function literalList(tokens: readonly Token[]): readonly string[] | null {
  const plain = tokens.filter(
    (token) => !["ANY", "ARRAY"].includes(token.upper) && token.text !== "[" && token.text !== "]",
  );
  const inner = unwrapped(plain);
  const single = inner.length === 1 && inner[0]?.kind === "string" ? /^\{(.*)\}$/.exec(inner[0].text)?.[1] : undefined;
  if (single !== undefined) return single.split(",").map((value) => value.replace(/^"|"$/g, ""));
  const values = splitCommas(inner).map(literal);
  return values.length > 0 && values.every((value) => value !== null) ? (values as string[]) : null;
}

/** A column, past its table's name and parentheses. */
export function columnName(tokens: readonly Token[]): string | null {
  const inner = unwrapped(tokens);
  const last = inner.at(-1);
  const qualified = inner.length === 3 && inner[1]?.text === ".";
  return (inner.length === 1 || qualified) && (last?.kind === "word" || last?.kind === "quoted") ? last.text : null;
}
