import { z } from '@/model/zod';
import type { FieldErrors } from '@/model/schema';

/** RFC 9457 problem details, the body of every error of the API. */
const problemSchema = z.object({
  title: z.string().optional(),
  detail: z.string().optional(),
  errors: z.record(z.string(), z.array(z.string())).optional(),
  request_id: z.string().optional(),
});

/** The API refused or could not be reached (`status` 0). The message is made for people. */
export class ApiError extends Error {
  readonly status: number;
  /** Messages by field, as the API keyed them; empty when it named none. */
  readonly fieldErrors: FieldErrors;
  /** Finds the request in the API's logs. */
  readonly requestId: string | null;

  constructor(status: number, message: string, details: { fieldErrors?: FieldErrors; requestId?: string | null } = {}) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.fieldErrors = details.fieldErrors ?? {};
    this.requestId = details.requestId ?? null;
  }
}

/** Reads the problem of a refused response; proxies and crashes answer without one. */
export async function problemOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const problem = problemSchema.safeParse(body).data ?? {};
  const message = problem.detail ?? problem.title ?? fallback(response.status);
  return new ApiError(response.status, message, {
    fieldErrors: problem.errors ?? {},
    requestId: problem.request_id ?? response.headers.get('X-Request-ID'),
  });
}

/** The request never got an answer. */
export function unreachable(): ApiError {
  return new ApiError(0, 'The server cannot be reached. Check the connection and try again.');
}

/** No answer in time. Not status 0: asking again would mean waiting as long again, and a write may have been stored. */
export function timedOut(wrote: boolean): ApiError {
  return new ApiError(
    408,
    wrote
      ? 'The server did not answer in time. It may have been saved: look before you send it again.'
      : 'The server did not answer in time. Try again in a moment.',
  );
}

export function isStatus(error: unknown, ...statuses: readonly number[]): error is ApiError {
  return error instanceof ApiError && statuses.includes(error.status);
}

/** What to tell people about anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof ApiError ? error.message : 'Something went wrong here. Reload the page and try again.';
}

function fallback(status: number): string {
  if (status === 404) return 'This does not exist, or it is not yours to see.';
  if (status === 413) return 'This is larger than the server accepts.';
  if (status === 429) return 'Too many requests. Wait a moment and try again.';
  if (status >= 500) return 'The server has a problem. Try again in a moment.';
  return `The server refused the request (status ${status}).`;
}
