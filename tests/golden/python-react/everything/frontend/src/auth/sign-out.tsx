import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { messageOf } from '@/api/problem';
import { authApi } from '@/auth/auth-api';
import { leave } from '@/auth/tabs';
import { hasUnsavedWork } from '@/forms/unsaved-guard';
import { Button } from '@/ui/button';
import { Dialog, DialogButtons } from '@/ui/dialog';
import { notify } from '@/ui/toasts';

/** Signs out, after asking when a form on the page holds typed work. */
export function useSignOut(): { readonly signOut: () => void; readonly leaving: boolean; readonly dialog: ReactNode } {
  const [asking, setAsking] = useState(false);
  const leaving = useMutation({
    mutationFn: () => authApi.signOut(),
    onSuccess: leave,
    onError: (error) => notify(messageOf(error), 'error'),
  });
  const signOut = () => {
    if (leaving.isPending) return;
    if (hasUnsavedWork()) setAsking(true);
    else leaving.mutate();
  };
  const dialog = asking ? (
    <Dialog title="Sign out without saving?" onClose={() => setAsking(false)}>
      <p className="text-ink-subtle">What you have entered on this page will be lost.</p>
      <DialogButtons>
        <Button onClick={() => setAsking(false)}>Stay here</Button>
        <Button
          look="danger"
          onClick={() => {
            setAsking(false);
            leaving.mutate();
          }}
        >
          Sign out
        </Button>
      </DialogButtons>
    </Dialog>
  ) : null;
  return { signOut, leaving: leaving.isPending, dialog };
}

export function SignOutButton({ className }: { className?: string }) {
  const { signOut, leaving, dialog } = useSignOut();
  return (
    <>
      <Button className={className} aria-disabled={leaving} onClick={signOut}>
        Sign out
      </Button>
      {dialog}
    </>
  );
}
