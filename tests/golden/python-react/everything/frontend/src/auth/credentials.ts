import { request } from '@/api/http';
import { isStatus } from '@/api/problem';
import { userSchema, type User } from '@/auth/user';

/** Takes the answer of register and sign-in; the session itself is an HttpOnly cookie. */
export function acceptCredentials(answer: unknown): User {
  return userSchema.parse(answer);
}

/** Who is signed in when the page loads: the session cookie tells. */
export async function restoreSession(): Promise<User | null> {
  try {
    return userSchema.parse(await request('GET', '/auth/me'));
  } catch (error) {
    if (isStatus(error, 401)) return null;
    throw error;
  }
}

/** The API removes the cookie. */
export function forgetCredentials(): void {}
