import { eq } from "drizzle-orm";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { Lease } from "#domain/generation/lease.ts";
import type { GenerationStatus } from "#domain/generation/status.ts";
import { machineFailure } from "#domain/machine-failure.ts";
import { leaseLost } from "#ports/generation-store.ts";
import type { SqliteDatabase } from "./open.ts";
import { generations } from "./tables.ts";

export type Transaction = Parameters<Parameters<SqliteDatabase["transaction"]>[0]>[0];

/** Runs a read or a transaction; what the machine did wrong comes back as a failure, what we did wrong is thrown. */
export function guarded<T>(work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (thrown) {
    const failure = machineFailure(thrown, "The database");
    if (failure === null) throw thrown;
    return fail(failure);
  }
}

/** One transaction that holds the write lock from its start, so that what it reads stays true until it commits. */
export function unfenced<T>(database: SqliteDatabase, work: (tx: Transaction) => T): T {
  return database.transaction(work, { behavior: "immediate" });
}

/** One transaction that runs only while the lease is the current one. */
export function fenced<T>(
  database: SqliteDatabase,
  lease: Lease,
  work: (tx: Transaction, row: { readonly status: GenerationStatus }) => T,
): Result<T> {
  const answer = guarded(() =>
    unfenced(database, (tx) => {
      const row = tx
        .select({ token: generations.leaseToken, status: generations.status })
        .from(generations)
        .where(eq(generations.id, lease.generationId))
        .get();
      return row === undefined || row.token !== lease.token ? null : { value: work(tx, row) };
    }),
  );
  if (!answer.ok) return answer;
  return answer.value === null ? fail(leaseLost()) : ok(answer.value.value);
}
