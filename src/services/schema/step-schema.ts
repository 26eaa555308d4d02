import type { Result } from "#domain/failure.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import type { SchemaAt } from "#ports/schema-store.ts";
import type { SchemaDeps } from "#services/schema/deps.ts";

type StepDeps = Pick<SchemaDeps, "store" | "clock">;

/** Takes the last edit back; without effect when there is none. Failures: "not-found", "conflict". */
export async function undoEdit(at: SchemaAt, { store, clock }: StepDeps): Promise<Result<StoredSchema>> {
  return store.undo(at, clock.now());
}

/** Makes the edit again that was taken back last; without effect when there is none. Failures: "not-found", "conflict". */
export async function redoEdit(at: SchemaAt, { store, clock }: StepDeps): Promise<Result<StoredSchema>> {
  return store.redo(at, clock.now());
}
