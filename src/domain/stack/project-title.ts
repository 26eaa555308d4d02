import { entityLabels } from "#domain/naming/entity-labels.ts";
import type { Schema } from "#domain/schema/schema.ts";
import { cleanText } from "#domain/stack/clean-text.ts";

/** Headings hold no more. */
const maxTitle = 120;

/** What a project is called, in its own files and wherever it is listed: as answered, else as its schema, else by its first entity ("Clinics"). */
export function projectTitle(answer: string, { name = "", entities }: Pick<Schema, "name" | "entities">): string {
  return oneLine(answer) || oneLine(name) || firstPlural(entities) || "My application";
}

export function oneLine(text: string): string {
  return [...cleanText(text.slice(0, 10 * maxTitle)).replace(/\s+/g, " ")].slice(0, maxTitle).join("").trim();
}

function firstPlural(entities: Schema["entities"]): string {
  const [first] = entityLabels(entities.map(({ name }) => name));
  return oneLine(first?.labelPlural ?? "");
}
