import type { Artifact, BuildResult, RecordedFailure } from "#domain/generation/generation.ts";
import type { Timeline } from "#domain/generation/timeline.ts";

/** What pages show of one generation; the parts of them that are sent while it runs use the same. */
export interface GenerationProps {
  readonly id: string;
  readonly name: string;
  /** Its stack's title. */
  readonly stack: string;
  readonly entities: number;
  readonly schemaId: string | null;
  readonly verify: boolean;
  /** The design without the source. */
  readonly blueprint: boolean;
  readonly engine: string;
  readonly createdAtMs: number;
  readonly startedAtMs: number | null;
  readonly cancelRequested: boolean;
  /** How many wait before it; null when it does not wait. */
  readonly queuedBefore: number | null;
  /** What earlier runs of the stack took; null before the first. */
  readonly typicalMs: number | null;
}

export interface LiveProps {
  readonly generation: GenerationProps;
  readonly timeline: Timeline;
  readonly nowMs: number;
}

/** What it came to. */
export type OutcomeProps =
  | {
      readonly outcome: "success";
      readonly artifact: Artifact;
      readonly build: BuildResult;
      readonly dockerCompose: boolean;
      /** False when the archive is not in storage any more. */
      readonly stored: boolean;
    }
  | { readonly outcome: "failed"; readonly failure: RecordedFailure };

export function endedAtMs({ phases, status }: Timeline): number | null {
  return status === "Success" || status === "Failed" ? (phases.at(-1)?.atMs ?? null) : null;
}
