import { ok, type Result } from "#domain/failure.ts";
import type { PersonalizationInput } from "#domain/personalization/personalization.ts";
import { applyEdit } from "#domain/schema/edit/apply-edit.ts";
import type { SchemaEdit } from "#domain/schema/edit/edit.ts";
import type { Issue, Schema } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import { type SchemaAt, schemaConflict } from "#ports/schema-store.ts";
import type { SchemaDeps } from "#services/schema/deps.ts";

export type EditOutcome =
  | {
      readonly outcome: "saved";
      readonly stored: StoredSchema;
      /** JSON pointer of the part that was written; null when none was. */
      readonly at: string | null;
    }
  | {
      readonly outcome: "refused";
      /** As it is, without the edit. */
      readonly stored: StoredSchema;
      readonly issues: readonly Issue[];
      readonly at: string | null;
    };

type EditDeps = Pick<SchemaDeps, "store" | "clock" | "limits">;

/** An edit as a form says it, which may depend on what the schema says now. `issues`: what is no edit at all; their paths begin at the form. */
export type ReadEdit = (schema: Schema) => { readonly edit: SchemaEdit; readonly issues: readonly Issue[] };

/**
 * Makes one change to a schema that is still in the state that the user saw. What changes nothing is not kept as a state of its own.
 * Failures: "not-found", and "conflict" when it was changed since; then nothing is written.
 */
export async function editSchema(at: SchemaAt, readEdit: ReadEdit, deps: EditDeps): Promise<Result<EditOutcome>> {
  const read = await deps.store.get(at);
  if (!read.ok) return read;
  const stored = read.value;
  if (stored.revision !== at.revision) return schemaConflict();
  const { edit, issues } = readEdit(stored.schema);
  if (issues.length > 0) return ok({ outcome: "refused", stored, issues, at: "" });
  const edited = applyEdit(stored.schema, edit, deps.limits.schema);
  if (!edited.ok) return ok({ outcome: "refused", stored, issues: edited.issues, at: edited.at });
  if (!edited.changed) return ok({ outcome: "saved", stored, at: edited.at });
  const { schema, label } = edited;
  const personalization = renamedIn(stored, edit);
  const saved = await deps.store.saveEdit(at, { schema, label, nowMs: deps.clock.now(), ...personalization });
  return saved.ok ? ok({ outcome: "saved", stored: saved.value, at: edited.at }) : saved;
}

/** Instructions for an entity go with its name. */
function renamedIn(
  { schema, personalization }: StoredSchema,
  edit: SchemaEdit,
): { readonly personalization?: PersonalizationInput } {
  const old = edit.kind === "update-entity" ? schema.entities[edit.entity]?.name : undefined;
  const instructions = personalization.entityInstructions ?? {};
  if (edit.kind !== "update-entity" || old === undefined || old === edit.name || !Object.hasOwn(instructions, old)) {
    return {};
  }
  const renamed = Object.entries(instructions).map(([name, text]) => [name === old ? edit.name : name, text]);
  return { personalization: { ...personalization, entityInstructions: Object.fromEntries(renamed) } };
}
