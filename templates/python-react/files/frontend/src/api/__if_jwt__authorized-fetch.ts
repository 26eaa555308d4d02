import { accessToken, refresh } from '@/auth/access-token';
import { sessionStore } from '@/auth/session-store';

/**
 * Sends the access token, which lives in memory only. A 401 renews it once through the HttpOnly refresh cookie and asks
 * again; when that is refused too, the session has ended. What one account began is never repeated as another.
 */
export async function authorizedFetch(url: string, init: RequestInit): Promise<Response> {
  const token = accessToken();
  const account = sessionStore.signedInId();
  const response = await fetch(url, withToken(init, token));
  // While nobody is signed in, a 401 answers a wrong password and there is nothing to renew.
  if (response.status !== 401 || account === null || account !== sessionStore.signedInId()) return response;
  // Another request may have renewed the token while this one was under way.
  if (accessToken() === token) await renew();
  if (account !== sessionStore.signedInId()) return response;
  const repeated = await fetch(url, withToken(init, accessToken()));
  if (repeated.status === 401) sessionStore.expire();
  return repeated;
}

async function renew(): Promise<void> {
  const grant = await refresh();
  if (grant === null) sessionStore.expire();
  // The cookie belongs to whoever signed in last, perhaps in another tab.
  else if (grant.user.id !== sessionStore.signedInId()) sessionStore.signIn(grant.user);
}

function withToken(init: RequestInit, token: string | null): RequestInit {
  if (token === null) return init;
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${token}`);
  return { ...init, headers };
}
