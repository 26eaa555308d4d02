import type { Tier } from "#domain/billing/tier.ts";
import { ok, type Result } from "#domain/failure.ts";
import type { Generation, GenerationInput } from "#domain/generation/generation.ts";
import { newId } from "#domain/ids.ts";
import { projectTitle } from "#domain/stack/project-title.ts";
import type { Clock } from "#ports/clock.ts";
import type { GenerationStore } from "#ports/generation-store.ts";
import { generationKey } from "./generation-key.ts";

/** Records a generation of the command line, or finds the unfinished one of the same command (after a crash, or of another process). */
export async function startGeneration(
  input: GenerationInput,
  options: { readonly destination: string; readonly tier: Tier },
  deps: { readonly store: GenerationStore; readonly clock: Clock },
): Promise<Result<{ readonly generation: Generation; readonly resumed: boolean }>> {
  const { store, clock } = deps;
  const { destination, tier } = options;
  const nowMs = clock.now();
  const started = await store.start({
    id: newId("gen", { nowMs, random: clock.random }),
    key: generationKey(input, destination),
    input,
    ...{ origin: "command-line", userId: null, schemaId: null, tier, nowMs },
    name: projectTitle(input.personalization.projectName, input.schema),
  });
  if (!started.ok) return started;
  if (!("generation" in started.value))
    throw new Error(`the command line has neither a key nor a queue: ${started.value.outcome}`);
  return ok({ generation: started.value.generation, resumed: started.value.outcome === "found" });
}
