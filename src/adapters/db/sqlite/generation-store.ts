import { and, asc, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { leaseIsFree } from "#domain/generation/lease.ts";
import { isFinished } from "#domain/generation/status.ts";
import type { GenerationStore, LeaseAnswer } from "#ports/generation-store.ts";
import { readArtifact, readBuild, writeArtifact, writeBuild } from "./build-rows.ts";
import { appendEvents, readEvents } from "./event-rows.ts";
import { fenced, guarded, unfenced } from "./fence.ts";
import { generationOf, ownedBy } from "./generation-rows.ts";
import type { SqliteDatabase } from "./open.ts";
import { countOwned, deleteOwned, listOwned } from "./owner-queries.ts";
import { countQueuedBefore, medianDurationMs, readQueue } from "./queue-queries.ts";
import { startIn } from "./start-rows.ts";
import { artifacts, generations, idempotencyKeys, zoneFills } from "./tables.ts";

/** The store on one SQLite file. Every call is one transaction; SQLite runs writers one after another. */
export function createSqliteGenerationStore(database: SqliteDatabase): GenerationStore {
  return {
    start: async (fresh) => guarded(() => unfenced(database, (tx) => startIn(tx, fresh))),

    get: async (id) =>
      guarded(() => {
        const row = database.select().from(generations).where(eq(generations.id, id)).get();
        return row === undefined ? null : generationOf(row);
      }),

    getOwned: async (id, owner) =>
      guarded(() => {
        const mine = and(eq(generations.id, id), ownedBy(owner));
        const row = database.select().from(generations).where(mine).get();
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

    list: async (owner, query) => guarded(() => listOwned(database, owner, query)),
    counts: async (owner, search) => guarded(() => countOwned(database, owner, search)),
    delete: async (id, owner) => guarded(() => unfenced(database, (tx) => deleteOwned(tx, id, owner))),

    requestCancel: async (id, owner, nowMs) =>
      guarded(() =>
        unfenced(database, (tx) => {
          const mine = and(eq(generations.id, id), ownedBy(owner));
          const row = tx.select().from(generations).where(mine).get();
          if (row === undefined) return null;
          if (isFinished(row.status) || row.cancelRequestedAt !== null) return generationOf(row);
          const asked = { cancelRequestedAt: nowMs };
          tx.update(generations).set(asked).where(mine).run();
          return generationOf({ ...row, ...asked });
        }),
      ),

    queue: async () => guarded(() => readQueue(database)),
    queuedBefore: async (id) => guarded(() => countQueuedBefore(database, id)),
    typicalDurationMs: async (stack) => guarded(() => medianDurationMs(database, stack)),

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
        if (from.status === "Pending" && to.status === "Generating") {
          const unstarted = and(eq(generations.id, generationId), isNull(generations.startedAt));
          tx.update(generations).set({ startedAt: nowMs }).where(unstarted).run();
        }
        if (build !== undefined) writeBuild(tx, generationId, build);
        if (artifact !== undefined) writeArtifact(tx, generationId, artifact);
        const event = { status: to.status, progress, atMs: nowMs, news: null };
        const [appended] = appendEvents(tx, generationId, [event]);
        if (appended === undefined) throw new Error("an event was not appended");
        return appended;
      }),

    recordHappenings: async (lease, happenings) =>
      fenced(database, lease, (tx, { status }) => {
        const { generationId } = lease;
        const last = happenings.at(-1);
        if (last === undefined) return;
        const { progress, atMs } = last;
        tx.update(generations).set({ progress, updatedAt: atMs }).where(eq(generations.id, generationId)).run();
        appendEvents(
          tx,
          generationId,
          happenings.map((happening) => ({ ...happening, status })),
        );
      }),

    saveZoneFill: async (lease, fill) =>
      fenced(database, lease, (tx) => {
        tx.insert(zoneFills)
          .values({ generationId: lease.generationId, ...fill })
          .onConflictDoNothing()
          .run();
      }),

    events: async (id, afterSequence, limit = -1) => guarded(() => readEvents(database, id, afterSequence, limit)),

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
    referredArchives: async (sha256s) =>
      guarded(() => {
        const { sha256 } = artifacts;
        const rows = database
          .select({ sha256 })
          .from(artifacts)
          .where(inArray(sha256, [...sha256s]))
          .all();
        return new Set(rows.map((row) => row.sha256));
      }),

    dropIdempotencyKeys: async (beforeMs) =>
      guarded(() => {
        database.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, beforeMs)).run();
      }),

    close: () => database.$client.close(),
  };
}
