import { singularLabel } from "#domain/naming/plural.ts";
import type { Namer } from "#domain/schema/export/namer.ts";
import type { Model, ModelField, ModelLink, ModelReference } from "#domain/schema/model.ts";

/** The tables that a model is in a database, with the names that the export's language gives them. */
export interface ExportTable {
  readonly name: string;
  readonly comment: string;
  /** Null for a link table, whose two references are its key. */
  readonly idType: "uuid" | "integer" | null;
  readonly columns: readonly ExportColumn[];
  /** Names of columns that are unique together. */
  readonly uniques: readonly (readonly string[])[];
}

export type ExportColumn = {
  readonly name: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly comment: string;
} & (
  | { readonly kind: "field"; readonly field: ModelField }
  | { readonly kind: "reference"; readonly reference: ExportReference }
);

export interface ExportReference {
  readonly table: string;
  readonly idType: "uuid" | "integer";
  readonly onDelete: "restrict" | "cascade" | "set-null";
}

/** Entities in their order, then link tables. */
export function exportTables(model: Model, namer: Namer): readonly ExportTable[] {
  const tableName = namer.scope();
  const names = model.entities.map(({ key }) => tableName(key));
  const target = (entity: number, onDelete: ExportReference["onDelete"]): ExportReference => ({
    table: names[entity] ?? "",
    idType: model.entities[entity]?.idType ?? "uuid",
    onDelete,
  });
  const entities = model.entities.map((_, index) =>
    entityTable(model, index, { namer, name: names[index] ?? "", target }),
  );
  const links = model.links.map((link) => linkTable(link, model, { namer, tableName, target }));
  return [...entities, ...links];
}

type Target = (entity: number, onDelete: ExportReference["onDelete"]) => ExportReference;

function entityTable(
  model: Model,
  index: number,
  { namer, name, target }: { readonly namer: Namer; readonly name: string; readonly target: Target },
): ExportTable {
  const entity = model.entities[index];
  const columnName = namer.scope(["id"]);
  const fields = (entity?.fields ?? []).map((field): ExportColumn => {
    const { key, required, unique, description } = field;
    return { kind: "field", name: columnName(key), field, required, unique, comment: description };
  });
  const byPosition = new Map<number, ExportColumn>();
  for (const [position, reference] of model.references.entries()) {
    if (reference.from === index) byPosition.set(position, referenceColumn(reference, { columnName, target }));
  }
  const nameOf = (member: { readonly field: number } | { readonly reference: number }) =>
    ("field" in member ? fields[member.field] : byPosition.get(member.reference))?.name ?? "";
  return {
    name,
    comment: entity?.description ?? "",
    idType: entity?.idType ?? "uuid",
    columns: [...byPosition.values(), ...fields],
    uniques: (entity?.uniques ?? []).map((members) => members.map(nameOf)),
  };
}

function referenceColumn(
  { name, to, required, unique, onDelete, description }: ModelReference,
  { columnName, target }: { readonly columnName: (wish: string) => string; readonly target: Target },
): ExportColumn {
  const reference = target(to, onDelete);
  return { kind: "reference", name: columnName(`${name} id`), reference, required, unique, comment: description };
}

/** Its columns say in the singular what both sides call each other. */
function linkTable(
  { from, to, name, inverse, description }: ModelLink,
  model: Model,
  {
    namer,
    tableName,
    target,
  }: { readonly namer: Namer; readonly tableName: (wish: string) => string; readonly target: Target },
): ExportTable {
  const columnName = namer.scope();
  const column = (called: string, entity: number): ExportColumn => ({
    kind: "reference",
    name: columnName(`${singularLabel(called)} id`),
    reference: target(entity, "cascade"),
    required: true,
    unique: false,
    comment: "",
  });
  return {
    name: tableName(`${model.entities[from]?.key ?? ""} ${name}`),
    comment: description,
    idType: null,
    columns: [column(inverse, from), column(name, to)],
    uniques: [],
  };
}
