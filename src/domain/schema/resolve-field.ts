import { hasSample } from "#domain/samples/samples.ts";
import type { ModelField } from "#domain/schema/model.ts";
import { portablePattern } from "#domain/schema/pattern.ts";
import { quoted } from "#domain/schema/quote.ts";
import type { FieldDefinition, FieldType, Note } from "#domain/schema/schema.ts";
import { canonicalBound, checkValue, compareBounds, typeBounds } from "#domain/schema/value.ts";

/** What a string column holds when the schema does not say, and the most that PostgreSQL's varchar takes. */
export const defaultStringLength = 255;
const longestVarchar = 10_485_760;
export const defaultBinaryBytes = 1_048_576;
/** numeric(p, s) for decimals without precision: amounts of money up to 10^16. */
const defaultPrecision = 18;
const defaultScale = 2;

/** The field with its effective rules. Rules that do not fit the type are left out with a note. */
export function resolveField(definition: FieldDefinition, path: string, notes: Note[]): ModelField {
  const note = (message: string) => notes.push({ path, message: `The field ${quoted(definition.name)}: ${message}` });
  const type = columnType(definition, note);
  for (const rule of ["minLength", "maxLength", "pattern", "min", "max", "precision", "scale", "enumValues"] as const) {
    if (definition[rule] !== undefined && !appliesTo[rule].includes(type))
      note(`${rule} means nothing for ${type} and is ignored.`);
  }
  const base = {
    key: definition.name,
    type,
    description: definition.description ?? "",
    required: definition.required ?? false,
    unique: (definition.unique ?? false) && canBeUnique(type, note),
    ...lengths(definition, type),
    pattern: pattern(definition, type, note),
    ...bounds(definition, type),
    ...digits(definition, type),
    enumValues: type === "enum" ? (definition.enumValues ?? []) : [],
  };
  const ruled = { ...base, minLength: withoutEmpty(base, definition), defaultValue: undefined };
  const field = satisfiable(ruled, note);
  return { ...field, defaultValue: defaultValue(field, definition, note) };
}

const lengthTypes: readonly FieldType[] = ["string", "text"];
const rangeTypes: readonly FieldType[] = ["integer", "bigint", "decimal", "float", "date", "time", "datetime"];
/** The types that each rule means something for. */
export const appliesTo: Readonly<
  Record<
    "minLength" | "maxLength" | "pattern" | "min" | "max" | "precision" | "scale" | "enumValues",
    readonly FieldType[]
  >
> = {
  minLength: lengthTypes,
  maxLength: [...lengthTypes, "binary"],
  pattern: lengthTypes,
  min: rangeTypes,
  max: rangeTypes,
  precision: ["decimal"],
  scale: ["decimal"],
  enumValues: ["enum"],
};

type Say = (message: string) => void;

function columnType(definition: FieldDefinition, note: Say): FieldType {
  if (definition.type !== "string" || (definition.maxLength ?? 0) <= longestVarchar) return definition.type;
  note(`a string of ${definition.maxLength} characters is longer than a column allows; it becomes text.`);
  return "text";
}

function canBeUnique(type: FieldType, note: Say): boolean {
  if (type !== "json" && type !== "binary") return true;
  note(`a ${type} value has no order to index, so unique is ignored.`);
  return false;
}

function lengths(definition: FieldDefinition, type: FieldType): Pick<ModelField, "minLength" | "maxLength"> {
  if (type === "binary") return { minLength: null, maxLength: definition.maxLength ?? defaultBinaryBytes };
  if (!lengthTypes.includes(type)) return { minLength: null, maxLength: null };
  const minLength = definition.minLength ?? null;
  if (type === "text") return { minLength, maxLength: definition.maxLength ?? null };
  return { minLength, maxLength: definition.maxLength ?? Math.max(defaultStringLength, minLength ?? 0) };
}

/** Required text that may be empty is no requirement: forms refuse it, so the API and the database do too. */
function withoutEmpty(field: Omit<ModelField, "defaultValue">, definition: FieldDefinition): number | null {
  const needed =
    field.required &&
    lengthTypes.includes(field.type) &&
    definition.minLength === undefined &&
    definition.default !== "";
  return needed ? 1 : field.minLength;
}

function pattern(definition: FieldDefinition, type: FieldType, note: Say): string | null {
  if (definition.pattern === undefined || definition.pattern === "" || !lengthTypes.includes(type)) return null;
  const result = portablePattern(definition.pattern);
  if (result.kind === "portable") return result.pattern;
  note(`the pattern ${definition.pattern} is not enforced, because ${result.reason}.`);
  return null;
}

/** A pattern that no text of the field's length was found for would make an entity that nobody can fill. */
function satisfiable(field: ModelField, note: Say): ModelField {
  if (field.pattern === null || hasSample(field)) return field;
  note("no text of the right length was found that matches the pattern, so the pattern is not enforced.");
  return { ...field, pattern: null };
}

function bounds(definition: FieldDefinition, type: FieldType): Pick<ModelField, "min" | "max"> {
  if (!rangeTypes.includes(type)) return { min: null, max: null };
  const own = typeBounds(type);
  const min = definition.min === undefined ? null : canonicalBound(type, definition.min);
  const max = definition.max === undefined ? null : canonicalBound(type, definition.max);
  if (own === null) return { min, max };
  return {
    min: min !== null && compareBounds(type, min, own.min) > 0 ? min : own.min,
    max: max !== null && compareBounds(type, max, own.max) < 0 ? max : own.max,
  };
}

function digits(definition: FieldDefinition, type: FieldType): Pick<ModelField, "precision" | "scale"> {
  if (type !== "decimal") return { precision: null, scale: null };
  const { precision, scale } = definition;
  if (precision !== undefined) return { precision, scale: scale ?? 0 };
  return { precision: Math.max(defaultPrecision, (scale ?? 0) + 2), scale: scale ?? defaultScale };
}

function defaultValue(field: ModelField, definition: FieldDefinition, note: Say): ModelField["defaultValue"] {
  if (definition.default === undefined || definition.default === null) return undefined;
  const result = checkValue(field, definition.default);
  if (result.ok) return result.value;
  note(`the default ${JSON.stringify(definition.default)} ${result.reason} and is left out.`);
  return undefined;
}
