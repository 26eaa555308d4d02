import { labelOf } from "#domain/naming/label.ts";
import { variableName } from "#domain/naming/member-names.ts";
import type { ReservedNames } from "#domain/naming/reserved.ts";
import { pascalCase, words } from "#domain/naming/words.ts";
import { invalidSamplesOf } from "#domain/samples/invalid-samples.ts";
import { samplesOf } from "#domain/samples/samples.ts";
import type { ModelField } from "#domain/schema/model.ts";
import { type FieldType, fieldTypes } from "#domain/schema/schema.ts";
import { typeBounds } from "#domain/schema/value.ts";
import { cleanText } from "#domain/stack/clean-text.ts";
import type { FieldContext } from "#domain/stack/context.ts";

export interface FieldNaming {
  readonly label: string;
  readonly name: string;
  readonly entityClass: string;
  readonly reserved: ReservedNames;
  /** Gives a class name that no other class of the project has. */
  readonly enumClass: (entityClass: string, field: string) => string;
  readonly check: string;
  /** No sibling is called `<name>_min` or `<name>_max`. */
  readonly rangeFree: boolean;
  readonly last: boolean;
}

export function fieldContext(field: ModelField, naming: FieldNaming): FieldContext {
  const { type } = field;
  const textual = type === "string" || type === "text";
  const numeric = type === "integer" || type === "bigint" || type === "decimal" || type === "float";
  const temporal = type === "date" || type === "time" || type === "datetime";
  const own = typeBounds(type);
  const samples = samplesOf(field);
  const trimmed = textual && !isSecret(field.key) && samples.every((value) => value === String(value).trim());
  const blank = { value: " ", why: "nothing but a blank" };
  const invalid = [...invalidSamplesOf(field), ...(trimmed && field.minLength ? [blank] : [])];
  const plain = type !== "json" && type !== "binary" && type !== "text";
  return {
    key: field.key,
    label: naming.label,
    description: cleanText(field.description),
    name: naming.name,
    camel: variableName(naming.name, naming.reserved),
    type,
    is: flags(type),
    textual,
    numeric,
    temporal,
    required: field.required,
    nullable: !field.required,
    mandatory: field.required && field.defaultValue === undefined,
    unique: field.unique,
    defaultJson: field.defaultValue === undefined ? null : JSON.stringify(field.defaultValue),
    minLength: field.minLength,
    maxLength: field.maxLength,
    lengthRule: textual && (Boolean(field.minLength) || (type === "text" && field.maxLength !== null)),
    pattern: field.pattern,
    min: field.min,
    max: field.max,
    least: field.min === own?.min ? null : field.min,
    most: field.max === own?.max ? null : field.max,
    precision: field.precision,
    scale: field.scale,
    check: naming.check,
    step: step(field),
    enumValues: enumLabels(field.enumValues),
    enumClass: type === "enum" ? naming.enumClass(naming.entityClass, pascalCase(naming.name.split("_"))) : null,
    sortable: plain,
    filterable: plain,
    ranged: naming.rangeFree && (numeric || temporal),
    searchable: textual && !isSecret(field.key),
    trimmed,
    inputMode: type === "string" ? inputMode(field.key) : null,
    samples: samples.map((value) => JSON.stringify(value)),
    invalidSamples: invalid.map(({ value, why }) => ({ json: JSON.stringify(value), why })),
    last: naming.last,
  };
}

/** Fields whose content must not show up in labels or be found by searching. */
export function isSecret(key: string): boolean {
  return words(key).some((word) => /^(password|passwd|passphrase|secret|token|pin|cvv|cvc|hash|salt)$/.test(word));
}

/** "Contact e-mail" is one, "Email subject" is not. */
function inputMode(key: string): string | null {
  const name = words(key).join(" ");
  if (/\be ?mail( address)?$/.test(name)) return "email";
  if (/\b(phone|telephone|mobile|fax)( number)?$/.test(name)) return "tel";
  return /\b(url|website|web site|homepage)$/.test(name) ? "url" : null;
}

function flags(type: FieldType): FieldContext["is"] {
  return Object.fromEntries(fieldTypes.map((name) => [name, name === type])) as FieldContext["is"]; // one flag for each type
}

function step({ type, scale }: ModelField): string | null {
  if (type === "integer" || type === "bigint") return "1";
  if (type === "decimal") return scale ? `0.${"0".repeat(scale - 1)}1` : "1";
  return type === "float" ? "any" : null;
}

/** Readable labels where they stay distinct, else the values themselves. */
function enumLabels(values: readonly string[]): FieldContext["enumValues"] {
  const labels = values.map(labelOf);
  const distinct = new Set(labels).size === values.length;
  return values.map((value, index) => ({ value, label: distinct ? (labels[index] ?? value) : value }));
}
