import { nameKey } from "#domain/naming/words.ts";
import { creationOrder } from "#domain/schema/creation-order.ts";
import { relaxCycles } from "#domain/schema/cycles.ts";
import { absorbKeyFields } from "#domain/schema/key-fields.ts";
import type { Model, ModelEntity, ModelField, ModelReference, UniqueMember } from "#domain/schema/model.ts";
import { resolveField } from "#domain/schema/resolve-field.ts";
import { resolveRelations } from "#domain/schema/resolve-relations.ts";
import type { EntityDefinition, FieldDefinition, Note, Schema } from "#domain/schema/schema.ts";

/**
 * The normalised model of a schema that `parseSchema` accepted, with a note for everything that is not exactly as written.
 * Never fails; what cannot be used is left out and noted.
 */
export function resolve(schema: Schema): { readonly model: Model; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
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
    return {
      key: definition.name,
      description: definition.description ?? "",
      idType: bodies[index]?.idType ?? "uuid",
      fields,
      uniques: uniques(definition, {
        index,
        fields,
        references: ordered.references,
        absorbed: absorbed.replaced,
        notes,
      }),
    };
  });
  const model = {
    name: schema.name ?? "",
    description: schema.description ?? "",
    entities,
    ...relaxed,
    references: ordered.references,
  };
  return { model: { ...model, creationOrder: ordered.order }, notes };
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
    message: `The id of ${entity.name} cannot be of type ${field.type}; it is a UUID that the application makes.`,
  });
}

interface UniqueSource {
  readonly index: number;
  readonly fields: readonly ModelField[];
  readonly references: readonly ModelReference[];
  /** Keys of fields that became references: "entity\nfield" to the reference's position. */
  readonly absorbed: ReadonlyMap<string, number>;
  readonly notes: Note[];
}

function uniques(definition: EntityDefinition, source: UniqueSource): readonly (readonly UniqueMember[])[] {
  const seen = new Set<string>();
  const result: (readonly UniqueMember[])[] = [];
  (definition.uniqueTogether ?? []).forEach((names, position) => {
    const path = `/entities/${source.index}/uniqueTogether/${position}`;
    const members = dedupe(names.map((name) => member(name, source)).filter((found) => found !== null));
    const key = members
      .map((found) => JSON.stringify(found))
      .sort()
      .join();
    if (members.length > 0 && !seen.has(key) && !alreadyUnique(members, source)) result.push(members);
    else
      source.notes.push({
        path,
        message: `${names.join(" and ")} of ${definition.name} are unique already; the rule is left out.`,
      });
    seen.add(key);
  });
  return result;
}

function member(name: string, { index, fields, references, absorbed }: UniqueSource): UniqueMember | null {
  const key = nameKey(name);
  const exact = fields.findIndex((field) => field.key === name);
  const field = exact >= 0 ? exact : fields.findIndex((candidate) => nameKey(candidate.key) === key);
  if (field >= 0) return { field };
  const reference = references.findIndex(
    (candidate) =>
      candidate.from === index &&
      (candidate.name === name || nameKey(candidate.name) === key || `${nameKey(candidate.name)}_id` === key),
  );
  if (reference >= 0) return { reference };
  const replaced = absorbed.get(`${index}\n${key}`);
  return replaced === undefined ? null : { reference: replaced };
}

/** A set that holds something unique (the id, a unique field, a one-to-one) adds nothing. */
function alreadyUnique(members: readonly UniqueMember[], { fields, references }: UniqueSource): boolean {
  return members.some(
    (found) => ("field" in found ? fields[found.field]?.unique : references[found.reference]?.unique) ?? false,
  );
}

function dedupe(members: readonly UniqueMember[]): readonly UniqueMember[] {
  return [...new Map(members.map((found) => [JSON.stringify(found), found])).values()];
}
