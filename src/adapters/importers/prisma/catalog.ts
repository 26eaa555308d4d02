import type { Notebook } from "../notebook.ts";
import { type Catalog, emptyCatalog, type Key, type Table } from "../relational/catalog.ts";
import { columnOf } from "./column.ts";
import { isTable, type Names, namesOf } from "./names.ts";
import { addRelations, relationEnds } from "./relations.ts";
import { noteIgnored, noteIndex, noteInstructions, noteMap, notePartial } from "./remarks.ts";
import { type Attribute, argumentOf, attributeOf, type Field, type Model, namesIn, type PrismaFile } from "./syntax.ts";
import { isScalar } from "./types.ts";

/** Makes a catalog of a Prisma schema; what has no place in one goes to the notebook. */
export function catalogOf(file: PrismaFile, notebook: Notebook): Catalog {
  const catalog = emptyCatalog();
  const context: ModelContext = { names: namesOf(file), provider: file.provider, notebook };
  for (const model of file.models) noteLeftOut(model, notebook);
  const models = file.models.filter(isTable);
  const tables = new Map(models.map((model) => [model.name, tableOf(model, context)]));
  catalog.tables.push(...tables.values());
  const ends = relationEnds(models);
  for (const model of models) addRelations(model, { ends, tableOf: (name) => tables.get(name), catalog, notebook });
  return catalog;
}

function noteLeftOut(model: Model, notebook: Notebook): void {
  const { kind, name: what, line } = model;
  if (kind === "view")
    notebook.repeat(line, {
      one: `The view ${what} is computed and left out.`,
      many: "# views are computed and left out",
      what,
    });
  else if (kind === "model" && !isTable(model)) noteIgnored(line, { what, as: "@@ignore", notebook });
}

interface ModelContext {
  readonly names: Names;
  readonly provider: string;
  readonly notebook: Notebook;
}

function tableOf(model: Model, context: ModelContext): Table {
  const { names, notebook } = context;
  const relations = model.fields.filter((field) => names.tables.has(field.type));
  const keys = new Set(relations.flatMap((field) => namesIn(argumentOf(attributeOf(field, "relation"), "fields"))));
  const given = valuesOf(model, context);
  const [sole] = given.filter((field) => attributeOf(field, "id"));
  const uniques: Key[] = [];
  let primaryKey: Key | null = sole ? { name: null, columns: [sole.name], line: sole.line } : null;
  const addUnique = (attribute: Attribute, columns: readonly string[], line: number) => {
    if (argumentOf(attribute, "where")) notePartial(line, { what: `${model.name} (${columns.join(", ")})`, notebook });
    else uniques.push({ name: null, columns, line });
  };
  for (const field of given) {
    const unique = attributeOf(field, "unique");
    if (unique) addUnique(unique, [field.name], field.line);
  }
  for (const attribute of model.attributes) {
    const { name, line } = attribute;
    const named = namesIn(argumentOf(attribute, "fields", { orFirst: true }));
    if (name === "id") primaryKey = { name: null, columns: named, line };
    else if (name === "unique") addUnique(attribute, named, line);
    else noteModelAttribute(attribute, { model, notebook });
  }
  return {
    schema: "",
    name: model.name,
    line: model.line,
    comment: noteInstructions(model, { what: model.name, notebook }),
    columns: given.map((field) => columnOf(field, { ...context, model, keys })),
    primaryKey,
    uniques,
    foreignKeys: [],
    checks: [],
  };
}

/** The fields that are values of their own: not the other side of a relation, nor the keys of one between many and many. */
function valuesOf(model: Model, { names, notebook }: ModelContext): readonly Field[] {
  const keysOfMany = new Set(
    model.fields
      .filter((field) => names.tables.has(field.type) && field.list)
      .flatMap((field) => namesIn(argumentOf(attributeOf(field, "relation"), "fields"))),
  );
  return model.fields.filter((field) => {
    if (names.tables.has(field.type) || (field.list && keysOfMany.has(field.name))) return false;
    const where = `${model.name}.${field.name}`;
    if (attributeOf(field, "ignore")) {
      noteIgnored(field.line, { what: where, as: "@ignore", notebook });
      return false;
    }
    const leftOut = names.leftOut.has(field.type);
    if (!leftOut && !leadsElsewhere(field, names)) return true;
    const why = leftOut ? `as ${field.type} is` : `as this file does not define ${field.type}`;
    notebook.repeat(field.line, {
      one: `${where} is left out, ${why}.`,
      many: "# fields are left out, as the models that they lead to are left out or not in this file",
      what: `${where} (${field.type})`,
    });
    return false;
  });
}

/** A relation to a model of another file, by its attribute or as a list of what is neither a value nor an enum. */
function leadsElsewhere(field: Field, { enums, composites }: Names): boolean {
  const known = isScalar(field) || enums.has(field.type) || composites.has(field.type);
  return !known && (field.list || attributeOf(field, "relation") !== undefined);
}

const used = new Set(["id", "unique", "ignore"]);
const indexes = new Set(["index", "fulltext", "shardKey"]);

function noteModelAttribute(
  { name, line }: Attribute,
  { model, notebook }: { model: Model; notebook: Notebook },
): void {
  if (name === "map" || name === "schema") noteMap(line, { what: model.name, as: `@@${name}`, notebook });
  else if (indexes.has(name)) noteIndex(line, { what: model.name, notebook });
  else if (!used.has(name)) notebook.add(line, `${model.name}: @@${name} is not known here and left out.`);
}
