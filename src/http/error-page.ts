import type { Failure } from "#domain/failure.ts";
import { statusOf } from "#http/failure-status.ts";
import { problem } from "#http/problem.ts";
import { fragment, page } from "#http/respond.ts";
import type { Visit } from "#http/visit.ts";
import { ErrorView } from "#views/errors/error.tsx";
import { FailureNotice } from "#views/errors/notice.tsx";

/**
 * Answers a failure in the caller's language: problem details below /api, a part for htmx, else a page. Nothing of its cause is shown. A form that htmx sent
 * stays where it is, with all that was typed, and the failure comes above it.
 */
export function answerFailure(
  visit: Visit<unknown>,
  failure: Failure,
  options: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  const { headers = {} } = options;
  const status = options.status ?? statusOf(failure);
  if (visit.url.pathname.startsWith("/api/")) return problem(visit, failure, { status, headers });
  const { message, hint } = failure;
  if (visit.wantsFragment && visit.request.method !== "GET") {
    return fragment(FailureNotice({ message, hint }), { status, headers: { "HX-Reswap": "afterbegin", ...headers } });
  }
  const view = ErrorView({ status, message, hint, requestId: status >= 500 ? visit.requestId : null });
  if (visit.wantsFragment) return fragment(view, { status, headers });
  return page(visit, view, { title: message.replace(/\.$/, ""), status, headers });
}
