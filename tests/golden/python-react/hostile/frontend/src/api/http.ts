import { authorizedFetch } from '@/api/authorized-fetch';
import { ApiError, problemOf, timedOut, unreachable } from '@/api/problem';

export const API_BASE = '/api/v1';

/** Nobody waits longer for an answer. */
export const TIMEOUT_MS = 30_000;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface RequestOptions {
  readonly query?: URLSearchParams;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** The version that the caller has seen: the API answers 412 when there is a newer one. */
  readonly version?: number;
  readonly signal?: AbortSignal;
}

/**
 * Calls the API below its base and gives the JSON of the answer (undefined for 204).
 * Throws ApiError for refusals and when there is no answer, AbortError when `signal` aborts.
 */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const response = await answered(method, path, options);
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as T;
  try {
    return (await response.json()) as T;
  } catch {
    throw new ApiError(response.status, 'The server gave an answer that cannot be read.');
  }
}

async function answered(method: Method, path: string, options: RequestOptions): Promise<Response> {
  const { query, body, version, signal } = options;
  const headers = new Headers({ Accept: 'application/json' });
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (version !== undefined) headers.set('If-Match', `"${version}"`);
  const search = query?.toString();
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await authorizedFetch(`${API_BASE}${path}${search ? `?${search}` : ''}`, {
      method,
      headers,
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    if (signal?.aborted || error instanceof ApiError) throw error;
    throw timeout.aborted ? timedOut(method !== 'GET') : unreachable();
  }
}
