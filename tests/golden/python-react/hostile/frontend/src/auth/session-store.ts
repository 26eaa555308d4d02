import type { User } from '@/auth/user';

/**
 * Who is signed in. "expired" is told apart from "signed-out": the page stays as it is, with everything that was typed,
 * and a dialog asks to sign in again.
 */
export type Session =
  | { readonly status: 'unknown' }
  /** `left`: somebody was signed in here before, whose page is not for whoever comes next. */
  | { readonly status: 'signed-out'; readonly left: boolean }
  | { readonly status: 'signed-in'; readonly user: User }
  | { readonly status: 'expired'; readonly user: User };

let session: Session = { status: 'unknown' };
const listeners = new Set<() => void>();

export const sessionStore = {
  get: (): Session => session,
  /** Whose requests the API answers; null when it answers nobody's. */
  signedInId: (): string | null => (session.status === 'signed-in' ? session.user.id : null),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  signIn: (user: User) => set({ status: 'signed-in', user }),
  signOut: () => set({ status: 'signed-out', left: session.status !== 'unknown' }),
  /** The API no longer knows the session; nothing to do when nobody was signed in. */
  expire: () => {
    if (session.status === 'signed-in') set({ status: 'expired', user: session.user });
  },
  /** For tests: as after loading the page. */
  reset: () => set({ status: 'unknown' }),
};

function set(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}
