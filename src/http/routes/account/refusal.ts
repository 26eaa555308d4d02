import type { AccountFailure } from "#domain/account/failure.ts";
import { statusOf } from "#http/failure-status.ts";
import type { FieldError } from "#views/parts/field.tsx";

/** How a form comes back: with which status, with what said where. Several kinds of failure, one look. */
export interface Refusal {
  readonly errors: readonly FieldError[];
  readonly answer: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
}

export function refusalOf(failure: AccountFailure): Refusal {
  const { issues, retryAfterSeconds, message, hint } = failure;
  const errors = issues?.map((issue) => ({ name: issue.field, message: issue.message }));
  const headers = retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) };
  return {
    errors: errors ?? [{ name: "", message: `${message} ${hint}` }],
    answer: { status: formStatus(failure), headers },
  };
}

/** A wrong password is a form to be corrected. (401 would have to name a way to sign in that browsers ask for by themselves.) */
function formStatus(failure: AccountFailure): number {
  return failure.category === "unauthenticated" ? 422 : statusOf(failure);
}
