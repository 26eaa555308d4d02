import { vi } from 'vitest';

export interface Call {
  readonly method: string;
  /** Below /api/v1. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: Headers;
}

export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
}

/** Stands in for the API: answers each request by `answer`, with 404 where it has none, and keeps them all for the test. */
export function fakeApi(answer: (call: Call) => Answer | undefined | Promise<Answer | undefined>): readonly Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://localhost');
    const call: Call = {
      method: init.method ?? 'GET',
      path: url.pathname.replace('/api/v1', ''),
      query: url.searchParams,
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
      headers: new Headers(init.headers),
    };
    calls.push(call);
    const { status = 200, body } = (await answer(call)) ?? problem(404, 'There is no such thing.');
    init.signal?.throwIfAborted();
    return new Response(status === 204 ? null : JSON.stringify(body), { status });
  });
  return calls;
}

/** An error as the API answers it. */
export function problem(status: number, detail: string, errors?: Record<string, string[]>): Answer {
  return { status, body: { type: 'about:blank', title: 'Refused', status, detail, errors, request_id: 'request-1' } };
}

export function page(items: readonly unknown[], total = items.length): Answer {
  return { body: { items, total, page: 1, page_size: 20 } };
}
