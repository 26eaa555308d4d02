import { sessionStore } from '@/auth/session-store';
import type { User } from '@/auth/user';

export const admin: User = {
  id: 'user-1',
  email: 'ada@example.com',
  name: 'Ada',
  role: 'admin',
  must_change_password: false,
};

/** As after signing in. */
export function beSignedIn(user: User = admin): void {
  sessionStore.signIn(user);
}
