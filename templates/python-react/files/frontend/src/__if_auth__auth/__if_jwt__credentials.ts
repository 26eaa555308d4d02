import { grantSchema, refresh, setAccessToken } from '@/auth/access-token';
import type { User } from '@/auth/user';

/** Takes the answer of register and sign-in: keeps the access token in memory and gives the account. */
export function acceptCredentials(answer: unknown): User {
  const grant = grantSchema.parse(answer);
  setAccessToken(grant.access_token);
  return grant.user;
}

/** Who is signed in when the page loads: the refresh cookie tells. */
export async function restoreSession(): Promise<User | null> {
  return (await refresh())?.user ?? null;
}

export function forgetCredentials(): void {
  setAccessToken(null);
}
