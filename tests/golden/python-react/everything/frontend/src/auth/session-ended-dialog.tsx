import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { authApi } from '@/auth/auth-api';
import { CredentialsForm } from '@/auth/credentials-form';
import { enter, leave } from '@/auth/tabs';
import type { User } from '@/auth/user';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';

/** Asks to sign in again on top of the page, so that nothing that was typed below is lost. */
export function SessionEndedDialog({ user }: { user: User }) {
  const client = useQueryClient();
  // Whatever was refused meanwhile is asked for again.
  useEffect(() => () => void client.invalidateQueries(), [client]);
  return (
    <Dialog title="Your session has ended" closable={false}>
      <p className="text-ink-subtle">
        Sign in again to go on where you were. Signing out gives up what was typed on this page and not saved.
      </p>
      <CredentialsForm
        submitLabel="Sign in"
        email={user.email}
        send={(values) => authApi.signIn(values)}
        onDone={enter}
      />
      <Button className="w-full" onClick={leave}>
        Sign out
      </Button>
    </Dialog>
  );
}
