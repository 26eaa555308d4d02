import type { Owner } from "#domain/account/caller.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { Generation } from "#domain/generation/generation.ts";
import type { GenerationStore } from "#ports/generation-store.ts";

/** A generation of the caller's own. Another's is as little there as one that never was: category "not-found". */
export async function ownedGeneration(
  id: string,
  owner: Owner,
  deps: { readonly store: GenerationStore },
): Promise<Result<Generation>> {
  const read = await deps.store.getOwned(id, owner);
  if (!read.ok) return read;
  return read.value === null ? fail(noSuchGeneration) : ok(read.value);
}

export const noSuchGeneration: Failure = {
  category: "not-found",
  fault: "user",
  message: "There is no such generation.",
  hint: "It may have been deleted, or it belongs to another account.",
};
