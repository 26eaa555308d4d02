import { and, asc, count, desc, eq, isNotNull, lt, sql } from "drizzle-orm";
import type { QueuedGeneration } from "#ports/generation-store.ts";
import { ofTheServer, unfinished } from "./generation-rows.ts";
import type { SqliteDatabase } from "./open.ts";
import { generations } from "./tables.ts";

/** How many earlier runs tell how long the next one takes. */
const rememberedRuns = 9;

export function readQueue(database: SqliteDatabase): readonly QueuedGeneration[] {
  return database
    .select({
      id: generations.id,
      status: generations.status,
      cancelRequested: sql<number>`${generations.cancelRequestedAt} is not null`,
    })
    .from(generations)
    .where(and(unfinished, ofTheServer))
    .orderBy(asc(generations.createdAt), asc(generations.id))
    .all()
    .map((row) => ({ ...row, cancelRequested: row.cancelRequested === 1 }));
}

export function countQueuedBefore(database: SqliteDatabase, id: string): number | null {
  const row = database.select({ status: generations.status }).from(generations).where(eq(generations.id, id)).get();
  if (row?.status !== "Pending") return null;
  const waiting = and(eq(generations.status, "Pending"), ofTheServer, unfinished, lt(generations.id, id));
  return database.select({ count: count() }).from(generations).where(waiting).get()?.count ?? 0;
}

export function medianDurationMs(database: SqliteDatabase, stack: string): number | null {
  const durations = database
    .select({ ms: sql<number>`${generations.updatedAt} - ${generations.startedAt}` })
    .from(generations)
    .where(
      and(
        eq(generations.status, "Success"),
        isNotNull(generations.startedAt),
        sql`json_extract(${generations.input}, '$.stack') = ${stack}`,
        sql`json_extract(${generations.input}, '$.verify')`,
      ),
    )
    // By the primary key, which is by time, so that only the newest rows are looked at.
    .orderBy(desc(generations.id))
    .limit(rememberedRuns)
    .all()
    .map(({ ms }) => ms)
    .sort((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)] ?? null;
}
