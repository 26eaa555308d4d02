import type { Owner } from "#domain/account/caller.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { Generation } from "#domain/generation/generation.ts";
import type { Clock } from "#ports/clock.ts";
import type { GenerationStore } from "#ports/generation-store.ts";
import { noSuchGeneration } from "./owned-generation.ts";

/** Asks whoever runs a generation to end it; it ends in Failed a moment later. Without effect on a finished one. Failure: "not-found". */
export async function cancelGeneration(
  id: string,
  owner: Owner,
  deps: { readonly store: GenerationStore; readonly clock: Clock },
): Promise<Result<Generation>> {
  const asked = await deps.store.requestCancel(id, owner, deps.clock.now());
  if (!asked.ok) return asked;
  return asked.value === null ? fail(noSuchGeneration) : ok(asked.value);
}
