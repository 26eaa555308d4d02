import { ok, type Result } from "#domain/failure.ts";
import type { Generation, GenerationInput } from "#domain/generation/generation.ts";
import { newId } from "#domain/ids.ts";
import type { Clock } from "#ports/clock.ts";
import type { GenerationStore } from "#ports/generation-store.ts";
import { generationKey } from "./generation-key.ts";

/** Records a generation to be run, or finds the unfinished one of the same command (after a crash, or of another process). */
export async function startGeneration(
  input: GenerationInput,
  destination: string,
  deps: { readonly store: GenerationStore; readonly clock: Clock },
): Promise<Result<{ readonly generation: Generation; readonly resumed: boolean }>> {
  const { store, clock } = deps;
  const nowMs = clock.now();
  const id = newId("gen", { nowMs, random: clock.random });
  const started = await store.start({ id, key: generationKey(input, destination), input, nowMs });
  if (!started.ok) return started;
  return ok({ generation: started.value.generation, resumed: !started.value.created });
}
