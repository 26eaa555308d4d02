import type { Failure } from "#domain/failure.ts";
import { statusOf } from "#http/failure-status.ts";
import type { Visit } from "#http/visit.ts";

/** One wrong place in a request: a JSON pointer or a field's name, what is wrong, what to do. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
}

export interface ProblemOptions {
  readonly status?: number;
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Problem details (RFC 9457) of a failure, for programs. Holds the failure's message and hint and nothing of its cause. */
export function problem(visit: Pick<Visit, "requestId">, failure: Failure, options: ProblemOptions = {}): Response {
  const status = options.status ?? statusOf(failure);
  const body = {
    type: `urn:stackalchemist:problem:${failure.category}`,
    title: titles[failure.category] ?? "The request failed",
    status,
    detail: failure.message,
    hint: failure.hint,
    category: failure.category,
    fault: failure.fault,
    requestId: visit.requestId,
    ...(options.errors === undefined ? {} : { errors: options.errors }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...options.headers },
  });
}

const titles: Readonly<Partial<Record<Failure["category"], string>>> = {
  usage: "The request is malformed",
  "invalid-input": "The input cannot be used",
  "not-found": "Not found",
  conflict: "Changed meanwhile",
  unauthenticated: "Not signed in",
  forbidden: "Not allowed",
  "too-many-requests": "Too many requests",
  environment: "The server lacks something",
  internal: "A defect of the server",
};
