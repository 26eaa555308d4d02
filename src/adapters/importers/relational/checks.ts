import type { Token } from "../sql/tokens.ts";
import { columnName, comparison, literal, literalList, splitAt, unwrapped, withoutCasts } from "./check-tokens.ts";

/** One rule about one column that a schema can say. */
export type CheckRule = { readonly column: string } & (
  | { readonly kind: "values"; readonly values: readonly string[] }
  | { readonly kind: "bound"; readonly side: "min" | "max"; readonly value: string; readonly exclusive: boolean }
  | { readonly kind: "length"; readonly side: "min" | "max"; readonly value: number }
  | { readonly kind: "pattern"; readonly pattern: string }
  | { readonly kind: "not-null" }
);

/** The rules that a CHECK means, or null when any part of it cannot be said as such. */
export function readCheck(tokens: readonly Token[]): readonly CheckRule[] | null {
  return conjunction(unwrapped(withoutCasts(tokens)));
}

function conjunction(tokens: readonly Token[]): readonly CheckRule[] | null {
  const rules = splitAt(tokens, "AND").map((part) => disjunction(unwrapped(part)));
  return rules.every((rule) => rule !== null) ? rules.flatMap((rule) => rule ?? []) : null;
}

function disjunction(tokens: readonly Token[]): readonly CheckRule[] | null {
  const parts = splitAt(tokens, "OR").map(unwrapped);
  if (parts.length === 1) {
    return splitAt(tokens, "AND").length > 1 ? conjunction(tokens) : single(tokens);
  }
  // "x IS NULL OR …" only repeats that the column may be empty.
  const meaning = parts.filter((part) => !(part.at(-1)?.upper === "NULL" && part.at(-2)?.upper === "IS"));
  if (meaning.length === 1) return conjunction(meaning[0] ?? []);
  const alternatives = meaning.map((part) => single(part)?.[0]);
  const [first] = alternatives;
  if (!first || !alternatives.every((rule) => rule?.kind === "values" && rule.column === first.column)) return null;
  return [
    {
      column: first.column,
      kind: "values",
      values: alternatives.flatMap((rule) => (rule?.kind === "values" ? rule.values : [])),
    },
  ];
}

function single(tokens: readonly Token[]): readonly CheckRule[] | null {
  const call = patternCall(tokens);
  if (call) return call;
  const found = comparison(tokens);
  if (!found) return null;
  const measured = lengthOf(found.left);
  if (measured) return lengthRules(measured, found.operator, found.right);
  const column = columnName(found.left);
  if (column) return columnRules(column, found.operator, found.right);
  // `0 < x`
  const turned = columnName(found.right);
  const value = literal(found.left);
  const operator = mirrored[found.operator];
  return turned && value !== null && operator ? bound(turned, operator, value) : null;
}

const mirrored: Readonly<Record<string, string>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=" };

function columnRules(column: string, operator: string, right: readonly Token[]): readonly CheckRule[] | null {
  if (operator === "IN" || (operator === "=" && right[0]?.upper === "ANY")) {
    const values = literalList(right);
    return values ? [{ column, kind: "values", values }] : null;
  }
  if (operator === "BETWEEN") {
    const [low, high] = between(right);
    return low === null || high === null
      ? null
      : [
          { column, kind: "bound", side: "min", value: low, exclusive: false },
          { column, kind: "bound", side: "max", value: high, exclusive: false },
        ];
  }
  if (operator === "IS") {
    return right.length === 2 && right[0]?.upper === "NOT" && right[1]?.upper === "NULL"
      ? [{ column, kind: "not-null" }]
      : null;
  }
  const value = literal(right);
  if (value === null) return null;
  if (operator === "~" || operator === "REGEXP" || operator === "RLIKE")
    return [{ column, kind: "pattern", pattern: searched(value) }];
  if (operator === "=") return [{ column, kind: "values", values: [value] }];
  if ((operator === "<>" || operator === "!=") && value === "")
    return [{ column, kind: "length", side: "min", value: 1 }];
  return bound(column, operator, value);
}

function bound(column: string, operator: string, value: string): readonly CheckRule[] | null {
  if (operator === ">" || operator === ">=")
    return [{ column, kind: "bound", side: "min", value, exclusive: operator === ">" }];
  if (operator === "<" || operator === "<=")
    return [{ column, kind: "bound", side: "max", value, exclusive: operator === "<" }];
  return operator === "=" ? [{ column, kind: "values", values: [value] }] : null;
}

function between(tokens: readonly Token[]): readonly [string | null, string | null] {
  const at = tokens.findIndex((token) => token.upper === "AND");
  return [literal(tokens.slice(0, at)), literal(tokens.slice(at + 1))];
}

const lengthCalls = new Set(["LENGTH", "CHAR_LENGTH", "CHARACTER_LENGTH", "LEN", "OCTET_LENGTH"]);

/** The column whose length is measured, if one is; blanks that TRIM takes off do not matter for "not empty". */
function lengthOf(tokens: readonly Token[]): string | null {
  const [call, ...rest] = tokens;
  if (!call) return null;
  if (lengthCalls.has(call.upper)) {
    const inner = unwrapped(rest);
    return columnName(inner) ?? trimmed(inner);
  }
  return null;
}

function trimmed(tokens: readonly Token[]): string | null {
  const [call, ...rest] = tokens;
  const inner = unwrapped(rest);
  return call && ["TRIM", "BTRIM", "LTRIM", "RTRIM"].includes(call.upper)
    ? columnName(inner.filter((token) => !["BOTH", "FROM"].includes(token.upper)))
    : null;
}

function lengthRules(column: string, operator: string, right: readonly Token[]): readonly CheckRule[] | null {
  const rule = (side: "min" | "max", value: number): CheckRule => ({ column, kind: "length", side, value });
  if (operator === "BETWEEN") {
    const [low, high] = between(right).map(Number);
    return Number.isInteger(low) && Number.isInteger(high) ? [rule("min", low ?? 0), rule("max", high ?? 0)] : null;
  }
  const value = Number(literal(right) ?? Number.NaN);
  if (!Number.isInteger(value) || value < 0) return null;
  switch (operator) {
    case ">":
      return [rule("min", value + 1)];
    case ">=":
      return [rule("min", value)];
    case "<":
      return value > 1 ? [rule("max", value - 1)] : null;
    case "<=":
      return value > 0 ? [rule("max", value)] : null;
    case "=":
      return value > 0 ? [rule("min", value), rule("max", value)] : null;
    case "<>":
    case "!=":
      return value === 0 ? [rule("min", 1)] : null;
    default:
      return null;
  }
}

/** REGEXP_LIKE(column, 'pattern') without flags. */
function patternCall(tokens: readonly Token[]): readonly CheckRule[] | null {
  const [call, open, column, comma, pattern, close] = tokens;
  if (call?.upper !== "REGEXP_LIKE" || open?.text !== "(" || comma?.text !== "," || pattern?.kind !== "string")
    return null;
  return close?.text === ")" && tokens.length === 6 && column
    ? [{ column: column.text, kind: "pattern", pattern: searched(pattern.text) }]
    : null;
}

/** SQL looks for a pattern anywhere in the value; a field's pattern without anchors must match the whole. */
function searched(pattern: string): string {
  if (pattern.startsWith("^") || pattern.endsWith("$")) return pattern;
  return `^.*(${pattern}).*$`;
}
