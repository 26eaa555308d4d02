import { Link } from 'react-router';
import { useSignOut } from '@/auth/sign-out';
import type { User } from '@/auth/user';
import { useUser } from '@/auth/use-session';
import { Popover, popoverItem, useClosePopover } from '@/ui/popover';

/** Who is signed in, and what they can do about it. */
export function AccountMenu() {
  const user = useUser();
  const { signOut, dialog } = useSignOut();
  if (!user) return null;

  return (
    <>
      <Popover
        align="end"
        icon="user"
        label={
          <span dir="auto" className="max-w-32 truncate max-sm:sr-only">
            {user.name}
          </span>
        }
      >
        <AccountItems user={user} onSignOut={signOut} />
      </Popover>
      {dialog}
    </>
  );
}

function AccountItems({ user, onSignOut }: { user: User; onSignOut: () => void }) {
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
      <button
        type="button"
        className={popoverItem}
        onClick={() => {
          close();
          onSignOut();
        }}
      >
        Sign out
      </button>
    </>
  );
}
