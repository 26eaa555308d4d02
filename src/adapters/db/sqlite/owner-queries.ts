import { and, count, desc, eq, lt, ne, sql } from "drizzle-orm";
import type { Owner } from "#domain/account/caller.ts";
import { isFinished, type StatusGroup, statusGroups } from "#domain/generation/status.ts";
import type { DeleteAnswer, GenerationPage, GenerationQuery } from "#ports/generation-store.ts";
import type { Transaction } from "./fence.ts";
import { inGroup, named, ownedBy } from "./generation-rows.ts";
import type { SqliteDatabase } from "./open.ts";
import { artifacts, generations } from "./tables.ts";

/** What a list shows; stack and size are read out of the input without handing the whole of it over. */
const summary = {
  id: generations.id,
  name: generations.name,
  schemaId: generations.schemaId,
  status: generations.status,
  progress: generations.progress,
  failure: generations.failure,
  cancelRequestedAtMs: generations.cancelRequestedAt,
  createdAtMs: generations.createdAt,
  startedAtMs: generations.startedAt,
  updatedAtMs: generations.updatedAt,
  stack: sql<string>`json_extract(${generations.input}, '$.stack')`,
  verify: sql<number>`json_extract(${generations.input}, '$.verify')`,
  entities: sql<number>`json_array_length(${generations.input}, '$.schema.entities')`,
};

/** Newest first; ids sort by time of creation. */
export function listOwned(database: SqliteDatabase, owner: Owner, query: GenerationQuery): GenerationPage {
  const { group, search, olderThan, limit } = query;
  const rows = database
    .select(summary)
    .from(generations)
    .where(
      and(
        ownedBy(owner),
        named(search),
        group === null ? undefined : inGroup(group),
        olderThan === null ? undefined : lt(generations.id, olderThan),
      ),
    )
    .orderBy(desc(generations.id))
    .limit(limit + 1)
    .all();
  const shown = rows.slice(0, limit).map((row) => ({ ...row, verify: row.verify === 1 }));
  return { rows: shown, hasOlder: rows.length > limit };
}

export function countOwned(
  database: SqliteDatabase,
  owner: Owner,
  search: string,
): Readonly<Record<StatusGroup, number>> {
  const counts: Record<StatusGroup, number> = { active: 0, succeeded: 0, failed: 0 };
  for (const group of statusGroups) {
    const found = database
      .select({ count: count() })
      .from(generations)
      .where(and(ownedBy(owner), named(search), inGroup(group)))
      .get();
    counts[group] = found?.count ?? 0;
  }
  return counts;
}

export function deleteOwned(tx: Transaction, id: string, owner: Owner): DeleteAnswer {
  const row = tx
    .select({ status: generations.status, sha256: artifacts.sha256 })
    .from(generations)
    .leftJoin(artifacts, eq(artifacts.generationId, generations.id))
    .where(and(eq(generations.id, id), ownedBy(owner)))
    .get();
  if (row === undefined) return { outcome: "not-found" };
  if (!isFinished(row.status)) return { outcome: "unfinished" };
  const { sha256 } = row;
  const others = sha256 === null ? [] : sharing(tx, sha256, id);
  tx.delete(generations).where(eq(generations.id, id)).run();
  return { outcome: "deleted", orphan: others.length === 0 ? sha256 : null };
}

function sharing(tx: Transaction, sha256: string, id: string): readonly unknown[] {
  return tx
    .select({ id: artifacts.generationId })
    .from(artifacts)
    .where(and(eq(artifacts.sha256, sha256), ne(artifacts.generationId, id)))
    .limit(1)
    .all();
}
