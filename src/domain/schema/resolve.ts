import { creationOrder } from "#domain/schema/creation-order.ts";
import { relaxCycles } from "#domain/schema/cycles.ts";
import { absorbKeyFields } from "#domain/schema/key-fields.ts";
import type { Model, ModelEntity, ModelField } from "#domain/schema/model.ts";
import { brief, quoted } from "#domain/schema/quote.ts";
import { resolveField } from "#domain/schema/resolve-field.ts";
import { resolveRelations } from "#domain/schema/resolve-relations.ts";
import { resolveUniques } from "#domain/schema/resolve-uniques.ts";
import type { EntityDefinition, FieldDefinition, Issue, Note, Schema } from "#domain/schema/schema.ts";

export interface Resolved {
  readonly model: Model;
  readonly notes: readonly Note[];
  /** What only shows once relations have names; the parser reports these, and a schema that it accepted has none. */
  readonly problems: readonly Issue[];
}

/**
 * The normalised model of a schema that `parseSchema` accepted, with a note for everything that is not exactly as written.
 * Never fails; what cannot be used is left out and noted.
 */
export function resolve(schema: Schema): Resolved {
  const notes: Note[] = [];
  const problems: Issue[] = [];
  const cut: string[] = [];
  const indexOf = new Map(schema.entities.map(({ name }, index) => [name, index]));
  const bodies = schema.entities.map((entity, index) => entityBody(entity, `/entities/${index}`, notes));
  const declared = resolveRelations(schema.relationships ?? [], indexOf, notes);
  const absorbed = absorbKeyFields(
    bodies.map(({ fields }) => fields),
    declared.references,
    notes,
  );
  const relaxed = relaxCycles(
    { references: absorbed.references, links: declared.links },
    schema.entities.length,
    notes,
  );
  const ordered = creationOrder(relaxed.references, relaxed.links, schema.entities.length);
  const entities = schema.entities.map((definition, index): ModelEntity => {
    const fields = absorbed.fields[index] ?? [];
    problems.push(
      ...tooWide(definition, index, fields.length + ordered.references.filter(({ from }) => from === index).length),
    );
    const uniques = resolveUniques(definition, {
      index,
      fields,
      references: ordered.references,
      links: relaxed.links,
      absorbed: absorbed.replaced,
      notes,
      problems,
    });
    return {
      key: definition.name,
      description: definition.description ?? "",
      idType: bodies[index]?.idType ?? "uuid",
      fields: indexable(fields, uniques, (field) => cut.push(`${brief(definition.name)}.${brief(field)}`)),
      uniques,
    };
  });
  noteCut(cut, notes);
  const model = {
    name: schema.name ?? "",
    description: schema.description ?? "",
    entities,
    ...relaxed,
    references: ordered.references,
  };
  return { model: { ...model, creationOrder: ordered.order }, notes, problems };
}

/** PostgreSQL's limit is 1,600; the application adds a few of its own. */
const maxColumns = 1_500;

function tooWide({ name }: EntityDefinition, index: number, columns: number): readonly Issue[] {
  if (columns <= maxColumns) return [];
  const message = `${quoted(name)} has ${columns} columns with those of its relationships; the limit is ${maxColumns}.`;
  return [{ path: `/entities/${index}`, message, hint: "Split it into several entities." }];
}

/** What certainly fits an index entry of PostgreSQL (2,704 bytes) when every character takes four bytes. */
const longestIndexed = 600;

/** Unique text without a length gets one; `cut` collects the names for one note, because imported schemas have many of them. */
function indexable(
  fields: readonly ModelField[],
  uniques: ModelEntity["uniques"],
  cut: (field: string) => void,
): readonly ModelField[] {
  const inRule = new Set(uniques.flat().flatMap((member) => ("field" in member ? [member.field] : [])));
  return fields.map((field, position) => {
    if (field.maxLength !== null || field.type !== "text" || !(field.unique || inRule.has(position))) return field;
    cut(field.key);
    return { ...field, maxLength: longestIndexed };
  });
}

function noteCut(cut: readonly string[], notes: Note[]): void {
  if (cut.length === 0) return;
  const listed = `${cut.slice(0, 8).join(", ")}${cut.length > 8 ? ` and ${cut.length - 8} more` : ""}`;
  notes.push({
    path: "/entities",
    message: `Unique text takes ${longestIndexed} characters at most, because an index holds no longer one: ${listed}.`,
  });
}

function entityBody(
  entity: EntityDefinition,
  path: string,
  notes: Note[],
): { readonly idType: ModelEntity["idType"]; readonly fields: readonly ModelField[] } {
  const fields: ModelField[] = [];
  let id: FieldDefinition | undefined;
  (entity.fields ?? []).forEach((field, index) => {
    const at = `${path}/fields/${index}`;
    if (isId(field) && id === undefined) {
      id = field;
      noteId(entity, field, at, notes);
    } else fields.push(resolveField(field, at, notes));
  });
  return { idType: id?.type === "integer" || id?.type === "bigint" ? "integer" : "uuid", fields };
}

function isId({ name }: FieldDefinition): boolean {
  return name.trim().toLowerCase() === "id";
}

function noteId(entity: EntityDefinition, field: FieldDefinition, path: string, notes: Note[]): void {
  if (field.type === "uuid" || field.type === "integer" || field.type === "bigint") return;
  notes.push({
    path,
    message: `The id of ${quoted(entity.name)} cannot be of type ${field.type}; it is a UUID that the application makes.`,
  });
}
