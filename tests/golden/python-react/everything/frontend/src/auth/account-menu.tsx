import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { isStatus, messageOf } from '@/api/problem';
import { authApi } from '@/auth/auth-api';
import { sessionStore } from '@/auth/session-store';
import type { User } from '@/auth/user';
import { useUser } from '@/auth/use-session';
import { Popover, popoverItem, useClosePopover } from '@/ui/popover';
import { notify } from '@/ui/toasts';

/** Who is signed in, and what they can do about it. */
export function AccountMenu() {
  const user = useUser();
  const client = useQueryClient();
  const leaving = useMutation({
    mutationFn: async () => {
      try {
        await authApi.signOut();
      } catch (error) {
        // A session that the API has already forgotten is ended.
        if (!isStatus(error, 401)) throw error;
      }
      sessionStore.signOut();
      client.clear();
    },
    onError: (error) => notify(messageOf(error), 'error'),
  });
  if (!user) return null;

  return (
    <Popover
      align="end"
      icon="user"
      label={
        <span dir="auto" className="max-w-32 truncate max-sm:sr-only">
          {user.name}
        </span>
      }
    >
      <AccountItems user={user} leaving={leaving.isPending} onSignOut={() => leaving.mutate()} />
    </Popover>
  );
}

interface AccountItemsProps {
  user: User;
  leaving: boolean;
  onSignOut: () => void;
}

function AccountItems({ user, leaving, onSignOut }: AccountItemsProps) {
  const close = useClosePopover();
  return (
    <>
      <p className="border-b border-line px-2.5 py-2 text-xs wrap-anywhere text-ink-subtle">
        {user.email}
        {user.role === 'admin' && ' · administrator'}
      </p>
      <Link to="/account" className={popoverItem} onClick={close}>
        Account and password
      </Link>
      {user.role === 'admin' && (
        <Link to="/users" className={popoverItem} onClick={close}>
          Users
        </Link>
      )}
      <button type="button" className={popoverItem} disabled={leaving} onClick={onSignOut}>
        Sign out
      </button>
    </>
  );
}
