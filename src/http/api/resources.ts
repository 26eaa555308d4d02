import type { Generation, GenerationSummary } from "#domain/generation/generation.ts";
import { isFinished } from "#domain/generation/status.ts";
import { paths } from "#http/paths.ts";

/** A generation as programs see it in a list. */
export function listedResource(generation: GenerationSummary) {
  const { id, name, status, progress, stack, entities, failure, cancelRequestedAtMs } = generation;
  const { createdAtMs, startedAtMs, updatedAtMs } = generation;
  return {
    ...{ id, name, status, progress, stack, entities },
    createdAt: instant(createdAtMs),
    startedAt: startedAtMs === null ? null : instant(startedAtMs),
    finishedAt: isFinished(status) ? instant(updatedAtMs) : null,
    cancelRequested: cancelRequestedAtMs !== null,
    error: failure,
    links: {
      self: paths.api.generation.href({ generation: id }),
      events: paths.api.generationEvents.href({ generation: id }),
      archive: status === "Success" ? paths.api.generationArchive.href({ generation: id }) : null,
    },
  };
}

/** The same with what only one generation tells. */
export function generationResource(generation: Generation) {
  const { input, tier } = generation;
  const { stack, schema, engine, notes, verify } = input;
  return { ...listedResource({ ...generation, stack, verify, entities: schema.entities.length }), tier, engine, notes };
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}
