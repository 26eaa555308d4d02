import { parseDecimal } from "#domain/schema/decimal.ts";
import { appliesTo } from "#domain/schema/resolve-field.ts";
import { type FieldDefinition, type FieldType, fieldTypes, type Issue } from "#domain/schema/schema.ts";

/** A field as a form has it: what was typed, as text. Rules that are not there are "". */
export interface FieldForm {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly description: string;
  readonly default: string;
  readonly minLength: string;
  readonly maxLength: string;
  readonly pattern: string;
  readonly min: string;
  readonly max: string;
  readonly precision: string;
  readonly scale: string;
  /** One a line. */
  readonly enumValues: string;
}

export const emptyFieldForm: FieldForm = {
  name: "",
  type: "string",
  required: false,
  unique: false,
  description: "",
  default: "",
  minLength: "",
  maxLength: "",
  pattern: "",
  min: "",
  max: "",
  precision: "",
  scale: "",
  enumValues: "",
};

export function fieldFormOf(field: FieldDefinition): FieldForm {
  const text = (value: string | number | boolean | null | undefined) =>
    value === undefined || value === null ? "" : String(value);
  return {
    name: field.name,
    type: field.type,
    required: field.required ?? false,
    unique: field.unique ?? false,
    description: text(field.description),
    default: text(field.default),
    minLength: text(field.minLength),
    maxLength: text(field.maxLength),
    pattern: text(field.pattern),
    min: text(field.min),
    max: text(field.max),
    precision: text(field.precision),
    scale: text(field.scale),
    enumValues: (field.enumValues ?? []).join("\n"),
  };
}

export interface FieldReading {
  readonly definition: FieldDefinition;
  /** Texts that are no numbers; paths begin at the field: "/maxLength". */
  readonly issues: readonly Issue[];
}

/**
 * The field that a form says. Rules that mean nothing for its type are left out: the form hides them, and nobody would find them again.
 * `before` is the field that is changed: a form cannot tell "no default" from "the empty text".
 */
export function readFieldForm(form: FieldForm, before: FieldDefinition | null = null): FieldReading {
  const type = fieldTypes.find((known) => known === form.type) ?? "string";
  const issues: Issue[] = [];
  const counts = wholeNumbers.flatMap((rule): [string, number][] => {
    const text = form[rule].trim();
    if (text === "" || !appliesTo[rule].includes(type)) return [];
    if (!/^\d{1,9}$/.test(text)) issues.push({ path: `/${rule}`, ...notWhole });
    return [[rule, Number(text)]];
  });
  const bounds = (["min", "max"] as const).flatMap((rule): [string, number | string][] =>
    form[rule].trim() === "" || !appliesTo[rule].includes(type)
      ? []
      : [[rule, kept(before?.[rule], form[rule]) ?? numberOrText(form[rule].trim(), type)]],
  );
  const value = defaultOf(form, type, before);
  const definition: FieldDefinition = {
    name: form.name.trim(),
    type,
    ...(form.required ? { required: true } : {}),
    ...(form.unique ? { unique: true } : {}),
    ...(form.description.trim() === "" ? {} : { description: form.description.trim() }),
    ...(value === undefined ? {} : { default: value }),
    ...(form.pattern === "" || !appliesTo.pattern.includes(type) ? {} : { pattern: form.pattern }),
    ...Object.fromEntries([...counts, ...bounds]),
    ...(type === "enum" ? { enumValues: linesOf(form.enumValues) } : {}),
  };
  return { definition, issues };
}

const wholeNumbers = ["minLength", "maxLength", "precision", "scale"] as const;
const notWhole = { message: "This must be a whole number.", hint: "Write digits only, such as 120." };

function defaultOf(
  { default: text }: FieldForm,
  type: FieldType,
  before: FieldDefinition | null,
): FieldDefinition["default"] {
  if (text === "") return before?.default === "" ? "" : undefined;
  const old = kept(before?.default, text);
  if (old !== undefined && old !== null && before?.type === type) return old;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return numberOrText(text, type);
}

/** The value as it was, where the form says the same: "12" and 12 are told apart by programs only. */
function kept<T>(before: T | undefined, text: string): T | undefined {
  return before !== undefined && String(before) === text ? before : undefined;
}

/** A number where it is one that keeps all its digits; otherwise as it was typed. */
function numberOrText(text: string, type: FieldType): number | string {
  if (!["integer", "bigint", "decimal", "float"].includes(type)) return text;
  const value = Number(text);
  return parseDecimal(text) !== null && String(value) === text ? value : text;
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
