import { numberCandidates } from "#domain/samples/number-candidates.ts";
import { temporalCandidates } from "#domain/samples/temporal-candidates.ts";
import { patternCandidates, textCandidates } from "#domain/samples/text-candidates.ts";
import type { JsonValue, ModelField } from "#domain/schema/model.ts";
import { checkValue } from "#domain/schema/value.ts";

/** Enough to fill a page's worth of records without twins. */
export const maxSampleCount = 5;

/**
 * Up to five distinct values that keep every rule of the field; fewer when the type has fewer, none when no value was found. They look like
 * what the field's name says where the rules allow. Each was checked against the rules, so a sample is never wrong.
 */
export function samplesOf(field: ModelField): readonly JsonValue[] {
  return take(field, maxSampleCount);
}

/** Whether any value keeps every rule of the field; for patterns: whether one was found. */
export function hasSample(field: ModelField): boolean {
  return take(field, 1).length > 0;
}

function take(field: ModelField, count: number): readonly JsonValue[] {
  const found = new Map<string, JsonValue>();
  const edged = new Map<string, JsonValue>();
  for (const candidate of candidates(field)) {
    const result = field.type === "binary" ? { ok: true as const, value: candidate } : checkValue(field, candidate);
    if (!result.ok) continue;
    // Blanks at the ends get lost wherever somebody copies a value, so they are for patterns that want them.
    const list = typeof result.value === "string" && result.value !== result.value.trim() ? edged : found;
    list.set(JSON.stringify(result.value), result.value);
    if (found.size === count) break;
  }
  return [...(found.size > 0 ? found : edged).values()].slice(0, count);
}

function candidates(field: ModelField): Iterable<JsonValue> {
  switch (field.type) {
    case "string":
    case "text":
      return field.pattern === null ? textCandidates(field) : patternCandidates(field, field.pattern);
    case "integer":
    case "bigint":
    case "decimal":
    case "float":
      return numberCandidates(field);
    case "date":
    case "time":
    case "datetime":
      return temporalCandidates(field, field.type);
    case "boolean":
      return [true, false];
    case "enum":
      return field.enumValues;
    case "uuid":
      return [1, 2, 3, 4, 5].map((number) => `7c9e6679-7425-40de-944b-e07fc1f9000${number}`);
    case "json":
      return [{ note: "first" }, { tags: ["a", "b"], count: 2 }, [1, 2, 3], "text", { nested: { yes: true } }];
    case "binary":
      return binaryCandidates(field.maxLength ?? 1);
    default:
      return field.type satisfies never;
  }
}

/** Base64, as the API writes bytes. */
function binaryCandidates(maxBytes: number): readonly string[] {
  return ["1", "2", "3", "4", "5"].map((number) => btoa(`file ${number}`.slice(-maxBytes)));
}
