import type { Notebook } from "../notebook.ts";
import type { Column, ColumnType } from "../relational/catalog.ts";
import { defaultOf } from "./default.ts";
import type { Names } from "./names.ts";
import { noteIndex, noteInstructions, noteMap } from "./remarks.ts";
import { type Attribute, attributeOf, type Field, type Model } from "./syntax.ts";
import { isGeneratedText, valueType } from "./types.ts";

export interface ColumnContext {
  readonly model: Model;
  readonly names: Names;
  readonly provider: string;
  /** Fields that relations hold their keys in; they become part of those. */
  readonly keys: ReadonlySet<string>;
  readonly notebook: Notebook;
}

/** The column of a field that is a value; what it cannot say goes to the notebook. */
export function columnOf(field: Field, context: ColumnContext): Column {
  const { model, notebook } = context;
  const what = `${model.name}.${field.name}`;
  for (const attribute of field.attributes) noteAttribute(attribute, { what, notebook });
  const made = defaultOf(field);
  return {
    name: field.name,
    line: field.line,
    type: typeOf(field, { ...context, what }),
    notNull: !field.optional,
    generatedKey: made === "counted",
    default: made === "counted" ? null : made,
    computed: null,
    comment: noteInstructions(field, { what, notebook }),
    checks: [],
  };
}

interface TypeContext extends ColumnContext {
  readonly what: string;
}

function typeOf(field: Field, context: TypeContext): ColumnType {
  const { provider, what, keys, notebook } = context;
  if (field.list) return listType(field, context);
  const read = valueType(field, provider);
  if (read === null) return namedType(field, context);
  if (read.shortened && !keys.has(field.name)) {
    notebook.repeat(field.line, {
      one: `${what}: a String without a length is text of at most 255 characters here, as its name is that of a short text.`,
      many: "# Strings without a length are texts of at most 255 characters here, as their names are those of short texts",
      what,
    });
  }
  if (isGeneratedText(field) && !attributeOf(field, "db.Uuid")) {
    notebook.repeat(field.line, {
      one: `${what}: the text key becomes a generated UUID.`,
      many: "# text keys become generated UUIDs",
      what,
    });
  }
  return read.type;
}

function listType({ line, type }: Field, { names, what, notebook }: TypeContext): ColumnType {
  const of = names.composites.has(type) ? "values" : "lists";
  noteJson(line, { what, type: `${type}[]`, of, notebook });
  return plainType("jsonb", `${type}[]`);
}

/** An enum's name, a value inside the record, or what this file does not define. */
function namedType({ line, type }: Field, { names, what, notebook }: TypeContext): ColumnType {
  const values = names.enums.get(type);
  if (values) return { ...plainType("enum", type), values };
  if (names.composites.has(type)) {
    noteJson(line, { what, type, of: "values", notebook });
    return plainType("jsonb", type);
  }
  notebook.repeat(line, {
    one: `${what}: ${type}, which this file does not define, is kept as text.`,
    many: "# fields have a type that this file does not define, and are kept as text",
    what: `${what} (${type})`,
  });
  return { ...plainType("varchar", type), args: ["255"] };
}

function noteJson(
  line: number,
  { what, type, of, notebook }: { what: string; type: string; of: "lists" | "values"; notebook: Notebook },
): void {
  notebook.repeat(line, {
    one: `${what}: ${of === "lists" ? `a list (${type})` : `the value ${type}`} is kept as JSON.`,
    many: of === "lists" ? "# lists are kept as JSON" : "# values inside records are kept as JSON",
    what: `${what} (${type})`,
  });
}

function plainType(name: string, text: string): ColumnType {
  return { schema: "", name, args: [], array: false, unsigned: false, values: null, text };
}

const used = new Set(["id", "unique", "default", "relation", "updatedAt", "ignore"]);

function noteAttribute({ name, line }: Attribute, { what, notebook }: { what: string; notebook: Notebook }): void {
  if (used.has(name) || name.startsWith("db.")) return;
  if (name === "map") noteMap(line, { what, as: "@map", notebook });
  else if (name === "shardKey") noteIndex(line, { what, notebook });
  else notebook.add(line, `${what}: @${name} is not known here and left out.`);
}
