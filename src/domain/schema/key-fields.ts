import { nameKey } from "#domain/naming/words.ts";
import type { ModelField, ModelReference } from "#domain/schema/model.ts";
import { quoted } from "#domain/schema/quote.ts";
import type { Note } from "#domain/schema/schema.ts";

export interface Absorbed {
  readonly fields: readonly (readonly ModelField[])[];
  readonly references: readonly ModelReference[];
  /** "entity index\nname key of the field" to the position of the reference that took its place. */
  readonly replaced: ReadonlyMap<string, number>;
}

/**
 * A field "doctor_id" beside a relation "doctor" is the relation's own column written twice: the reference takes its place, and what the
 * field says (required, unique) holds for the reference. Fields of other types keep their place; naming tells them apart.
 */
export function absorbKeyFields(
  fields: readonly (readonly ModelField[])[],
  references: readonly ModelReference[],
  notes: Note[],
): Absorbed {
  const replaced = new Map<string, number>();
  const gone = new Set<ModelField>();
  const merged = references.map((reference, position) => {
    const wanted = `${nameKey(reference.name)}_id`;
    const field = fields[reference.from]?.find(({ key, type }) => nameKey(key) === wanted && canHoldKey.has(type));
    if (field === undefined || gone.has(field)) return reference;
    gone.add(field);
    replaced.set(`${reference.from}\n${wanted}`, position);
    notes.push({
      path: reference.path,
      message: `The field ${quoted(field.key)} is the column of the relation ${quoted(reference.name)} and is not made twice.`,
    });
    const required = reference.required || field.required;
    const onDelete = required && reference.onDelete === "set-null" ? ("restrict" as const) : reference.onDelete;
    return { ...reference, required, onDelete, unique: reference.unique || field.unique };
  });
  return { fields: fields.map((list) => list.filter((field) => !gone.has(field))), references: merged, replaced };
}

const canHoldKey: ReadonlySet<string> = new Set(["uuid", "integer", "bigint", "string"]);
