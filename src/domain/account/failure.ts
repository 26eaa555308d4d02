import type { Failure } from "#domain/failure.ts";

/** What is wrong with one field of a form. */
export interface FieldIssue {
  readonly field: string;
  readonly message: string;
}

/** Why an account's use case was refused. With `issues` the form is shown again; with `retryAfterSeconds` the same may be tried later. */
export interface AccountFailure extends Failure {
  readonly issues?: readonly FieldIssue[];
  readonly retryAfterSeconds?: number;
}

/** Answers of a form that cannot be used. */
export function invalidFields(issues: readonly FieldIssue[]): AccountFailure {
  return {
    category: "invalid-input",
    fault: "user",
    message: issues.map(({ message }) => message).join(" "),
    hint: "Correct it and try again.",
    issues,
  };
}

/** One field that cannot be used. */
export function invalidField(field: string, message: string): AccountFailure {
  return invalidFields([{ field, message }]);
}

/** Too many attempts; the same words whoever asks for whichever account. */
export function tooManyAttempts(seconds: number): AccountFailure {
  return {
    category: "too-many-requests",
    fault: "user",
    message: "Too many attempts.",
    hint: `Wait ${inWords(seconds)}, then try again.`,
    retryAfterSeconds: seconds,
  };
}

function inWords(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? "a second" : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
