import { useSyncExternalStore } from 'react';
import { sessionStore, type Session } from '@/auth/session-store';
import type { User } from '@/auth/user';

export function useSession(): Session {
  return useSyncExternalStore(sessionStore.subscribe, sessionStore.get);
}

/** The account whose pages are shown, also while its session has to be renewed. */
export function useUser(): User | null {
  const session = useSession();
  return 'user' in session ? session.user : null;
}
