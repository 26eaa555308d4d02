import { and, asc, desc, eq, gt, notInArray, sql } from "drizzle-orm";
import type { Generation, GenerationEvent } from "#domain/generation/generation.ts";
import { leaseIsFree } from "#domain/generation/lease.ts";
import type { GenerationStore, LeaseAnswer } from "#ports/generation-store.ts";
import { readArtifact, readBuild, writeArtifact, writeBuild } from "./build-rows.ts";
import { fenced, guarded, nextSequence, type Transaction, unfenced } from "./fence.ts";
import type { SqliteDatabase } from "./open.ts";
import { artifacts, generationEvents, generations, logChunks, zoneFills } from "./tables.ts";

/** The store on one SQLite file. Every call is one transaction; SQLite runs writers one after another. */
export function createSqliteGenerationStore(database: SqliteDatabase): GenerationStore {
  return {
    start: async (fresh) =>
      guarded(() =>
        unfenced(database, (tx) => {
          const open = tx
            .select()
            .from(generations)
            .where(and(eq(generations.key, fresh.key), notInArray(generations.status, ["Success", "Failed"])))
            .get();
          if (open !== undefined) return { generation: generationOf(open), created: false };
          const { id, key, input, nowMs } = fresh;
          const row = {
            id,
            key,
            input,
            status: "Pending",
            retryCount: 0,
            progress: 0,
            createdAt: nowMs,
            updatedAt: nowMs,
          } as const;
          const inserted = tx.insert(generations).values(row).returning().get();
          return { generation: generationOf(inserted), created: true };
        }),
      ),

    get: async (id) =>
      guarded(() => {
        const row = database.select().from(generations).where(eq(generations.id, id)).get();
        return row === undefined ? null : generationOf(row);
      }),

    latestSuccess: async (key) =>
      guarded(() => {
        const found = database
          .select()
          .from(generations)
          .innerJoin(artifacts, eq(artifacts.generationId, generations.id))
          .where(and(eq(generations.key, key), eq(generations.status, "Success")))
          .orderBy(desc(generations.createdAt), desc(generations.id))
          .get();
        if (found === undefined) return null;
        const { generationId: _, ...artifact } = found.artifacts;
        return { generation: generationOf(found.generations), artifact };
      }),

    acquireLease: async (id, request) =>
      guarded(() =>
        unfenced(database, (tx): LeaseAnswer => {
          const row = tx.select().from(generations).where(eq(generations.id, id)).get();
          if (row === undefined) throw new Error(`no generation ${id}`);
          const held = row.leaseOwner === null ? null : { owner: row.leaseOwner, expiresAtMs: row.leaseExpiresAt ?? 0 };
          if (held !== null && !leaseIsFree(held, request)) return { granted: false, held };
          const token = row.leaseToken + 1;
          const lease = { leaseToken: token, leaseOwner: request.owner, leaseExpiresAt: request.nowMs + request.ttlMs };
          tx.update(generations).set(lease).where(eq(generations.id, id)).run();
          return { granted: true, lease: { generationId: id, token } };
        }),
      ),

    renewLease: async (lease, expiresAtMs) =>
      fenced(database, lease, (tx) => {
        tx.update(generations).set({ leaseExpiresAt: expiresAtMs }).where(eq(generations.id, lease.generationId)).run();
      }),

    // The token stays, so that a late write of this holder is refused even before the next one comes.
    releaseLease: async (lease) =>
      guarded(() => {
        database
          .update(generations)
          .set({ leaseOwner: null, leaseExpiresAt: null, leaseToken: sql`${generations.leaseToken} + 1` })
          .where(and(eq(generations.id, lease.generationId), eq(generations.leaseToken, lease.token)))
          .run();
      }),

    recordTransition: async (lease, record) =>
      fenced(database, lease, (tx) => {
        const { generationId } = lease;
        const { from, to, nowMs, progress, failure, build, artifact } = record;
        const state = and(eq(generations.status, from.status), eq(generations.retryCount, from.retryCount));
        const moved = tx
          .update(generations)
          .set({ ...to, progress, updatedAt: nowMs, failure: failure ?? null })
          .where(and(eq(generations.id, generationId), state))
          .returning({ id: generations.id })
          .all();
        if (moved.length !== 1) throw new Error(`${generationId} is not in state ${from.status}/${from.retryCount}`);
        if (build !== undefined) writeBuild(tx, generationId, build);
        if (artifact !== undefined) writeArtifact(tx, generationId, artifact);
        return appendEvent(tx, generationId, { status: to.status, progress, atMs: nowMs });
      }),

    recordProgress: async (lease, progress, nowMs) =>
      fenced(database, lease, (tx, { status }) => {
        const { generationId } = lease;
        tx.update(generations).set({ progress, updatedAt: nowMs }).where(eq(generations.id, generationId)).run();
        return appendEvent(tx, generationId, { status, progress, atMs: nowMs });
      }),

    appendLog: async (lease, step, lines) =>
      fenced(database, lease, (tx) => {
        const { generationId } = lease;
        const sequence = nextSequence(tx, logChunks, generationId);
        tx.insert(logChunks)
          .values({ generationId, sequence, step, text: lines.join("\n") })
          .run();
      }),

    saveZoneFill: async (lease, fill) =>
      fenced(database, lease, (tx) => {
        tx.insert(zoneFills)
          .values({ generationId: lease.generationId, ...fill })
          .onConflictDoNothing()
          .run();
      }),

    events: async (id, afterSequence) =>
      guarded(() =>
        database
          .select()
          .from(generationEvents)
          .where(and(eq(generationEvents.generationId, id), gt(generationEvents.sequence, afterSequence)))
          .orderBy(asc(generationEvents.sequence))
          .all()
          .map(({ sequence, status, progress, at }) => ({ sequence, status, progress, atMs: at })),
      ),

    log: async (id, afterSequence) =>
      guarded(() =>
        database
          .select({ sequence: logChunks.sequence, step: logChunks.step, text: logChunks.text })
          .from(logChunks)
          .where(and(eq(logChunks.generationId, id), gt(logChunks.sequence, afterSequence)))
          .orderBy(asc(logChunks.sequence))
          .all(),
      ),

    zoneFills: async (id) =>
      guarded(() =>
        database
          .select()
          .from(zoneFills)
          .where(eq(zoneFills.generationId, id))
          .orderBy(asc(zoneFills.zoneId), asc(zoneFills.attempt))
          .all()
          .map(({ generationId: _, ...fill }) => fill),
      ),

    build: async (id) => guarded(() => readBuild(database, id)),
    artifact: async (id) => guarded(() => readArtifact(database, id)),
    close: () => database.$client.close(),
  };
}

function appendEvent(tx: Transaction, generationId: string, event: Omit<GenerationEvent, "sequence">): GenerationEvent {
  const sequence = nextSequence(tx, generationEvents, generationId);
  const { status, progress, atMs } = event;
  tx.insert(generationEvents).values({ generationId, sequence, status, progress, at: atMs }).run();
  return { sequence, ...event };
}

function generationOf(row: typeof generations.$inferSelect): Generation {
  const { id, key, status, retryCount, input, failure, createdAt, updatedAt } = row;
  return { id, key, status, retryCount, input, failure, createdAtMs: createdAt, updatedAtMs: updatedAt };
}
