import { expect, test } from 'vitest';
import { request } from '@/api/http';
import { accessToken, setAccessToken } from '@/auth/access-token';
import { restoreSession } from '@/auth/credentials';
import { sessionStore } from '@/auth/session-store';
import { leave } from '@/auth/tabs';
import { fakeApi, problem, type Answer } from '../support/fake-api';
import { admin } from '../support/signed-in';

const renewed = { body: { access_token: 'new', token_type: 'bearer', expires_in: 900, user: admin } };

/** Knows the token "new" only, which it gives for the refresh cookie unless that is answered otherwise. */
function api(refreshing: Answer | Promise<Answer> = renewed) {
  return fakeApi(({ path, headers }) => {
    if (path === '/auth/refresh') return refreshing;
    return headers.get('Authorization') === 'Bearer new' ? { body: [] } : problem(401, 'Sign in first.');
  });
}

test('requests that find the token expired share one renewal and are repeated', async () => {
  const calls = api();
  sessionStore.signIn(admin);
  setAccessToken('old');
  await Promise.all([request('GET', '/a'), request('GET', '/b'), request('GET', '/c')]);
  expect(calls.filter(({ path }) => path === '/auth/refresh')).toHaveLength(1);
  expect(calls.filter(({ path }) => path === '/b')).toHaveLength(2);
});

test('when the renewal is refused the session has ended, and nothing is repeated', async () => {
  const calls = api(problem(401, 'Sign in again.'));
  sessionStore.signIn(admin);
  setAccessToken('old');
  await expect(request('GET', '/a')).rejects.toMatchObject({ status: 401 });
  expect(sessionStore.get().status).toBe('expired');
  expect(calls.filter(({ path }) => path === '/a')).toHaveLength(1);
});

test.each([429, 503])('an API that cannot renew at the moment (%i) ends nothing', async (status) => {
  api(problem(status, 'Not now.'));
  sessionStore.signIn(admin);
  setAccessToken('old');
  await expect(request('GET', '/a')).rejects.toMatchObject({ status, message: 'Not now.' });
  expect(sessionStore.get().status).toBe('signed-in');
  await expect(restoreSession()).rejects.toMatchObject({ status });
});

test('a renewal that ends after signing out signs nobody in again', async () => {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  api(promise);
  sessionStore.signIn(admin);
  setAccessToken('old');
  const restored = restoreSession();
  leave();
  resolve(renewed);
  await expect(restored).rejects.toMatchObject({ status: 401 });
  expect(accessToken()).toBeNull();
});

test('what one account asked for is not asked again as another', async () => {
  const bob = { ...admin, id: 'user-2', name: 'Bob' };
  const calls = api({ body: { ...renewed.body, user: bob } });
  sessionStore.signIn(admin);
  setAccessToken('old');
  await expect(request('POST', '/a', { body: {} })).rejects.toMatchObject({ status: 401 });
  expect(calls.filter(({ path }) => path === '/a')).toHaveLength(1);
  expect(sessionStore.signedInId()).toBe('user-2');
});

test('the token is kept in no storage', async () => {
  api();
  sessionStore.signIn(admin);
  setAccessToken('old');
  await request('GET', '/a');
  expect(JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie).not.toContain('new');
});
