import type { Notebook } from "../notebook.ts";
import {
  type Catalog,
  type Column,
  type ColumnDefault,
  emptyCatalog,
  type Key,
  type Table,
} from "../relational/catalog.ts";
import { addRelations, relationEnds } from "./relations.ts";
import {
  type Attribute,
  argumentOf,
  attributeOf,
  type Field,
  type Model,
  namesIn,
  type PrismaFile,
  type Value,
} from "./syntax.ts";
import { isGeneratedText, valueType } from "./types.ts";

/** Makes a catalog of a Prisma schema; what has no place in one goes to the notebook. */
export function catalogOf(file: PrismaFile, notebook: Notebook): Catalog {
  const catalog = emptyCatalog();
  for (const { name, line, values } of file.enums)
    catalog.enums.push({ schema: "", name, values: values.map((value) => value.name), line });
  const models = file.models.filter((model) => isTable(model, notebook));
  const context: ModelContext = { file, modelNames: new Set(models.map(({ name }) => name)), notebook };
  const tables = new Map(models.map((model) => [model.name, tableOf(model, context)]));
  catalog.tables.push(...tables.values());
  const ends = relationEnds(models);
  for (const model of models) addRelations(model, { ends, tableOf: (name) => tables.get(name), catalog, notebook });
  return catalog;
}

function isTable({ kind, name, line, attributes }: Model, notebook: Notebook): boolean {
  if (kind === "view") notebook.add(line, `The view ${name} is computed and left out.`);
  const ignored = attributes.some((attribute) => attribute.name === "ignore");
  if (ignored && kind === "model") notebook.add(line, `${name} is marked @@ignore and left out.`);
  return kind === "model" && !ignored;
}

interface ModelContext {
  readonly file: PrismaFile;
  readonly modelNames: ReadonlySet<string>;
  readonly notebook: Notebook;
}

function tableOf(model: Model, context: ModelContext): Table {
  const { notebook } = context;
  const given = valuesOf(model, context);
  const columns = given.map((field) => columnOf(field, { model, context }));
  const ids = given.filter((field) => attributeOf(field, "id"));
  const [sole] = ids;
  const uniques: Key[] = given
    .filter((field) => attributeOf(field, "unique"))
    .map(({ name, line }) => ({ name: null, columns: [name], line }));
  let primaryKey: Key | null = sole ? { name: null, columns: [sole.name], line: sole.line } : null;
  for (const attribute of model.attributes) {
    const { name, line } = attribute;
    const named = namesIn(argumentOf(attribute, "fields", { orFirst: true }));
    if (name === "id") primaryKey = { name: null, columns: named, line };
    else if (name === "unique") uniques.push({ name: null, columns: named, line });
    else noteModelAttribute(attribute, { model, notebook });
  }
  return {
    schema: "",
    name: model.name,
    line: model.line,
    comment: model.doc,
    columns,
    primaryKey,
    uniques,
    foreignKeys: [],
    checks: [],
  };
}

/** The fields that are values of their own: not the other side of a relation, nor the keys of one between many and many. */
function valuesOf(model: Model, { modelNames, notebook }: ModelContext): readonly Field[] {
  const isRelation = (field: Field) => modelNames.has(field.type);
  const keysOfMany = new Set(
    model.fields
      .filter((field) => isRelation(field) && field.list)
      .flatMap((field) => namesIn(argumentOf(attributeOf(field, "relation"), "fields"))),
  );
  return model.fields.filter((field) => {
    const ignored = attributeOf(field, "ignore") !== undefined;
    if (ignored) notebook.add(field.line, `${model.name}.${field.name} is marked @ignore and left out.`);
    return !ignored && !isRelation(field) && !(field.list && keysOfMany.has(field.name));
  });
}

function columnOf(field: Field, { model, context }: { model: Model; context: ModelContext }): Column {
  const { file, notebook } = context;
  const where = `${model.name}.${field.name}`;
  for (const attribute of field.attributes) noteFieldAttribute(attribute, { where, notebook });
  const read = valueType(field, { defaultText: defaultText(file.provider) });
  if (read?.shortened) {
    notebook.repeat(field.line, {
      one: `${where}: a String without a length is text of at most 255 characters here, as its name is that of a short text.`,
      many: "# Strings without a length are texts of at most 255 characters here, as their names are those of short texts",
      what: where,
    });
  }
  if (isGeneratedText(field)) {
    notebook.repeat(field.line, {
      one: `${where}: the text key becomes a generated UUID.`,
      many: "# text keys become generated UUIDs",
      what: where,
    });
  }
  const value = argumentOf(attributeOf(field, "default"), "value", { orFirst: true });
  const counts = value?.kind === "call" && value.text === "autoincrement";
  return {
    name: field.name,
    line: field.line,
    type: read?.type ?? namedType(field, { where, context }),
    notNull: !field.optional,
    generatedKey: counts,
    default: counts || isGeneratedText(field) ? null : defaultOf(field, value),
    computed: null,
    comment: field.doc,
    checks: [],
  };
}

/** What a String without a type of its own is in the database; null where it has no limit. */
function defaultText(provider: string): string | null {
  if (provider === "mysql") return "varchar(191)";
  return provider === "sqlserver" ? "nvarchar(1000)" : null;
}

/** An enum's name, a value inside the record, or what this file does not define. */
function namedType(field: Field, { where, context }: { where: string; context: ModelContext }): Column["type"] {
  const { file, notebook } = context;
  const plain = { schema: "", args: [], array: field.list, unsigned: false, values: null, text: field.type };
  if (file.enums.some(({ name }) => name === field.type)) return { ...plain, name: field.type };
  const composite = file.models.find(({ name, kind }) => kind === "type" && name === field.type);
  const what = composite ? `the value ${field.type}` : `${field.type}, which this file does not define,`;
  notebook.add(field.line, `${where}: ${what} is kept as JSON.`);
  return { ...plain, name: "jsonb", array: false };
}

function defaultOf(field: Field, value: Value | undefined): ColumnDefault | null {
  if (attributeOf(field, "updatedAt")) return { kind: "expression", text: "@updatedAt" };
  if (!value) return null;
  switch (value.kind) {
    case "number":
      return { kind: "literal", value: value.text, text: value.text };
    case "string":
      return { kind: "literal", value: value.text, text: JSON.stringify(value.text) };
    case "name":
      return { kind: "literal", value: value.text, text: value.text };
    case "list":
      return listDefault(value.items);
    case "call":
      return { kind: "expression", text: `${value.text}()` };
    default:
      return value satisfies never;
  }
}

/** As PostgreSQL writes a list, which is what the catalog knows. */
function listDefault(items: readonly Value[]): ColumnDefault {
  const texts = items.map((item) => ("text" in item ? item.text : ""));
  const inside = items.map((item, index) => (item.kind === "number" ? texts[index] : JSON.stringify(texts[index])));
  return { kind: "literal", value: `{${inside.join(",")}}`, text: `[${texts.join(", ")}]` };
}

const used = new Set(["id", "unique", "default", "relation", "updatedAt", "ignore"]);
const indexes = new Set(["index", "fulltext", "shardKey"]);

function noteFieldAttribute(
  { name, line }: Attribute,
  { where, notebook }: { where: string; notebook: Notebook },
): void {
  if (used.has(name) || name.startsWith("db.")) return;
  if (name === "map") noteMap(line, { what: where, notebook });
  else notebook.add(line, `${where}: @${name} is not known here and left out.`);
}

function noteModelAttribute(
  { name, line }: Attribute,
  { model, notebook }: { model: Model; notebook: Notebook },
): void {
  if (name === "map" || name === "schema") noteMap(line, { what: model.name, notebook });
  else if (indexes.has(name)) {
    notebook.repeat(line, {
      one: `An index on ${model.name} is not taken over; the generated project indexes its own foreign keys and unique rules.`,
      many: "# indexes are not taken over; the generated project indexes its own foreign keys and unique rules. They are on",
      what: model.name,
    });
  } else if (!used.has(name)) notebook.add(line, `${model.name}: @@${name} is not known here and left out.`);
}

function noteMap(line: number, { what, notebook }: { what: string; notebook: Notebook }): void {
  notebook.repeat(line, {
    one: `${what}: its name in the source's database (@map) is left out; the generated project names its own.`,
    many: "# names in the source's database (@map, @@schema) are left out; the generated project names its own",
    what,
  });
}
