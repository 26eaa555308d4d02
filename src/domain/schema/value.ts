import {
  compareDecimals,
  type Decimal,
  decimalText,
  fixedText,
  isWhole,
  parseDecimal,
  wholeDigits,
} from "#domain/schema/decimal.ts";
import type { JsonValue, ModelField } from "#domain/schema/model.ts";
import { matchesPattern } from "#domain/schema/pattern-match.ts";
import type { FieldType } from "#domain/schema/schema.ts";
import { canonicalTemporal, temporalOrder } from "#domain/schema/temporal.ts";

export type ValueResult =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly reason: string };

/** The rules of a field that a value must keep. */
export type ValueRules = Pick<
  ModelField,
  "type" | "minLength" | "maxLength" | "pattern" | "min" | "max" | "precision" | "scale" | "enumValues"
>;

/**
 * The value as the generated API writes it (decimals and bigints as text, temporals in ISO 8601), when it keeps every rule of
 * the field; otherwise the reason, to be put behind "the default …". Booleans and numbers may come as text.
 */
export function checkValue(rules: ValueRules, value: JsonValue): ValueResult {
  switch (rules.type) {
    case "string":
    case "text":
      return checkText(rules, value);
    case "integer":
    case "bigint":
    case "decimal":
    case "float":
      return checkNumber(rules, value);
    case "boolean":
      if (value === true || value === "true") return { ok: true, value: true };
      if (value === false || value === "false") return { ok: true, value: false };
      return no("is not true or false");
    case "date":
    case "time":
    case "datetime":
      return checkTemporal(rules, rules.type, value);
    case "uuid":
      if (typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) {
        return { ok: true, value: value.toLowerCase() };
      }
      return no("is not a UUID");
    case "enum":
      return typeof value === "string" && rules.enumValues.includes(value)
        ? { ok: true, value }
        : no(`is not one of the values (${rules.enumValues.slice(0, 8).join(", ")})`);
    case "json":
      return { ok: true, value: parsedJson(value) };
    case "binary":
      return no("cannot be given for binary data");
    default:
      return rules.type satisfies never;
  }
}

/** The bounds that every value of the type has, as decimal text. */
export function typeBounds(type: FieldType): { readonly min: string; readonly max: string } | null {
  if (type === "integer") return { min: "-2147483648", max: "2147483647" };
  if (type === "bigint") return { min: "-9223372036854775808", max: "9223372036854775807" };
  return null;
}

/** Length as databases and Python count it: code points. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** A bound in its canonical text for the type (decimal text or ISO 8601), or null when it is none. */
export function canonicalBound(type: FieldType, bound: string | number): string | null {
  if (type === "date" || type === "time" || type === "datetime") {
    return typeof bound === "string" ? canonicalTemporal(type, bound) : null;
  }
  const value = parseDecimal(bound);
  return value === null ? null : decimalText(value);
}

/** Negative, zero or positive; both must be canonical bounds of the type. */
export function compareBounds(type: FieldType, a: string, b: string): number {
  if (type === "date" || type === "time" || type === "datetime") return temporalOrder(type, a) - temporalOrder(type, b);
  const [left, right] = [parseDecimal(a), parseDecimal(b)];
  return left === null || right === null ? 0 : compareDecimals(left, right);
}

function checkText(rules: ValueRules, value: JsonValue): ValueResult {
  if (typeof value !== "string") return no("is not text");
  if (value.includes("\u0000")) return no("holds a NUL character, which PostgreSQL cannot store");
  const length = lengthOf(value);
  if (rules.minLength !== null && length < rules.minLength) return no(`is shorter than ${rules.minLength} characters`);
  if (rules.maxLength !== null && length > rules.maxLength) return no(`is longer than ${rules.maxLength} characters`);
  // What cannot be judged is not held against the value.
  if (rules.pattern !== null && matchesPattern(rules.pattern, value) === false) return no("does not match the pattern");
  return { ok: true, value };
}

function checkNumber(rules: ValueRules, value: JsonValue): ValueResult {
  const number = typeof value === "number" || typeof value === "string" ? parseDecimal(value) : null;
  if (number === null) return no("is not a number");
  const whole = rules.type === "integer" || rules.type === "bigint";
  if (whole && !isWhole(number)) return no("is not a whole number");
  if (rules.scale !== null && number.scale > rules.scale) return no(`has more than ${rules.scale} decimals`);
  if (rules.precision !== null && wholeDigits(number) > rules.precision - (rules.scale ?? 0)) {
    return no(`has more than ${rules.precision - (rules.scale ?? 0)} digits before the point`);
  }
  const text = decimalText(number);
  if (rules.min !== null && compareBounds(rules.type, text, rules.min) < 0) return no(`is below ${rules.min}`);
  if (rules.max !== null && compareBounds(rules.type, text, rules.max) > 0) return no(`is above ${rules.max}`);
  return { ok: true, value: wireNumber(rules, number) };
}

function wireNumber(rules: ValueRules, number: Decimal): JsonValue {
  if (rules.type === "decimal") return fixedText(number, rules.scale ?? 0);
  return rules.type === "bigint" ? decimalText(number) : Number(decimalText(number));
}

function checkTemporal(rules: ValueRules, type: "date" | "time" | "datetime", value: JsonValue): ValueResult {
  const canonical = typeof value === "string" ? canonicalTemporal(type, value) : null;
  if (canonical === null) return no(`is not a ${type} in ISO 8601 (${example[type]})`);
  if (rules.min !== null && compareBounds(type, canonical, rules.min) < 0) return no(`is before ${rules.min}`);
  if (rules.max !== null && compareBounds(type, canonical, rules.max) > 0) return no(`is after ${rules.max}`);
  return { ok: true, value: canonical };
}

const example = { date: "2026-01-31", time: "08:30:00", datetime: "2026-01-31T08:30:00Z" } as const;

/** SQL writes `DEFAULT '{}'`: text that is a JSON object or list stands for that object or list. */
function parsedJson(value: JsonValue): JsonValue {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as JsonValue; // JSON.parse yields JSON values only
  } catch {
    return value;
  }
}

function no(reason: string): ValueResult {
  return { ok: false, reason };
}
