import { problem } from "#http/problem.ts";
import type { Visit } from "#http/visit.ts";
import type { InputFailure } from "#services/describe-model.ts";

interface AnswerOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export function json(body: unknown, { status = 200, headers = {} }: AnswerOptions = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", "Cache-Control": "private, no-store", ...headers },
  });
}

/** Problem details, with each place that is to blame. */
export function refused(visit: Visit<unknown>, failure: InputFailure, options: AnswerOptions = {}): Response {
  return problem(visit, failure, { ...options, ...(failure.issues === undefined ? {} : { errors: failure.issues }) });
}
