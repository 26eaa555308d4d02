import { textOf } from "#domain/samples/temporal-candidates.ts";
import { addDecimals, type Decimal, decimalText, parseDecimal } from "#domain/schema/decimal.ts";
import type { JsonValue, ModelField } from "#domain/schema/model.ts";
import { matchesPattern } from "#domain/schema/pattern-match.ts";
import { temporalOrder } from "#domain/schema/temporal.ts";
import { checkValue } from "#domain/schema/value.ts";

export interface InvalidSample {
  readonly value: JsonValue;
  readonly why: string;
}

/** Longer ones would swell the tests that they are written into. */
const longestText = 400;

/**
 * Values that the API must refuse for this field, with the reason, for tests: each breaks a rule that the field really has. `undefined` (the key
 * missing) is not among them. Empty for json, which takes anything.
 */
export function invalidSamplesOf(field: ModelField): readonly InvalidSample[] {
  return [...wrongKind(field), ...brokenRules(field)].filter(
    ({ value }) => field.type === "binary" || !checkValue(field, value).ok,
  );
}

function wrongKind(field: ModelField): readonly InvalidSample[] {
  switch (field.type) {
    case "string":
    case "text":
      return [{ value: 12345, why: "a number in place of text" }];
    case "integer":
      return [
        { value: "abc", why: "text in place of a number" },
        { value: 1.5, why: "a fraction in place of a whole number" },
      ];
    case "bigint":
    case "decimal":
    case "float":
      return [{ value: "abc", why: "text in place of a number" }];
    case "boolean":
      return [{ value: "perhaps", why: "neither true nor false" }];
    case "date":
      return [{ value: "2026-13-45", why: "no day of the calendar" }];
    case "time":
      return [{ value: "25:61:00", why: "no time of day" }];
    case "datetime":
      return [{ value: "yesterday", why: "no date and time" }];
    case "uuid":
      return [{ value: "not-a-uuid", why: "no UUID" }];
    case "enum":
      return [{ value: "~no such value~", why: "not one of the values" }];
    case "binary":
      return [{ value: "*** not base64 ***", why: "not base64" }];
    case "json":
      return [];
    default:
      return field.type satisfies never;
  }
}

function brokenRules(field: ModelField): readonly InvalidSample[] {
  switch (field.type) {
    case "string":
    case "text":
      return textRules(field);
    case "integer":
    case "bigint":
    case "decimal":
    case "float":
      return numberRules(field);
    case "date":
    case "time":
    case "datetime":
      return temporalRules(field, field.type);
    case "binary":
      return field.maxLength !== null && field.maxLength < longestText
        ? [{ value: btoa("x".repeat(field.maxLength + 1)), why: `more than ${field.maxLength} bytes` }]
        : [];
    default:
      return [];
  }
}

function textRules({ minLength, maxLength, pattern, ...rest }: ModelField): readonly InvalidSample[] {
  const found: InvalidSample[] = [];
  if (maxLength !== null && maxLength < longestText) {
    found.push({
      value: "x".repeat(maxLength + 1),
      why: `longer than ${maxLength} ${maxLength === 1 ? "character" : "characters"}`,
    });
  }
  if (minLength !== null && minLength > 0)
    found.push({
      value: "x".repeat(minLength - 1),
      why: minLength === 1 ? "empty" : `shorter than ${minLength} characters`,
    });
  if (pattern !== null) {
    const lengthOnly = { ...rest, minLength, maxLength, pattern: null };
    const fill = Math.max(1, minLength ?? 0);
    // No blanks at the ends: the API cuts them off.
    const mismatch = [...["~", "!", "a", "A", "0"].map((letter) => letter.repeat(fill)), `a${" ".repeat(fill)}a`].find(
      (text) => checkValue(lengthOnly, text).ok && matchesPattern(pattern, text) === false,
    );
    if (mismatch !== undefined) found.push({ value: mismatch, why: "does not match the pattern" });
  }
  return found;
}

function numberRules(field: ModelField): readonly InvalidSample[] {
  const { type, min, max, precision, scale } = field;
  const found: InvalidSample[] = [];
  const step: Decimal = { digits: 1n, scale: scale ?? (type === "float" ? 2 : 0) };
  const add = (bound: string | null, delta: Decimal, why: string) => {
    const value = bound === null ? null : parseDecimal(bound);
    if (value !== null) found.push({ value: wire(field, addDecimals(value, delta)), why });
  };
  add(min, { ...step, digits: -1n }, `below ${min}`);
  add(max, step, `above ${max}`);
  if (type === "decimal" && precision !== null && scale !== null) {
    found.push({ value: `${"0"}.${"0".repeat(scale)}1`, why: `more than ${scale} decimals` });
    found.push({
      value: `1${"0".repeat(precision - scale)}`,
      why: `more than ${precision - scale} digits before the point`,
    });
  }
  return found;
}

function wire({ type }: ModelField, value: Decimal): JsonValue {
  return type === "integer" || type === "float" ? Number(decimalText(value)) : decimalText(value);
}

function temporalRules({ min, max }: ModelField, type: "date" | "time" | "datetime"): readonly InvalidSample[] {
  const stepMs = type === "date" ? 86_400_000 : 1_000;
  const beyond = (bound: string, direction: number) => textOf(temporalOrder(type, bound) + direction * stepMs, type);
  return [
    ...(min === null ? [] : [{ value: beyond(min, -1), why: `before ${min}` }]),
    ...(max === null ? [] : [{ value: beyond(max, 1), why: `after ${max}` }]),
  ];
}
