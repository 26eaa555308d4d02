import { and, asc, eq, gt, max } from "drizzle-orm";
import type { GenerationEvent } from "#domain/generation/generation.ts";
import type { Transaction } from "./fence.ts";
import type { SqliteDatabase } from "./open.ts";
import { generationEvents } from "./tables.ts";

/** Appends to a generation's history, numbered on from its last event; safe because the transaction shuts other writers out. */
export function appendEvents(
  tx: Transaction,
  generationId: string,
  events: readonly Omit<GenerationEvent, "sequence">[],
): readonly GenerationEvent[] {
  const last = tx
    .select({ sequence: max(generationEvents.sequence) })
    .from(generationEvents)
    .where(eq(generationEvents.generationId, generationId))
    .get();
  const first = (last?.sequence ?? 0) + 1;
  return events.map((event, index) => {
    const sequence = first + index;
    const { status, progress, atMs, news } = event;
    tx.insert(generationEvents).values({ generationId, sequence, status, progress, at: atMs, news }).run();
    return { sequence, ...event };
  });
}

/** Those after a sequence number, in order; a negative limit means all. */
export function readEvents(
  database: SqliteDatabase,
  id: string,
  afterSequence: number,
  limit: number,
): readonly GenerationEvent[] {
  return database
    .select()
    .from(generationEvents)
    .where(and(eq(generationEvents.generationId, id), gt(generationEvents.sequence, afterSequence)))
    .orderBy(asc(generationEvents.sequence))
    .limit(limit)
    .all()
    .map(({ sequence, status, progress, at, news }) => ({ sequence, status, progress, atMs: at, news }));
}
