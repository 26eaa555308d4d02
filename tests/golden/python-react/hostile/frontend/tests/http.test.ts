import { expect, test, vi } from 'vitest';
import { request } from '@/api/http';
import { ApiError } from '@/api/problem';
import { createQueryClient } from '@/api/query-client';
import { fakeApi, problem } from './support/fake-api';

async function refusal(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await call.then(() => null).catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error('expected an ApiError', { cause: error });
  return error;
}

test('a problem becomes an error with messages by field', async () => {
  fakeApi(() => problem(422, 'The request is not valid.', { name: ['Too short.'] }));
  expect(await refusal(request('POST', '/things', { body: {} }))).toMatchObject({
    status: 422,
    message: 'The request is not valid.',
    fieldErrors: { name: ['Too short.'] },
    requestId: 'request-1',
  });
});

test('an answer without a problem still says something useful', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>Bad gateway</html>', { status: 502 })));
  expect((await refusal(request('GET', '/things'))).message).toBe('The server has a problem. Try again in a moment.');
});

test('no answer at all is told apart', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await refusal(request('GET', '/things'))).toMatchObject({ status: 0 });
});

test('an answer that takes too long is not waited for again, and a write may have been stored', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    init.signal?.throwIfAborted();
    return Promise.reject(new Error('not aborted'));
  });
  const read = await refusal(request('GET', '/things'));
  expect(read.message).toContain('Try again');
  expect((await refusal(request('POST', '/things', { body: {} }))).message).toContain('It may have been saved');
  const { retry } = createQueryClient().getDefaultOptions().queries ?? {};
  expect(typeof retry === 'function' && retry(0, read)).toBe(false);
});

test('a request that was given up is no error of the server', async () => {
  const controller = new AbortController();
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    controller.abort();
    return Promise.reject(init.signal?.reason instanceof Error ? init.signal.reason : new Error('not aborted'));
  });
  await expect(request('GET', '/things', { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
});

test('changes name the version that they were made in', async () => {
  const calls = fakeApi(() => ({ body: { id: 1 } }));
  await request('PATCH', '/things/1', { body: { name: 'New' }, version: 3 });
  expect(calls[0]?.headers.get('If-Match')).toBe('"3"');
  expect(calls[0]?.headers.get('Content-Type')).toBe('application/json');
});
