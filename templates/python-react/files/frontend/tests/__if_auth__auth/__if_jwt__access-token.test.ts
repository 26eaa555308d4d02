import { expect, test } from 'vitest';
import { request } from '@/api/http';
import { setAccessToken } from '@/auth/access-token';
import { sessionStore } from '@/auth/session-store';
import { fakeApi, problem } from '../support/fake-api';
import { admin } from '../support/signed-in';

const renewed = { body: { access_token: 'new', token_type: 'bearer', expires_in: 900, user: admin } };

/** Knows the token "new" only; the refresh cookie is good or not. */
function api(refreshable: boolean) {
  return fakeApi(({ path, headers }) => {
    if (path === '/auth/refresh') return refreshable ? renewed : problem(401, 'Sign in again.');
    return headers.get('Authorization') === 'Bearer new' ? { body: [] } : problem(401, 'Sign in first.');
  });
}

test('requests that find the token expired share one renewal and are repeated', async () => {
  const calls = api(true);
  sessionStore.signIn(admin);
  setAccessToken('old');
  await Promise.all([request('GET', '/a'), request('GET', '/b'), request('GET', '/c')]);
  expect(calls.filter(({ path }) => path === '/auth/refresh')).toHaveLength(1);
  expect(calls.filter(({ path }) => path === '/b')).toHaveLength(2);
});

test('when the renewal fails the session has ended, and nothing is repeated', async () => {
  const calls = api(false);
  sessionStore.signIn(admin);
  setAccessToken('old');
  await expect(request('GET', '/a')).rejects.toMatchObject({ status: 401 });
  expect(sessionStore.get().status).toBe('expired');
  expect(calls.filter(({ path }) => path === '/a')).toHaveLength(1);
});

test('the token is kept in no storage', async () => {
  api(true);
  sessionStore.signIn(admin);
  setAccessToken('old');
  await request('GET', '/a');
  expect(JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie).not.toContain('new');
});
