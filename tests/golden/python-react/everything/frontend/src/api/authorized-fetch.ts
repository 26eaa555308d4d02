import { sessionStore } from '@/auth/session-store';

/** The browser sends the HttpOnly session cookie along; scripts never see it. A 401 means that the session has ended. */
export async function authorizedFetch(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status === 401) sessionStore.expire();
  return response;
}
