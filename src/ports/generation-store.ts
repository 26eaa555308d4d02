import type { Owner } from "#domain/account/caller.ts";
import type { Tier } from "#domain/billing/tier.ts";
import type { Failure, Result } from "#domain/failure.ts";
import type {
  Artifact,
  BuildResult,
  Generation,
  GenerationEvent,
  GenerationInput,
  GenerationSummary,
  News,
  RecordedFailure,
  ZoneFill,
} from "#domain/generation/generation.ts";
import type { HeldLease, Lease, LeaseOwner } from "#domain/generation/lease.ts";
import type { GenerationOrigin } from "#domain/generation/origin.ts";
import type { GenerationStatus, StatusGroup } from "#domain/generation/status.ts";

export interface NewGeneration {
  readonly id: string;
  readonly key: string;
  readonly input: GenerationInput;
  readonly origin: GenerationOrigin;
  readonly userId: string | null;
  readonly schemaId: string | null;
  readonly tier: Tier;
  readonly name: string;
  readonly nowMs: number;
  /** Given by callers that may repeat a request: the repetition gets the first one's generation. */
  readonly idempotency?: IdempotencyKey;
}

export interface IdempotencyKey {
  /** Whose key it is: a user's id, or "engine". */
  readonly caller: string;
  readonly key: string;
  /** Of the whole request: the same key with another request is refused. */
  readonly requestHash: string;
}

/** One owner's share of the server's queue, so that nobody makes everybody else wait for hours. */
export const maxUnfinished = 20;

/** `found`: one with the same key is unfinished, or the idempotency key was used for it. */
export type StartAnswer =
  | { readonly outcome: "created" | "found"; readonly generation: Generation }
  | { readonly outcome: "idempotency-key-reused" }
  /** The owner has as many unfinished ones as one owner may have (`maxUnfinished`). */
  | { readonly outcome: "queue-full" };

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
  /** With `to.status` Uploading and Success. */
  readonly artifact?: Artifact;
}

/** Something that happened without a change of state. `news` null: only the progress moved. */
export interface Happening {
  readonly news: News | null;
  readonly progress: number;
  readonly atMs: number;
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

export interface GenerationQuery {
  /** Null: all. */
  readonly group: StatusGroup | null;
  /** Part of the name, without regard to case; "" for all. */
  readonly search: string;
  /** Keyset: only those older than this id; null from the newest on. */
  readonly olderThan: string | null;
  readonly limit: number;
}

export interface GenerationPage {
  /** Newest first. */
  readonly rows: readonly GenerationSummary[];
  readonly hasOlder: boolean;
}

/** A generation that waits or runs on the server. */
export interface QueuedGeneration {
  readonly id: string;
  readonly status: GenerationStatus;
  readonly cancelRequested: boolean;
}

export type DeleteAnswer =
  /** `orphan`: the hash of its archive when no other generation refers to it. */
  { readonly outcome: "deleted"; readonly orphan: string | null } | { readonly outcome: "not-found" | "unfinished" };

/**
 * Where generations live. Every implementation passes tests/adapters/db/generation-store.contract.ts.
 *
 * Writes are durable when they return and happen in the order of the calls. Every write under a lease checks its token in the
 * same transaction: with an older token it changes nothing and answers with category "lease-lost". Failures of the machine (disk full,
 * file not readable) have category "environment". Several processes may use one store.
 *
 * What asks for an owner sees what that owner started on the server; anything else is not there for them. What the command line started has no owner.
 */
export interface GenerationStore {
  /**
   * Inserts a Pending generation, unless one with the same key is unfinished: then that one is returned. Two callers at
   * once get the same one.
   */
  start(generation: NewGeneration): Promise<Result<StartAnswer>>;
  get(id: string): Promise<Result<Generation | null>>;
  getOwned(id: string, owner: Owner): Promise<Result<Generation | null>>;
  /** The newest generation of a key that ended in Success, with its archive. */
  latestSuccess(key: string): Promise<Result<{ readonly generation: Generation; readonly artifact: Artifact } | null>>;

  list(owner: Owner, query: GenerationQuery): Promise<Result<GenerationPage>>;
  /** How many of each group match the search. */
  counts(owner: Owner, search: string): Promise<Result<Readonly<Record<StatusGroup, number>>>>;
  /** Removes a finished generation with its history. */
  delete(id: string, owner: Owner): Promise<Result<DeleteAnswer>>;
  /** Notes that the owner wants it to end; whoever runs it hears of it. Null: not there. Without effect on a finished one. */
  requestCancel(id: string, owner: Owner, nowMs: number): Promise<Result<Generation | null>>;

  /** Unfinished generations of the server, oldest first. */
  queue(): Promise<Result<readonly QueuedGeneration[]>>;
  /** How many generations of the server wait before a Pending one; null when it does not wait. */
  queuedBefore(id: string): Promise<Result<number | null>>;
  /** Median duration of the newest successes of a stack in milliseconds; null before the first. */
  typicalDurationMs(stack: string): Promise<Result<number | null>>;

  /** Takes the lease when it is free (domain/generation/lease.ts); the token is one more than the last holder's. */
  acquireLease(id: string, request: LeaseRequest): Promise<Result<LeaseAnswer>>;
  renewLease(lease: Lease, expiresAtMs: number): Promise<Result<void>>;
  /** Gives the lease back; without effect when it was lost. */
  releaseLease(lease: Lease): Promise<Result<void>>;

  /** Moves the state and appends an event. A `from` that is not the row's state is a defect and throws. */
  recordTransition(lease: Lease, record: TransitionRecord): Promise<Result<GenerationEvent>>;
  /** Appends an event for each, in order, in one transaction; the state stays as it is. */
  recordHappenings(lease: Lease, happenings: readonly Happening[]): Promise<Result<void>>;
  saveZoneFill(lease: Lease, fill: ZoneFill): Promise<Result<void>>;

  /** In order of sequence, those after `afterSequence`; at most `limit` when it is given. */
  events(id: string, afterSequence: number, limit?: number): Promise<Result<readonly GenerationEvent[]>>;
  zoneFills(id: string): Promise<Result<readonly ZoneFill[]>>;
  /** What the last build left behind, null before the first. */
  build(id: string): Promise<Result<BuildResult | null>>;
  /** There from Uploading on; the archive is in storage from Success on. */
  artifact(id: string): Promise<Result<Artifact | null>>;
  /** Of these archives, those that a generation refers to. */
  referredArchives(sha256s: readonly string[]): Promise<Result<ReadonlySet<string>>>;
  /** Forgets idempotency keys that were used before this time. */
  dropIdempotencyKeys(beforeMs: number): Promise<Result<void>>;

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
