/** Whose fault a failure is; decides wording, exit code, alerts and (with payments) refunds. */
export type Fault = "user" | "project" | "us" | "environment";

/** The kinds of failure this program tells apart; stored with a failed generation and printed by `--json`. */
export type FailureCategory =
  | "usage" // wrong flags or arguments
  | "invalid-input" // the prompt, schema or personalization cannot be used
  | "environment" // the machine lacks something (no sandbox, no disk space, no package index)
  | "build" // a check of the generated project failed
  | "cancelled"
  | "timeout"
  | "not-found" // there is no such thing, or it is somebody else's
  | "conflict" // it was changed since it was read
  | "unauthenticated" // sign in first, or the credentials are wrong
  | "forbidden" // known, but not allowed
  | "too-many-requests"
  | "too-large" // more bytes than are read
  | "lease-lost" // another process took the generation over
  | "internal"; // a defect of ours

/**
 * An expected bad outcome, as a value. `message` says what happened and `hint` what to do, both fit for users;
 * `cause` is for the log only and never shown.
 */
export interface Failure {
  readonly category: FailureCategory;
  readonly fault: Fault;
  readonly message: string;
  readonly hint: string;
  readonly cause?: unknown;
}

/** A value or a failure. Discriminate on `ok`. */
export type Result<T, F = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<F>(failure: F): { readonly ok: false; readonly failure: F } {
  return { ok: false, failure };
}

/** Carries a Failure through code that has no other way out (streams, callbacks). Caught at the layer's edge. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}
