import { words } from "#domain/naming/words.ts";
import type { FieldContext } from "#domain/stack/context.ts";
import { isSecret } from "#domain/stack/field-context.ts";

/**
 * The field that a record is known by in lists, pickers and links, or null when none can stand for it. Titles come first, then codes, then
 * short text that must be there, then numbers and days; what merely describes a record (an address, a note, a status) comes last.
 */
export function displayFieldOf(fields: readonly FieldContext[]): FieldContext | null {
  const person = ["first name", "last name"].every((name) => fields.some((field) => nameOf(field) === name));
  let best: FieldContext | null = null;
  let highest = 0;
  for (const field of fields) {
    const score = scoreOf(field, person);
    if (score > highest) [best, highest] = [field, score];
  }
  return best;
}

const titles = ["name", "full name", "display name", "title", "label", "subject", "headline", "caption"];
const codes = [
  "username",
  "email",
  "number",
  "code",
  "reference",
  "sku",
  "isbn",
  "slug",
  "symbol",
  "key",
  "identifier",
];
const descriptive =
  /^(address|street|city|state|country|region|zip|postcode|phone|mobile|fax|url|website|image|photo|avatar|path|color|colour|description|notes?|comments?|remarks?|type|kind|status|currency|locale|timezone|language|gender|prefix|suffix|unit|format|version)$/;

function scoreOf(field: FieldContext, person: boolean): number {
  const { is, key, required, unique, textual } = field;
  if (/^(created|updated|deleted|modified)\b/.test(nameOf(field))) return 0;
  if (isSecret(key) || is.json || is.binary || is.boolean || is.uuid) return 0;
  const name = nameOf(field);
  const last = name.split(" ").at(-1) ?? "";
  const must = (required ? 10 : 0) + (unique ? 5 : 0);
  if (textual && titles.includes(name)) return (person && name !== "name" ? 150 : 200) - titles.indexOf(name);
  if (person && name === "last name") return 180;
  if (textual && (last === "name" || last === "title") && !/^(first|middle|last)\b/.test(name)) return 140;
  if (codes.includes(name) && !is.enum) return 120 - codes.indexOf(name);
  // "3 hours of consulting" says more of an invoice's line than its quantity.
  if (is.text && name === "description") return required ? 35 : 25;
  if (descriptive.test(last) || is.enum) return is.string || is.enum ? 5 + must / 5 : 1;
  if (is.string) return 60 + must;
  if (unique) return 55;
  if (is.text) return required ? 40 : 12;
  if (!required) return is.float || is.time ? 0 : 3;
  return field.temporal ? 30 : 20;
}

function nameOf({ key }: FieldContext): string {
  return words(key).join(" ");
}
