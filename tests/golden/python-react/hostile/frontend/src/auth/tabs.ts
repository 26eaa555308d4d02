import { useEffect } from 'react';
import { request } from '@/api/http';
import { forgetCredentials, restoreSession } from '@/auth/credentials';
import { sessionStore } from '@/auth/session-store';
import { userSchema, type User } from '@/auth/user';

/** The tabs of a browser share one cookie, so they show one account: each tells the others who came, or null who left. */
const channel = new BroadcastChannel('session');

/** What signing in ends with. */
export function enter(user: User): void {
  sessionStore.signIn(user);
  channel.postMessage(user.id);
}

/** What signing out ends with. */
export function leave(): void {
  forgetCredentials();
  sessionStore.signOut();
  channel.postMessage(null);
}

/** Follows what other tabs do, and looks again when somebody comes back to this one. */
export function useSameAccountAsOtherTabs(): void {
  useEffect(() => {
    const hear = ({ data }: MessageEvent<unknown>) => void follow(data);
    const look = () => void lookAgain();
    channel.addEventListener('message', hear);
    window.addEventListener('focus', look);
    return () => {
      channel.removeEventListener('message', hear);
      window.removeEventListener('focus', look);
    };
  }, []);
}

async function follow(id: unknown): Promise<void> {
  if (id === null) {
    forgetCredentials();
    sessionStore.signOut();
    return;
  }
  if (id === sessionStore.signedInId()) return;
  const before = sessionStore.get();
  const user = await restoreSession().catch(() => null);
  if (user !== null && sessionStore.get() === before) sessionStore.signIn(user);
}

/** A 401 needs nothing here: it ends the session as any other would. When there is no answer, the next request tells. */
async function lookAgain(): Promise<void> {
  const before = sessionStore.get();
  if (before.status !== 'signed-in') return;
  const user = await request('GET', '/auth/me')
    .then((answer) => userSchema.parse(answer))
    .catch(() => null);
  if (user !== null && sessionStore.get() === before) sessionStore.signIn(user);
}
