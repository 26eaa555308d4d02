import type { Owner } from "#domain/account/caller.ts";
import { ok, type Result } from "#domain/failure.ts";
import type { Artifact, BuildResult, Generation } from "#domain/generation/generation.ts";
import { type Timeline, timelineOf } from "#domain/generation/timeline.ts";
import type { GenerationStore } from "#ports/generation-store.ts";
import { ownedGeneration } from "./owned-generation.ts";

/** A generation with how it went so far and what one may expect of it. */
export interface GenerationReading {
  readonly generation: Generation;
  readonly timeline: Timeline;
  /** How many wait before it; null when it does not wait. */
  readonly queuedBefore: number | null;
  /** What earlier runs of its stack took; null before the first. */
  readonly typicalMs: number | null;
}

type Deps = { readonly store: GenerationStore };

/** Failure: "not-found", also for another's. */
export async function readGeneration(id: string, owner: Owner, deps: Deps): Promise<Result<GenerationReading>> {
  const found = await ownedGeneration(id, owner, deps);
  return found.ok ? readingOf(found.value, deps) : found;
}

export async function readingOf(generation: Generation, { store }: Deps): Promise<Result<GenerationReading>> {
  const [events, queuedBefore, typicalMs] = await Promise.all([
    store.events(generation.id, 0),
    store.queuedBefore(generation.id),
    store.typicalDurationMs(generation.input.stack),
  ]);
  if (!events.ok) return events;
  if (!queuedBefore.ok) return queuedBefore;
  if (!typicalMs.ok) return typicalMs;
  const timeline = timelineOf(generation.createdAtMs, events.value);
  return ok({ generation, timeline, queuedBefore: queuedBefore.value, typicalMs: typicalMs.value });
}

/** What a generation left behind; nulls before there is something. */
export async function readResult(
  id: string,
  { store }: Deps,
): Promise<Result<{ readonly artifact: Artifact | null; readonly build: BuildResult | null }>> {
  const [artifact, build] = await Promise.all([store.artifact(id), store.build(id)]);
  if (!artifact.ok) return artifact;
  return build.ok ? ok({ artifact: artifact.value, build: build.value }) : build;
}
