import type { Notebook } from "../notebook.ts";
import { type Catalog, findColumn, type ReferentialAction, sameColumns, type Table } from "../relational/catalog.ts";
import { noteInstructions } from "./remarks.ts";
import { type Attribute, argumentOf, attributeOf, type Field, type Model, namesIn } from "./syntax.ts";

interface End {
  readonly model: Model;
  readonly field: Field;
}

export interface RelationContext {
  readonly ends: RelationEnds;
  readonly tableOf: (name: string) => Table | undefined;
  readonly catalog: Catalog;
  readonly notebook: Notebook;
}

/** Adds a model's relations: foreign keys where it holds the key, many-to-many where both sides are lists. */
export function addRelations(model: Model, context: RelationContext): void {
  const { tableOf, notebook } = context;
  for (const field of model.fields) {
    const target = tableOf(field.type);
    if (!target || attributeOf(field, "ignore")) continue;
    const here: End = { model, field };
    const there = otherEnd(here, context);
    const holds = keyColumns(field).length > 0;
    if (field.list) addMany(here, { there, context });
    else if (holds) addKey(here, { there, target, context });
    else if (!there || (!there.field.list && keyColumns(there.field).length === 0)) {
      notebook.add(
        field.line,
        `${model.name}.${field.name}: neither side of this relation holds a key; it is left out.`,
      );
    }
  }
}

function addMany(here: End, { there, context }: { there: End | null; context: RelationContext }): void {
  const { tableOf, catalog, notebook } = context;
  const { model, field } = here;
  const [left, right] = [tableOf(model.name), tableOf(field.type)];
  if (!left || !right) return;
  if (!there) {
    notebook.add(
      field.line,
      `${model.name}.${field.name}: ${field.type} has no other side of this relation; it is left out.`,
    );
    return;
  }
  if (!there.field.list || !isFirst(here, there)) return;
  catalog.manyToMany.push({ left, right, called: { name: ownName(field), inverse: ownName(there.field) } });
}

/** Both ends see the relation; the one that stands first tells of it. */
function isFirst(here: End, there: End): boolean {
  return here.model.line === there.model.line
    ? here.field.line <= there.field.line
    : here.model.line < there.model.line;
}

interface Holding {
  readonly there: End | null;
  readonly target: Table;
  readonly context: RelationContext;
}

function addKey({ model, field }: End, { there, target, context }: Holding): void {
  const table = context.tableOf(model.name);
  const columns = keyColumns(field);
  if (!table) return;
  const relation = attributeOf(field, "relation");
  const [column] = columns.map((name) => findColumn(table, name));
  const said = noteInstructions(field, { what: `${model.name}.${field.name}`, notebook: context.notebook });
  // The relationship is described by what stands at its key.
  if (column && columns.length === 1) column.comment = [said, column.comment].filter((text) => text !== "").join("\n");
  table.foreignKeys.push({
    name: null,
    columns,
    target: { schema: "", name: target.name },
    targetColumns: namesIn(argumentOf(relation, "references")),
    onDelete: actionOf(relation, { optional: columns.every((name) => findColumn(table, name)?.notNull !== true) }),
    called: { name: ownName(field), inverse: there ? ownName(there.field) : null },
    line: field.line,
  });
  const keys = [...table.uniques, ...(table.primaryKey ? [table.primaryKey] : [])];
  const unique = keys.some((key) => sameColumns(key.columns, columns));
  if (there && !there.field.list && !unique) table.uniques.push({ name: null, columns, line: field.line });
}

/** Every field that is an end of a relation, by its model, the other and the relation's name. */
export type RelationEnds = ReadonlyMap<string, readonly End[]>;

export function relationEnds(models: readonly Model[]): RelationEnds {
  const names = new Set(models.map(({ name }) => name));
  const ends = models.flatMap((model) =>
    model.fields
      .filter((field) => names.has(field.type) && !attributeOf(field, "ignore"))
      .map((field): End => ({ model, field })),
  );
  return Map.groupBy(ends, ({ model, field }) => endKey(model.name, field.type, field));
}

function endKey(from: string, to: string, field: Field): string {
  return `${from}\u0000${to}\u0000${relationName(field)}`;
}

/** The other model's field of the same relation; in a relation of a model with itself, its other field. */
function otherEnd({ model, field }: End, { ends }: RelationContext): End | null {
  const found = ends.get(endKey(field.type, model.name, field)) ?? [];
  return found.find((end) => end.field !== field) ?? null;
}

function relationName(field: Field): string {
  const value = argumentOf(attributeOf(field, "relation"), "name", { orFirst: true });
  return value?.kind === "string" ? value.text : "";
}

/** The field's name, or null where it only repeats its type's or is what `prisma db pull` made up: the key's columns, or nothing, say more. */
function ownName(field: Field): string | null {
  const { name, type } = field;
  const relation = relationName(field);
  const madeUp = [`${type}_${relation}`, `other_${type}_${relation}`, `other_${type}`];
  return name === type || (relation.includes("To") && madeUp.includes(name)) ? null : name;
}

function keyColumns(field: Field): readonly string[] {
  return namesIn(argumentOf(attributeOf(field, "relation"), "fields"));
}

/**
 * https://www.prisma.io/docs/orm/prisma-schema/data-model/relations/referential-actions#referential-action-defaults; a key with one column that is
 * never empty counts as required.
 */
function actionOf(relation: Attribute | undefined, { optional }: { readonly optional: boolean }): ReferentialAction {
  const value = argumentOf(relation, "onDelete");
  switch (value?.kind === "name" ? value.text : "") {
    case "Cascade":
      return "cascade";
    case "SetNull":
      return "set-null";
    case "SetDefault":
      return "set-default";
    case "Restrict":
    case "NoAction":
      return "restrict";
    default:
      return optional ? "set-null" : "restrict";
  }
}
