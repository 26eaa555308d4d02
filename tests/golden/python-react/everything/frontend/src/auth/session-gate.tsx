import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { Activity, useEffect, useRef, useState, type ReactNode } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { ChoosePasswordPage } from '@/auth/choose-password-page';
import { restoreSession } from '@/auth/credentials';
import { SessionEndedDialog } from '@/auth/session-ended-dialog';
import { sessionStore } from '@/auth/session-store';
import { useSameAccountAsOtherTabs } from '@/auth/tabs';
import { useSession } from '@/auth/use-session';
import { Loading, LoadError } from '@/ui/states';
import { dismissAll } from '@/ui/toasts';

/** Shows its children to people who are signed in; sends others to the sign-in page, which brings them back here. */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useSession();
  const location = useLocation();
  const restoring = useRestoredSession();
  useSameAccountAsOtherTabs();
  useOverviewForNewAccount('user' in session ? session.user.id : null);

  if (session.status === 'signed-out') {
    const next = session.left ? '/' : `${location.pathname}${location.search}`;
    return <Navigate to={next === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next })}`} replace />;
  }
  if (session.status === 'unknown') {
    return (
      <main className="mx-auto max-w-md p-6">
        {restoring.isError ? (
          <LoadError error={restoring.error} onRetry={() => void restoring.refetch()} />
        ) : (
          <Loading lines={3} />
        )}
      </main>
    );
  }
  const { user } = session;
  return (
    <AccountScope key={user.id}>
      {/* Hidden, not gone: what was typed before somebody signed in with a one-time password is still there afterwards. */}
      <Activity mode={user.must_change_password ? 'hidden' : 'visible'}>{children}</Activity>
      {user.must_change_password && <ChoosePasswordPage user={user} />}
      {session.status === 'expired' && <SessionEndedDialog user={user} />}
    </AccountScope>
  );
}

/** What must not outlive an account: the records in the cache, what is typed, and the messages on the screen. */
function AccountScope({ children }: { children: ReactNode }) {
  const defaultOptions = useQueryClient().getDefaultOptions();
  const [client] = useState(() => new QueryClient({ defaultOptions }));
  useEffect(() => dismissAll, []);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/** When another account takes over, in the dialog or in another tab, it does not start on a page of the one before. */
function useOverviewForNewAccount(id: string | null): void {
  const navigate = useNavigate();
  const before = useRef(id);
  useEffect(() => {
    if (id !== null && before.current !== null && before.current !== id) void navigate('/', { replace: true });
    before.current = id;
  }, [id, navigate]);
}

/** Asks the API once after loading the page whether somebody is signed in. */
export function useRestoredSession() {
  const session = useSession();
  return useQuery({
    queryKey: ['session'],
    queryFn: async () => {
      const user = await restoreSession();
      if (user) sessionStore.signIn(user);
      else sessionStore.signOut();
      return user;
    },
    enabled: session.status === 'unknown',
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });
}
