import type { Failure, Result } from "#domain/failure.ts";
import type {
  Artifact,
  BuildResult,
  Generation,
  GenerationEvent,
  GenerationInput,
  LogChunk,
  RecordedFailure,
  ZoneFill,
} from "#domain/generation/generation.ts";
import type { HeldLease, Lease, LeaseOwner } from "#domain/generation/lease.ts";
import type { GenerationStatus } from "#domain/generation/status.ts";

export interface NewGeneration {
  readonly id: string;
  readonly key: string;
  readonly input: GenerationInput;
  readonly nowMs: number;
}

/** A step of the state machine with what it leaves behind, written in one transaction. */
export interface TransitionRecord {
  readonly from: { readonly status: GenerationStatus; readonly retryCount: number };
  readonly to: { readonly status: GenerationStatus; readonly retryCount: number };
  readonly progress: number;
  readonly nowMs: number;
  /** With `to.status` Failed. */
  readonly failure?: RecordedFailure;
  /** With `to.status` Packing, and with Failed when checks ran. */
  readonly build?: BuildResult;
  /** With `to.status` Success. */
  readonly artifact?: Artifact;
}

export interface LeaseRequest {
  readonly owner: LeaseOwner;
  readonly nowMs: number;
  readonly ttlMs: number;
  /** Whether a process of our own process space still runs. */
  readonly isAlive: (owner: LeaseOwner) => boolean;
}

export type LeaseAnswer =
  | { readonly granted: true; readonly lease: Lease }
  | { readonly granted: false; readonly held: HeldLease };

/**
 * Where generations live. Every implementation passes tests/adapters/db/generation-store.contract.ts.
 *
 * Writes are durable when they return and happen in the order of the calls. Every write under a lease checks its token in the
 * same transaction: with an older token it changes nothing and answers with category "lease-lost". Failures of the machine (disk full,
 * file not readable) have category "environment". Several processes may use one store.
 */
export interface GenerationStore {
  /**
   * Inserts a Pending generation, unless one with the same key is unfinished: then that one is returned. Two callers at
   * once get the same one.
   */
  start(generation: NewGeneration): Promise<Result<{ readonly generation: Generation; readonly created: boolean }>>;
  get(id: string): Promise<Result<Generation | null>>;
  /** The newest generation of a key that ended in Success, with its archive. */
  latestSuccess(key: string): Promise<Result<{ readonly generation: Generation; readonly artifact: Artifact } | null>>;

  /** Takes the lease when it is free (domain/generation/lease.ts); the token is one more than the last holder's. */
  acquireLease(id: string, request: LeaseRequest): Promise<Result<LeaseAnswer>>;
  renewLease(lease: Lease, expiresAtMs: number): Promise<Result<void>>;
  /** Gives the lease back; without effect when it was lost. */
  releaseLease(lease: Lease): Promise<Result<void>>;

  /** Moves the state and appends an event. A `from` that is not the row's state is a defect and throws. */
  recordTransition(lease: Lease, record: TransitionRecord): Promise<Result<GenerationEvent>>;
  /** Appends an event that leaves the state as it is. */
  recordProgress(lease: Lease, progress: number, nowMs: number): Promise<Result<GenerationEvent>>;
  appendLog(lease: Lease, step: string, lines: readonly string[]): Promise<Result<void>>;
  saveZoneFill(lease: Lease, fill: ZoneFill): Promise<Result<void>>;

  /** In order of sequence, those after `afterSequence`. */
  events(id: string, afterSequence: number): Promise<Result<readonly GenerationEvent[]>>;
  log(id: string, afterSequence: number): Promise<Result<readonly LogChunk[]>>;
  zoneFills(id: string): Promise<Result<readonly ZoneFill[]>>;
  /** What the last build left behind, null before the first. */
  build(id: string): Promise<Result<BuildResult | null>>;
  artifact(id: string): Promise<Result<Artifact | null>>;

  close(): void;
}

/** What a write answers when another process took the generation over. */
export function leaseLost(): Failure {
  return {
    category: "lease-lost",
    fault: "environment",
    message: "Another process has taken this generation over.",
    hint: "Nothing to do: the other process goes on with it.",
  };
}
