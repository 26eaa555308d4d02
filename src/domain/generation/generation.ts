import type { Tier } from "#domain/billing/tier.ts";
import type { FailureCategory, Fault } from "#domain/failure.ts";
import type { TreeFile } from "#domain/file-tree.ts";
import type { GenerationOrigin } from "#domain/generation/origin.ts";
import type { GenerationStatus } from "#domain/generation/status.ts";
import type { Personalization } from "#domain/personalization/personalization.ts";
import type { Note, Schema } from "#domain/schema/schema.ts";
import type { StepVerdict } from "#domain/stack/report.ts";

/** Everything that decides the bytes of the archive. Stored with the generation, so that it can be resumed from its row alone. */
export interface GenerationInput {
  readonly schema: Schema;
  readonly personalization: Personalization;
  readonly stack: string;
  readonly stackDigest: string;
  readonly generatorVersion: string;
  /** False: nothing is built, and the archive says so. */
  readonly verify: boolean;
  /** Who read the description: "offline extractor", "sql importer" … */
  readonly engine: string;
  /** The language model that fills zones; absent without one. */
  readonly model?: string;
  /** The design alone is wanted, without the source. */
  readonly blueprint?: true;
  /** What the reader of the description changed or could not use. */
  readonly notes: readonly Note[];
}

/** A failure as it is stored and shown: without its cause. */
export interface RecordedFailure {
  readonly category: FailureCategory;
  readonly fault: Fault;
  readonly message: string;
  readonly hint: string;
}

export interface Generation {
  readonly id: string;
  /** Hash of the input and the destination: the same command has the same key. */
  readonly key: string;
  readonly origin: GenerationOrigin;
  /** Null for the command line and for callers with the engine key. */
  readonly userId: string | null;
  /** The schema it was made from; null when there was none or it is gone. */
  readonly schemaId: string | null;
  readonly tier: Tier;
  readonly name: string;
  readonly status: GenerationStatus;
  readonly retryCount: number;
  readonly progress: number;
  readonly input: GenerationInput;
  readonly failure: RecordedFailure | null;
  readonly cancelRequestedAtMs: number | null;
  readonly createdAtMs: number;
  /** When it left Pending; null while it waits. */
  readonly startedAtMs: number | null;
  /** Of a finished generation: when it ended. */
  readonly updatedAtMs: number;
}

/** What a list shows of a generation. */
export interface GenerationSummary
  extends Omit<Generation, "key" | "input" | "retryCount" | "userId" | "origin" | "tier"> {
  readonly stack: string;
  readonly entities: number;
  readonly verify: boolean;
}

/** A check of the proof with what belongs to the log and not to the archive: how long it took and why it failed. */
export interface CheckResult extends StepVerdict {
  readonly durationMs: number;
  /** The last lines of its output when it did not pass. */
  readonly detail: string | null;
}

/** What a passed build leaves behind, enough to pack the archive without building again. */
export interface BuildResult {
  readonly sandbox: string | null;
  readonly imageKey: string;
  readonly checks: readonly CheckResult[];
  readonly tools: Readonly<Record<string, string>>;
  /** Files that steps made and that belong in the archive, by their path in the repository. */
  readonly outputs: ReadonlyMap<string, TreeFile>;
}

/** A finished archive in storage. */
export interface Artifact {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly files: number;
  readonly entities: number;
  /** The archive's top folder. */
  readonly slug: string;
  /** What reading, naming and rendering changed. */
  readonly notes: readonly Note[];
}

/** What happened beside state and progress. `note` is a line that is worth telling: "the sandbox image is built first, once". */
export type News =
  | { readonly kind: "step-started"; readonly step: string; readonly title: string }
  | { readonly kind: "step-ended"; readonly check: CheckResult }
  | { readonly kind: "note"; readonly text: string }
  /** A run took over what an earlier one left unfinished; steps that were running begin again. */
  | { readonly kind: "resumed" }
  /** Consecutive lines of one step's log, the first of them numbered `firstLine` from 1 within the step and attempt. */
  | { readonly kind: "log"; readonly step: string; readonly firstLine: number; readonly lines: readonly string[] };

/** One entry of a generation's history, numbered from 1 without gaps. Appended, never rewritten. */
export interface GenerationEvent {
  readonly sequence: number;
  readonly status: GenerationStatus;
  readonly progress: number;
  readonly atMs: number;
  readonly news: News | null;
}

/** One accepted body of a zone and what it cost; paid for once, kept for ever. */
export interface ZoneFill {
  readonly zoneId: string;
  readonly attempt: number;
  readonly body: string;
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedTokens: number;
  readonly costMicroUsd: number;
}
