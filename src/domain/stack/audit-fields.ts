import { nameKey } from "#domain/naming/words.ts";
import type { Personalization } from "#domain/personalization/personalization.ts";
import type { Model, ModelEntity } from "#domain/schema/model.ts";
import { quoted } from "#domain/schema/quote.ts";
import type { Note } from "#domain/schema/schema.ts";

type Features = Personalization["features"];

/** The columns that the templates add to every table for the chosen features. */
export function auditColumns({ auditTimestamps, softDelete }: Features): readonly string[] {
  return [...(auditTimestamps ? ["created_at", "updated_at"] : []), ...(softDelete ? ["deleted_at"] : [])];
}

/** The model without the fields that the templates' own columns stand for: a user's `created_at` is the audit column, not a second one. */
export function mergeAuditFields(
  model: Model,
  features: Features,
): { readonly model: Model; readonly notes: readonly Note[] } {
  const columns = new Set(auditColumns(features));
  const notes: Note[] = [];
  const entities = model.entities.map((entity, index) => merged(entity, { index, columns, notes }));
  return { model: { ...model, entities }, notes };
}

function merged(
  entity: ModelEntity,
  { index, columns, notes }: { index: number; columns: ReadonlySet<string>; notes: Note[] },
): ModelEntity {
  const kept = entity.fields.map(
    (field) => !(columns.has(nameKey(field.key)) && (field.type === "datetime" || field.type === "date")),
  );
  if (kept.every(Boolean)) return entity;
  const path = `/entities/${index}`;
  entity.fields.forEach((field, position) => {
    if (!kept[position]) {
      notes.push({
        path,
        message: `${quoted(field.key)} of ${quoted(entity.key)} is the column that the application keeps itself; it is not made twice and cannot be written.`,
      });
    }
  });
  const positions = new Map<number, number>();
  kept.forEach((keep, position) => {
    if (keep) positions.set(position, positions.size);
  });
  const uniques = entity.uniques.filter((members) => {
    const usable = members.every((member) => !("field" in member) || positions.has(member.field));
    if (!usable)
      notes.push({
        path: `${path}/uniqueTogether`,
        message: `A unique rule of ${quoted(entity.key)} with a time that the application keeps is left out.`,
      });
    return usable;
  });
  return {
    ...entity,
    fields: entity.fields.filter((_, position) => kept[position]),
    uniques: uniques.map((members) =>
      members.map((member) => ("field" in member ? { field: positions.get(member.field) ?? 0 } : member)),
    ),
  };
}
