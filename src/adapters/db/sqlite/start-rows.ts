import { and, eq } from "drizzle-orm";
import type { IdempotencyKey, NewGeneration, StartAnswer } from "#ports/generation-store.ts";
import type { Transaction } from "./fence.ts";
import { generationOf, unfinished } from "./generation-rows.ts";
import { generations, idempotencyKeys } from "./tables.ts";

/** Inserts a generation, or finds the one that stands for the same. */
export function startIn(tx: Transaction, fresh: NewGeneration): StartAnswer {
  const { idempotency, nowMs, ...values } = fresh;
  const known = idempotency === undefined ? undefined : knownAnswer(tx, idempotency);
  if (known !== undefined) return known;
  const open = tx
    .select()
    .from(generations)
    .where(and(eq(generations.key, fresh.key), unfinished))
    .get();
  const row =
    open ??
    tx
      .insert(generations)
      .values({ ...values, status: "Pending", retryCount: 0, progress: 0, createdAt: nowMs, updatedAt: nowMs })
      .returning()
      .get();
  if (idempotency !== undefined) {
    tx.insert(idempotencyKeys)
      .values({ ...idempotency, generationId: row.id, createdAt: nowMs })
      .run();
  }
  return { outcome: open === undefined ? "created" : "found", generation: generationOf(row) };
}

function knownAnswer(tx: Transaction, { caller, key, requestHash }: IdempotencyKey): StartAnswer | undefined {
  const used = tx
    .select()
    .from(idempotencyKeys)
    .innerJoin(generations, eq(generations.id, idempotencyKeys.generationId))
    .where(and(eq(idempotencyKeys.caller, caller), eq(idempotencyKeys.key, key)))
    .get();
  if (used === undefined) return undefined;
  if (used.idempotency_keys.requestHash !== requestHash) return { outcome: "idempotency-key-reused" };
  return { outcome: "found", generation: generationOf(used.generations) };
}
