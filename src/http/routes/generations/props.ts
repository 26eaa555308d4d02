import { ok, type Result } from "#domain/failure.ts";
import type { Generation } from "#domain/generation/generation.ts";
import { type GenerationReading, readResult } from "#services/read-generation.ts";
import type { GenerationProps, OutcomeProps } from "#views/generations/props.ts";
import type { GenerationRouteDeps } from "./deps.ts";

/** A generation as its views show it. */
export function propsOf(
  { generation, queuedBefore, typicalMs }: Omit<GenerationReading, "timeline">,
  deps: Pick<GenerationRouteDeps, "stackTitle">,
): GenerationProps {
  const { id, name, input, schemaId, createdAtMs, startedAtMs, cancelRequestedAtMs } = generation;
  return {
    ...{ id, name, schemaId, createdAtMs, startedAtMs, queuedBefore, typicalMs },
    stack: deps.stackTitle(input.stack),
    entities: input.schema.entities.length,
    verify: input.verify,
    engine: input.engine,
    blueprint: input.blueprint === true,
    cancelRequested: cancelRequestedAtMs !== null,
  };
}

/** What it came to; null while it is not finished. */
export async function outcomeOf(
  generation: Generation,
  deps: Pick<GenerationRouteDeps, "store" | "storage">,
): Promise<Result<OutcomeProps | null>> {
  const { status, failure, input } = generation;
  if (status === "Failed" && failure !== null) return ok({ outcome: "failed", failure });
  if (status !== "Success") return ok(null);
  const result = await readResult(generation.id, deps);
  if (!result.ok) return result;
  const { artifact, build } = result.value;
  if (artifact === null || build === null) throw new Error(`${generation.id} succeeded without an archive`);
  const stored = await deps.storage.has(artifact.sha256);
  if (!stored.ok) return stored;
  const { dockerCompose } = input.personalization.features;
  return ok({ outcome: "success", artifact, build, dockerCompose, stored: stored.value });
}
