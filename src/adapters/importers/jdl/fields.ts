import type { FieldDefinition } from "#domain/schema/schema.ts";
import { plainDocumentation } from "../blocks/documentation.ts";
import type { Notebook } from "../notebook.ts";
import { lawfulField } from "../relational/lawful-field.ts";
import type { Entity, Enum, Field, Rule } from "./syntax.ts";

type Typing = Pick<FieldDefinition, "type" | "precision" | "scale">;

/** https://www.jhipster.tech/jdl/entities-fields#field-types-and-validations; BigDecimal has the digits that its origin gives it. */
const types: Readonly<Record<string, Typing>> = {
  String: { type: "string" },
  Integer: { type: "integer" },
  Long: { type: "bigint" },
  BigDecimal: { type: "decimal", precision: 21, scale: 2 },
  Float: { type: "float" },
  Double: { type: "float" },
  Boolean: { type: "boolean" },
  LocalDate: { type: "date" },
  LocalTime: { type: "time" },
  Instant: { type: "datetime" },
  ZonedDateTime: { type: "datetime" },
  LocalDateTime: { type: "datetime" },
  Date: { type: "datetime" },
  Duration: { type: "string" },
  UUID: { type: "uuid" },
  TextBlob: { type: "text" },
  Blob: { type: "binary" },
  AnyBlob: { type: "binary" },
  ImageBlob: { type: "binary" },
  ByteBuffer: { type: "binary" },
};

export interface FieldContext {
  readonly enums: readonly Enum[];
  readonly notebook: Notebook;
}

/** The field as a schema says it; what a schema cannot say goes to the notebook. */
export function fieldOf(field: Field, entity: Entity, { enums, notebook }: FieldContext): FieldDefinition {
  const where = `${entity.name}.${field.name}`;
  const tell = (message: string) => notebook.add(field.line, `${where}: ${message}.`);
  const named = enums.find(({ name }) => name === field.type);
  if (field.type === "Duration") tell("a span of time is kept as text");
  if (!named && !types[field.type]) tell(`the type ${field.type} is not known here; it is kept as text`);
  const values = named ? [...new Set(named.values)] : [];
  const typing: Typing = named
    ? { type: values.length > 0 ? "enum" : "string" }
    : (types[field.type] ?? { type: "text" });
  const rules = Object.assign({}, ...field.rules.map((rule) => ruleOf(rule, typing, tell)));
  const description = plainDocumentation(field.doc);
  const made: FieldDefinition = {
    name: field.name,
    ...typing,
    ...(values.length > 0 ? { enumValues: values } : {}),
    ...rules,
    ...(description ? { description } : {}),
  };
  return lawfulField(made, tell);
}

const texts = new Set(["string", "text"]);
const numbers = new Set(["integer", "bigint", "decimal", "float"]);

function ruleOf(rule: Rule, { type }: Typing, tell: (message: string) => void): Partial<FieldDefinition> {
  const value = rule.value ?? "";
  const size = /^\d{1,9}$/.test(value) ? Number(value) : null;
  const number = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value) ? value : null;
  switch (rule.name) {
    case "required":
      return { required: true };
    case "unique":
      return { unique: true };
    case "minlength":
      if (texts.has(type) && size !== null) return { minLength: size };
      break;
    case "maxlength":
      if (texts.has(type) && size !== null && size > 0) return { maxLength: size };
      break;
    case "maxbytes":
      if (type === "binary" && size !== null && size > 0) return { maxLength: size };
      break;
    case "min":
    case "max":
      if (numbers.has(type) && number !== null) return { [rule.name]: exact(number) };
      break;
    case "pattern":
      if (texts.has(type) && value !== "") return { pattern: value };
      break;
  }
  tell(
    `the rule ${rule.name}${rule.value === null ? "" : `(${rule.value})`} cannot be said in a schema and is left out`,
  );
  return {};
}

/** Digits that a number cannot hold exactly stay text, which the schema allows. */
function exact(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) || String(value) === text ? value : text.replace(/^\+/, "");
}
