import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { keys } from '@/api/query-client';
import { authApi } from '@/auth/auth-api';
import { CredentialsForm } from '@/auth/credentials-form';
import { sessionStore } from '@/auth/session-store';
import type { User } from '@/auth/user';
import { Dialog } from '@/ui/dialog';

/** Asks to sign in again on top of the page, so that nothing that was typed below is lost. */
export function SessionEndedDialog({ user }: { user: User }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return (
    <Dialog title="Your session has ended" onClose={() => sessionStore.signOut()}>
      <p className="text-ink-subtle">Sign in again to go on where you were. Closing this signs you out.</p>
      <CredentialsForm
        submitLabel="Sign in"
        email={user.email}
        send={(values) => authApi.signIn(values)}
        onDone={(next) => {
          sessionStore.signIn(next);
          if (next.id === user.id) {
            void client.invalidateQueries({ queryKey: keys.all });
            return;
          }
          // Somebody else: nothing of the previous account may stay on the screen.
          client.clear();
          void navigate('/', { replace: true });
        }}
      />
    </Dialog>
  );
}
