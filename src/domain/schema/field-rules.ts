import { hasSample } from "#domain/samples/samples.ts";
import { hiddenIssues } from "#domain/schema/name-rules.ts";
import { portablePattern } from "#domain/schema/pattern.ts";
import { brief, quoted } from "#domain/schema/quote.ts";
import { resolveField } from "#domain/schema/resolve-field.ts";
import type { FieldDefinition, Issue } from "#domain/schema/schema.ts";
import { canonicalBound, checkValue, compareBounds } from "#domain/schema/value.ts";

const maxEnumValues = 1_000;
const maxEnumValueLength = 200;
/** PostgreSQL's limit for numeric(p, s). */
const maxPrecision = 1_000;
/** Examples of that length are written into the generated tests. */
const maxMinLength = 10_000;
/** PostgreSQL holds less than a gigabyte in a value, and requests carry base64 of it. */
const maxBinaryBytes = 100_000_000;

/** What is wrong with a field by itself. Rules that merely do not fit its type are notes of `resolve`, not issues. */
export function fieldIssues(field: FieldDefinition, path: string): readonly Issue[] {
  const issues = [
    ...enumIssues(field, path),
    ...boundIssues(field, path),
    ...sizeIssues(field, path),
    ...patternIssues(field, path),
  ];
  return issues.length > 0 ? issues : valueIssues(field, path);
}

function enumIssues({ type, enumValues = [] }: FieldDefinition, path: string): readonly Issue[] {
  if (type !== "enum") return [];
  const at = `${path}/enumValues`;
  if (enumValues.length === 0)
    return [{ path: at, message: "An enum needs values.", hint: "List at least one, such as open." }];
  if (enumValues.length > maxEnumValues) {
    return [
      {
        path: at,
        message: `There are more than ${maxEnumValues} values.`,
        hint: "Make an entity of them and a relationship to it.",
      },
    ];
  }
  const seen = new Set<string>();
  return enumValues.flatMap((value, index) => {
    const place = `${at}/${index}`;
    if (value.trim() === "")
      return [
        {
          path: place,
          message: "An enum value is empty.",
          hint: "Leave the field optional, or write a word such as “none”.",
        },
      ];
    if (value.length > maxEnumValueLength) {
      return [
        {
          path: place,
          message: `The value is longer than ${maxEnumValueLength} characters.`,
          hint: "Use a short word.",
        },
      ];
    }
    if (seen.has(value))
      return [{ path: place, message: `The value ${quoted(value)} is there twice.`, hint: "Remove one." }];
    seen.add(value);
    return hiddenIssues(value, place);
  });
}

function boundIssues(field: FieldDefinition, path: string): readonly Issue[] {
  const { type, min, max } = field;
  if (!["integer", "bigint", "decimal", "float", "date", "time", "datetime"].includes(type)) return [];
  const read = (bound: string | number | undefined) => (bound === undefined ? undefined : canonicalBound(type, bound));
  const [low, high] = [read(min), read(max)];
  const unreadable = (key: "min" | "max", value: unknown) => ({
    path: `${path}/${key}`,
    message: `${quoted(String(value))} is no bound for a ${type}.`,
    hint: ["date", "time", "datetime"].includes(type)
      ? 'Write it in ISO 8601, such as "2026-01-31".'
      : "Write a number.",
  });
  const issues = [
    ...(low === null ? [unreadable("min", min)] : []),
    ...(high === null ? [unreadable("max", max)] : []),
  ];
  if (issues.length > 0 || !low || !high || compareBounds(type, low, high) <= 0) return issues;
  return [{ path: `${path}/min`, message: `min (${low}) is above max (${high}).`, hint: "Exchange them." }];
}

function sizeIssues({ type, minLength, maxLength, precision, scale }: FieldDefinition, path: string): readonly Issue[] {
  const issues: Issue[] = [];
  const add = (key: string, message: string, hint: string) => issues.push({ path: `${path}/${key}`, message, hint });
  if (type === "string" || type === "text") {
    if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
      add("minLength", `minLength (${minLength}) is above maxLength (${maxLength}).`, "Exchange them.");
    }
    if (minLength !== undefined && minLength > maxMinLength) {
      add("minLength", `minLength is above ${maxMinLength}.`, "No form asks for so much text; lower it.");
    }
  }
  if (type === "binary" && maxLength !== undefined && maxLength > maxBinaryBytes) {
    add(
      "maxLength",
      `maxLength is above ${maxBinaryBytes} bytes.`,
      "Keep larger files in a file store and their address here.",
    );
  }
  if (type !== "decimal") return issues;
  if (precision !== undefined && precision > maxPrecision)
    add("precision", `precision is above ${maxPrecision}.`, "Lower it.");
  if (precision === undefined && scale !== undefined && scale > maxPrecision - 2)
    add("scale", `scale is above ${maxPrecision - 2}.`, "Lower it.");
  if (precision !== undefined && scale !== undefined && scale > precision) {
    add(
      "scale",
      `scale (${scale}) is above precision (${precision}).`,
      "precision counts all digits, those after the point too.",
    );
  }
  return issues;
}

function patternIssues({ type, pattern }: FieldDefinition, path: string): readonly Issue[] {
  if (pattern === undefined || pattern === "" || (type !== "string" && type !== "text")) return [];
  const result = portablePattern(pattern);
  if (result.kind !== "broken") return [];
  return [
    {
      path: `${path}/pattern`,
      message: `The pattern ${quoted(pattern)} is no regular expression: ${result.reason}.`,
      hint: "Write it as in JavaScript, without slashes and flags around it.",
    },
  ];
}

function valueIssues(definition: FieldDefinition, path: string): readonly Issue[] {
  const field = resolveField(definition, path, []);
  const { default: given } = definition;
  if (given !== undefined && given !== null) {
    const result = checkValue(field, given);
    if (!result.ok) {
      const message = `The default ${brief(JSON.stringify(given))} ${result.reason}.`;
      return [{ path: `${path}/default`, message, hint: "Change the default or the rule that it breaks." }];
    }
  }
  const bounded = definition.min !== undefined || definition.max !== undefined;
  if (!bounded || hasSample(field)) return [];
  return [
    {
      path,
      message: "No value can keep all rules of this field.",
      hint: "Look at min, max, precision and scale together.",
    },
  ];
}
