import { z } from '@/model/zod';
import { API_BASE, TIMEOUT_MS } from '@/api/http';
import { ApiError, problemOf, unreachable } from '@/api/problem';
import { userSchema, type User } from '@/auth/user';

/** What the API answers to register, sign-in and refresh. */
export const grantSchema = z.object({ access_token: z.string(), user: userSchema });

let token: string | null = null;
let renewal: Promise<Grant | null> | null = null;

interface Grant {
  readonly token: string;
  readonly user: User;
}

/** The short-lived access token. It is kept in this variable only: no storage that another script could read. */
export function accessToken(): string | null {
  return token;
}

/** Somebody has signed in, or out (null). */
export function setAccessToken(next: string | null): void {
  token = next;
  renewal = null;
}

/**
 * A new access token from the HttpOnly refresh cookie and whose it is, or null when the session has ended. Throws when the
 * API cannot tell, as while it restarts. Callers share one request: the API rotates the refresh cookie, so that a second
 * one at the same time would be refused.
 */
export function refresh(): Promise<Grant | null> {
  if (renewal !== null) return renewal;
  const mine: Promise<Grant | null> = askForGrant()
    .then((grant) => {
      if (renewal !== mine) throw new ApiError(401, 'The session was changed meanwhile.');
      token = grant?.token ?? null;
      return grant;
    })
    .finally(() => {
      if (renewal === mine) renewal = null;
    });
  renewal = mine;
  return mine;
}

async function askForGrant(): Promise<Grant | null> {
  const response = await fetch(`${API_BASE}/auth/refresh`, {
    method: 'POST',
    credentials: 'same-origin',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw unreachable();
  });
  if (response.status === 401) return null;
  if (!response.ok) throw await problemOf(response);
  const grant = grantSchema.parse(await response.json());
  return { token: grant.access_token, user: grant.user };
}
