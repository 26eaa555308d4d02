import { ok, type Result } from "#domain/failure.ts";
import type { ArchiveStorage } from "#ports/archive-storage.ts";
import type { Clock } from "#ports/clock.ts";
import type { GenerationStore } from "#ports/generation-store.ts";

/** Between the look whether one is referred to and its removal, a generation may come to refer to it; putting it into storage again makes it young. */
const minimumAgeMs = 60 * 60 * 1_000;
/** Names asked for at once; databases limit the parameters of a query. */
const batch = 500;

/** Removes archives that no generation refers to any more (its account was deleted, a process died in between). Returns how many. */
export async function pruneArchives(deps: {
  readonly store: GenerationStore;
  readonly storage: ArchiveStorage;
  readonly clock: Clock;
}): Promise<Result<number>> {
  const { store, storage, clock } = deps;
  const kept = await storage.list();
  if (!kept.ok) return kept;
  const old = kept.value.filter(({ storedAtMs }) => storedAtMs < clock.now() - minimumAgeMs);
  let removed = 0;
  for (let from = 0; from < old.length; from += batch) {
    const names = old.slice(from, from + batch).map(({ sha256 }) => sha256);
    const referred = await store.referredArchives(names);
    if (!referred.ok) return referred;
    for (const sha256 of names.filter((name) => !referred.value.has(name))) {
      const gone = await storage.remove(sha256);
      if (!gone.ok) return gone;
      removed += 1;
    }
  }
  return ok(removed);
}
