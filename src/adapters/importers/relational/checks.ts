import type { Token } from "../sql/tokens.ts";
import {
  columnName,
  comparison,
  depthOf,
  literal,
  literalList,
  splitAt,
  unwrapped,
  withoutCasts,
} from "./check-tokens.ts";
import { searchedPattern } from "./sql-pattern.ts";

/** One rule about one column that a schema can say. */
export type CheckRule = { readonly column: string } & (
  | { readonly kind: "values"; readonly values: readonly string[]; readonly anyCase?: true }
  | { readonly kind: "bound"; readonly side: "min" | "max"; readonly value: string; readonly exclusive: boolean }
  | { readonly kind: "length"; readonly side: "min" | "max"; readonly value: number }
  | { readonly kind: "pattern"; readonly pattern: string }
  | { readonly kind: "json" }
  | { readonly kind: "not-null" }
);

/** Parentheses deeper than this are no rule that anybody wrote by hand. */
const deepest = 20;
const known = new WeakMap<readonly Token[], readonly CheckRule[] | null>();

/** The rules that a CHECK means, or null when any part of it cannot be said as such. Asked for every column, so it is read once. */
export function readCheck(tokens: readonly Token[]): readonly CheckRule[] | null {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const rules = depthOf(tokens) > deepest ? null : disjunction(withoutCasts(tokens));
  known.set(tokens, rules);
  return rules;
}

function disjunction(tokens: readonly Token[]): readonly CheckRule[] | null {
  const parts = splitAt(unwrapped(tokens), "OR").map(unwrapped);
  const [only] = parts;
  if (only && parts.length === 1) return conjunction(only);
  const empty = parts.map(emptyColumn);
  const rest = parts.filter((_, index) => empty[index] === null);
  const read = rest.map(conjunction);
  const rules = read.flatMap((alternative) => alternative ?? []);
  const column = rules[0]?.column;
  // "x IS NULL OR …" only repeats that x may be empty, and only where all the rest is about x.
  const same = (name: string | null) => name?.toLowerCase() === column?.toLowerCase();
  if (read.includes(null) || !rules.every((rule) => same(rule.column))) return null;
  if (column === undefined || !empty.every((name) => name === null || same(name))) return null;
  if (rest.length === 1) return rules.filter(({ kind }) => kind !== "not-null");
  const values = rules.flatMap((rule) => (rule.kind === "values" ? [rule.values] : []));
  return values.length === rest.length && rules.length === rest.length
    ? [{ column, kind: "values", values: values.flat() }]
    : null;
}

function conjunction(tokens: readonly Token[]): readonly CheckRule[] | null {
  const parts = splitAt(tokens, "AND");
  if (parts.length === 1) return single(tokens);
  const rules = parts.map(disjunction);
  return rules.every((rule) => rule !== null) ? rules.flatMap((rule) => rule ?? []) : null;
}

/** The x of `x IS NULL`, which is all that is said; null for anything else. */
function emptyColumn(tokens: readonly Token[]): string | null {
  const isNull = tokens.at(-2)?.upper === "IS" && tokens.at(-1)?.upper === "NULL";
  return isNull ? columnName(tokens.slice(0, -2)) : null;
}

function single(tokens: readonly Token[]): readonly CheckRule[] | null {
  const call = patternCall(tokens) ?? jsonCall(tokens);
  if (call) return call;
  const found = comparison(tokens);
  if (!found) return null;
  const measured = lengthOf(found.left);
  if (measured) {
    const rules = lengthRules(measured.column, found.operator, found.right);
    // What holds at least so much without blanks does so with them; the other way round it may hold more.
    return measured.blanks || rules?.every((rule) => rule.kind === "length" && rule.side === "min") ? rules : null;
  }
  const cased = casedColumn(found.left);
  if (cased) {
    const rules = columnRules(cased, found.operator, found.right);
    return rules?.every(({ kind }) => kind === "values") ? rules.map((rule) => ({ ...rule, anyCase: true })) : null;
  }
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
  if (operator === "~" || operator === "REGEXP" || operator === "RLIKE") return patternRule(column, value);
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

/** The column whose length is measured, if one is, and whether blanks at its ends count. */
function lengthOf(tokens: readonly Token[]): { readonly column: string; readonly blanks: boolean } | null {
  const [call, ...rest] = tokens;
  if (!call || !lengthCalls.has(call.upper)) return null;
  const inner = unwrapped(rest);
  const whole = columnName(inner);
  const column = whole ?? trimmed(inner);
  return column === null ? null : { column, blanks: whole !== null };
}

/** The column of `UPPER(column)`. */
function casedColumn([call, ...rest]: readonly Token[]): string | null {
  return call && ["UPPER", "LOWER"].includes(call.upper) ? columnName(unwrapped(rest)) : null;
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
  return close?.text === ")" && tokens.length === 6 && column ? patternRule(column.text, pattern.text) : null;
}

function patternRule(column: string, written: string): readonly CheckRule[] | null {
  const pattern = searchedPattern(written);
  return pattern === null ? null : [{ column, kind: "pattern", pattern }];
}

/** JSON_VALID(column): how MariaDB and SQLite write a column of JSON. */
function jsonCall(tokens: readonly Token[]): readonly CheckRule[] | null {
  const column = tokens[0]?.upper === "JSON_VALID" ? columnName(tokens.slice(1)) : null;
  return column === null ? null : [{ column, kind: "json" }];
}
