import type { FieldDefinition } from "#domain/schema/schema.ts";
import type { ColumnDefault } from "./catalog.ts";
import type { FieldTyping } from "./field-type.ts";

export type DefaultReading =
  | { readonly kind: "none" }
  | { readonly kind: "value"; readonly value: NonNullable<FieldDefinition["default"]> }
  /** The database computes it (`now()`, `gen_random_uuid()`). */
  | { readonly kind: "computed"; readonly text: string }
  /** A literal that the field cannot hold. */
  | { readonly kind: "unfit"; readonly text: string };

/** The default of a column as its field's type writes it. */
export function readDefaultValue(given: ColumnDefault | null, typing: FieldTyping): DefaultReading {
  if (!given) return { kind: "none" };
  if (given.kind === "expression") return { kind: "computed", text: given.text };
  const value = fit(given.value, typing);
  if (value === undefined) return { kind: "unfit", text: given.text };
  return value === null ? { kind: "computed", text: given.text } : { kind: "value", value };
}

/** PostgreSQL writes a list as `{a,"b c"}`; as JSON, which lists are kept as, that is an object or nothing at all. */
export function listDefault(given: ColumnDefault | null): ColumnDefault | null {
  if (given?.kind !== "literal" || typeof given.value !== "string") return given;
  const inside = /^\s*\{(.*)\}\s*$/s.exec(given.value)?.[1]?.trim();
  const items = inside === undefined ? null : (inside.match(listItem) ?? []);
  // Lists in lists, and whatever else is more than its items and their commas, is said to be left out.
  const read = items?.join(",").replace(/\s/g, "");
  if (!items || read !== inside?.replace(/\s/g, "")) return { ...given, value: "" };
  return { ...given, value: JSON.stringify(items.map(listValue)) };
}

const listItem = /"(?:\\.|[^"\\])*"|[^",{}\s][^",{}]*/gs;

function listValue(item: string): Literal | null {
  if (item.startsWith('"')) return item.slice(1, -1).replace(/\\(.)/gs, "$1");
  const text = item.trim();
  if (/^null$/i.test(text)) return null;
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : text;
}

type Literal = string | number | boolean;

/** Undefined when the type cannot hold the value, null when the value stands for "the moment of writing". */
function fit(value: Literal, typing: FieldTyping): Literal | null | undefined {
  const text = String(value);
  switch (typing.type) {
    case "boolean":
      return truth(text);
    case "integer":
    case "bigint":
      if (typeof value === "boolean") return Number(value);
      return /^[+-]?\d+(\.0*)?$/.test(text.trim()) ? numberOrText(text.trim().replace(/\.0*$/, "")) : undefined;
    case "decimal":
    case "float":
      if (typeof value === "boolean") return Number(value);
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? numberOrText(text.trim()) : undefined;
    case "date":
    case "time":
    case "datetime":
      return temporal(text.trim(), typing.type);
    case "enum":
      return typing.enumValues?.includes(text) ? text : undefined;
    case "string":
    case "text":
      return typing.maxLength !== undefined && [...text].length > typing.maxLength ? undefined : text;
    case "uuid":
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : undefined;
    case "json":
      return isJson(text) ? text : undefined;
    case "binary":
      return undefined;
    default:
      return typing.type satisfies never;
  }
}

function truth(text: string): boolean | undefined {
  if (/^(true|t|yes|y|on|1|b'1')$/i.test(text)) return true;
  return /^(false|f|no|n|off|0|b'0'|)$/i.test(text) || text === "\u0000" ? false : undefined;
}

/** Digits that a number cannot hold exactly stay text, which the schema allows. */
function numberOrText(text: string): number | string {
  const value = Number(text);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : text.replace(/^\+/, "");
}

const zeroDate = /^0000-|-00\b/;

function temporal(text: string, type: "date" | "time" | "datetime"): string | null | undefined {
  if (/^(now(\(\))?|today|current_\w+(\(\))?)$/i.test(text)) return null;
  if (zeroDate.test(text)) return undefined;
  if (type === "time") return /^\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?$/.test(text) ? text : undefined;
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (!date) return undefined;
  if (type === "date") return date;
  const time = /^.{10}[T ](\d{2}:\d{2}(?::\d{2})?)/.exec(text)?.[1] ?? "00:00:00";
  const zone = /(Z|[+-]\d{2}(?::?\d{2})?)$/i.exec(text.slice(11))?.[1] ?? "Z";
  return `${date}T${time.length === 5 ? `${time}:00` : time}${/^[+-]\d{2}$/.test(zone) ? `${zone}:00` : zone}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
