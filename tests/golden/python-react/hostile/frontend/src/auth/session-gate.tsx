import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { restoreSession } from '@/auth/credentials';
import { SessionEndedDialog } from '@/auth/session-ended-dialog';
import { sessionStore } from '@/auth/session-store';
import { useSession } from '@/auth/use-session';
import { Loading, LoadError } from '@/ui/states';

/** Shows its children to people who are signed in; sends others to the sign-in page, which brings them back here. */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useSession();
  const location = useLocation();
  const restoring = useRestoredSession();

  if (session.status === 'signed-out') {
    const next = `${location.pathname}${location.search}`;
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
  return (
    <>
      {children}
      {session.status === 'expired' && <SessionEndedDialog user={session.user} />}
    </>
  );
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
