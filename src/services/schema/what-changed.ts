import { ok, type Result } from "#domain/failure.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import type { SchemaAt, SchemaStore } from "#ports/schema-store.ts";

export interface WhatChanged {
  /** As it is now. */
  readonly stored: StoredSchema;
  /** What was done since, oldest first; the newest ten. Empty when it was only undone. */
  readonly changes: readonly string[];
}

const shownChanges = 10;

/** What somebody needs to know whose page is older than the schema. Failure: "not-found". */
export async function whatChanged(at: SchemaAt, { store }: { store: SchemaStore }): Promise<Result<WhatChanged>> {
  const [stored, changes] = await Promise.all([store.get(at), store.labelsAfter(at, shownChanges)]);
  if (!stored.ok) return stored;
  return changes.ok ? ok({ stored: stored.value, changes: changes.value }) : changes;
}
