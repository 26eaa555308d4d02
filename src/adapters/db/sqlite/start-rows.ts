import { and, count, eq, isNull, ne } from "drizzle-orm";
import type { IdempotencyKey, NewGeneration, StartAnswer } from "#ports/generation-store.ts";
import { maxUnfinished } from "#ports/generation-store.ts";
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
  if (open === undefined && fresh.origin !== "command-line" && unfinishedOf(tx, fresh.userId) >= maxUnfinished) {
    return { outcome: "queue-full" };
  }
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

/** How many of an account's (null: the engine key's) orders wait or run. */
function unfinishedOf(tx: Transaction, userId: string | null): number {
  const own = userId === null ? isNull(generations.userId) : eq(generations.userId, userId);
  const row = tx
    .select({ count: count() })
    .from(generations)
    .where(and(own, ne(generations.origin, "command-line"), unfinished))
    .get();
  return row?.count ?? 0;
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
