import { z } from '@/model/zod';
import { API_BASE } from '@/api/http';
import { userSchema, type User } from '@/auth/user';

/** What the API answers to register, sign-in and refresh. */
export const grantSchema = z.object({ access_token: z.string(), user: userSchema });

let token: string | null = null;
let refreshing: Promise<Grant | null> | null = null;

interface Grant {
  readonly token: string;
  readonly user: User;
}

/** The short-lived access token. It is kept in this variable only: no storage that another script could read. */
export function accessToken(): string | null {
  return token;
}

export function setAccessToken(next: string | null): void {
  token = next;
}

/** A new access token from the HttpOnly refresh cookie, or null when the session has ended. */
export async function refreshAccessToken(): Promise<string | null> {
  return (await refresh())?.token ?? null;
}

/**
 * Renews the token and tells whose it is. Callers share one request: the API rotates the refresh cookie, so that a second
 * one at the same time would be refused.
 */
export function refresh(): Promise<Grant | null> {
  refreshing ??= renew().finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function renew(): Promise<Grant | null> {
  const response = await fetch(`${API_BASE}/auth/refresh`, { method: 'POST', credentials: 'same-origin' });
  const grant = response.ok ? grantSchema.safeParse(await response.json()).data : undefined;
  token = grant?.access_token ?? null;
  return grant ? { token: grant.access_token, user: grant.user } : null;
}
