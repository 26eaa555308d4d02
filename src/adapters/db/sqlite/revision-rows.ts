import { and, asc, desc, eq, gt, lt, max, min } from "drizzle-orm";
import { displayName } from "#domain/schema/stored-schema.ts";
import { maxRevisions, type SavedEdit } from "#ports/schema-store.ts";
import type { Transaction } from "./fence.ts";
import { schemaRevisions, schemas } from "./tables.ts";

interface Place {
  readonly id: string;
  readonly revision: number;
}

const { schemaId, number } = schemaRevisions;

/** The state before, or null. Numbers have gaps where undone states were dropped. */
export function numberBefore(tx: Transaction, { id, revision }: Place): number | null {
  const before = and(eq(schemaId, id), lt(number, revision));
  return (
    tx
      .select({ value: max(number) })
      .from(schemaRevisions)
      .where(before)
      .get()?.value ?? null
  );
}

export function numberAfter(tx: Transaction, { id, revision }: Place): number | null {
  const after = and(eq(schemaId, id), gt(number, revision));
  return (
    tx
      .select({ value: min(number) })
      .from(schemaRevisions)
      .where(after)
      .get()?.value ?? null
  );
}

export function labelAfter(tx: Transaction, { id, revision }: Place): string | null {
  const after = and(eq(schemaId, id), gt(number, revision));
  const { label } = schemaRevisions;
  return tx.select({ label }).from(schemaRevisions).where(after).orderBy(asc(number)).get()?.label ?? null;
}

/** Adds the next state after dropping what was undone, and forgets the oldest beyond the limit. */
export function addRevision(tx: Transaction, id: string, edit: SavedEdit): void {
  const { schema, label, nowMs, personalization } = edit;
  const last =
    tx
      .select({ value: max(number) })
      .from(schemaRevisions)
      .where(eq(schemaId, id))
      .get()?.value ?? 0;
  const row = tx.select({ revision: schemas.revision }).from(schemas).where(eq(schemas.id, id)).get();
  tx.delete(schemaRevisions)
    .where(and(eq(schemaId, id), gt(number, row?.revision ?? 0)))
    .run();
  // One more than any that ever was: a form that still holds an undone number must not fit the new state.
  const revision = last + 1;
  tx.insert(schemaRevisions).values({ schemaId: id, number: revision, schema, label, createdAt: nowMs }).run();
  tx.update(schemas)
    .set({ revision, name: displayName(schema), updatedAt: nowMs, ...(personalization ? { personalization } : {}) })
    .where(eq(schemas.id, id))
    .run();
  forgetOldest(tx, id);
}

function forgetOldest(tx: Transaction, id: string): void {
  const [oldestKept] = tx
    .select({ value: number })
    .from(schemaRevisions)
    .where(eq(schemaId, id))
    .orderBy(desc(number))
    .limit(1)
    .offset(maxRevisions - 1)
    .all();
  if (oldestKept === undefined) return;
  tx.delete(schemaRevisions)
    .where(and(eq(schemaId, id), lt(number, oldestKept.value)))
    .run();
}

/** Makes another state the present one; null: there is none, and nothing happens. */
export function goTo(
  tx: Transaction,
  id: string,
  to: { readonly number: number | null; readonly nowMs: number },
): void {
  if (to.number === null) return;
  const target = and(eq(schemaId, id), eq(number, to.number));
  const found = tx.select({ schema: schemaRevisions.schema }).from(schemaRevisions).where(target).get();
  if (found === undefined) return;
  tx.update(schemas)
    .set({ revision: to.number, name: displayName(found.schema), updatedAt: to.nowMs })
    .where(eq(schemas.id, id))
    .run();
}
