import type { Owner } from "#domain/account/caller.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { ArchiveStorage } from "#ports/archive-storage.ts";
import type { GenerationStore } from "#ports/generation-store.ts";
import { noSuchGeneration } from "./owned-generation.ts";

/** Removes a finished generation, its history and its archive (unless another one has the same). Failures: "not-found", "conflict" while it runs. */
export async function deleteGeneration(
  id: string,
  owner: Owner,
  deps: { readonly store: GenerationStore; readonly storage: ArchiveStorage },
): Promise<Result<void>> {
  const deleted = await deps.store.delete(id, owner);
  if (!deleted.ok) return deleted;
  if (deleted.value.outcome !== "deleted") {
    return fail(deleted.value.outcome === "not-found" ? noSuchGeneration : stillRuns);
  }
  const { orphan } = deleted.value;
  return orphan === null ? ok(undefined) : deps.storage.remove(orphan);
}

const stillRuns: Failure = {
  category: "conflict",
  fault: "user",
  message: "This generation is still at work.",
  hint: "Cancel it first, then delete it.",
};
