import { sessionStore } from '@/auth/session-store';

/** The browser sends the HttpOnly session cookie along; scripts never see it. A 401 means that the session has ended. */
export async function authorizedFetch(url: string, init: RequestInit): Promise<Response> {
  const before = sessionStore.get();
  const response = await fetch(url, init);
  // An answer that is late says nothing about whoever has signed in meanwhile.
  if (response.status === 401 && sessionStore.get() === before) sessionStore.expire();
  return response;
}
