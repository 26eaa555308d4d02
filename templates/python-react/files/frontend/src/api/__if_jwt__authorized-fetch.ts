import { accessToken, refreshAccessToken } from '@/auth/access-token';
import { sessionStore } from '@/auth/session-store';

/**
 * Sends the access token, which lives in memory only. A 401 renews it once through the HttpOnly refresh cookie and asks
 * again; when that fails too, the session has ended.
 */
export async function authorizedFetch(url: string, init: RequestInit): Promise<Response> {
  const token = accessToken();
  const response = await fetch(url, withToken(init, token));
  // While nobody is signed in, a 401 answers a wrong password and there is nothing to renew.
  if (response.status !== 401 || sessionStore.get().status !== 'signed-in') return response;
  // Another request may have renewed the token while this one was under way.
  const renewed = accessToken() === token ? await refreshAccessToken() : accessToken();
  if (renewed === null) {
    sessionStore.expire();
    return response;
  }
  const repeated = await fetch(url, withToken(init, renewed));
  if (repeated.status === 401) sessionStore.expire();
  return repeated;
}

function withToken(init: RequestInit, token: string | null): RequestInit {
  if (token === null) return init;
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${token}`);
  return { ...init, headers };
}
