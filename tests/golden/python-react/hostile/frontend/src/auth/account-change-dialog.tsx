import { useMutation, useQueryClient } from '@tanstack/react-query';
import { messageOf } from '@/api/problem';
import { authApi } from '@/auth/auth-api';
import { HandOver } from '@/auth/hand-over';
import type { Account, OneTimePassword, User } from '@/auth/user';
import { Button } from '@/ui/button';
import { Dialog, DialogButtons } from '@/ui/dialog';
import { Notice } from '@/ui/states';
import { notify } from '@/ui/toasts';

export type AccountChange =
  | { readonly kind: 'role'; readonly role: User['role'] }
  | { readonly kind: 'active'; readonly active: boolean }
  | { readonly kind: 'password' };

interface AccountChangeDialogProps {
  account: Account;
  change: AccountChange;
  onClose: () => void;
}

/** Says what a change of an account does and makes it; a new password is shown here, once. */
export function AccountChangeDialog({ account, change, onClose }: AccountChangeDialogProps) {
  const client = useQueryClient();
  const making = useMutation({
    mutationFn: () => make(account, change),
    onSuccess: async (issued) => {
      if (issued === null) {
        notify(`${account.email} was changed.`);
        onClose();
      }
      await client.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  const { title, text, label, look } = wording(account, change);

  if (making.data) return <HandOver issued={making.data} onClose={onClose} />;
  return (
    <Dialog title={title} onClose={onClose} closable={!making.isPending}>
      <p className="text-ink-subtle">{text}</p>
      {making.error && <Notice kind="error">{messageOf(making.error)}</Notice>}
      <DialogButtons>
        <Button aria-disabled={making.isPending} onClick={() => !making.isPending && onClose()}>
          Leave it
        </Button>
        <Button look={look} aria-disabled={making.isPending} onClick={() => !making.isPending && making.mutate()}>
          {making.isPending ? 'One moment…' : label}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

async function make({ id }: Account, change: AccountChange): Promise<OneTimePassword | null> {
  if (change.kind === 'password') return authApi.resetPassword(id);
  await authApi.updateAccount(id, change.kind === 'role' ? { role: change.role } : { active: change.active });
  return null;
}

interface Wording {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly look: 'primary' | 'danger';
}

function wording({ email }: Account, change: AccountChange): Wording {
  if (change.kind === 'password') {
    return {
      title: `New password for ${email}?`,
      text: 'The old one no longer works and every device is signed out. You get a one-time password to hand over.',
      label: 'Make a new password',
      look: 'primary',
    };
  }
  if (change.kind === 'role') {
    return change.role === 'admin'
      ? {
          title: `Make ${email} an administrator?`,
          text: 'Administrators see and change all records and all accounts.',
          label: 'Make administrator',
          look: 'primary',
        }
      : {
          title: `Make ${email} a member?`,
          text: 'Members see the records that they made, and no accounts.',
          label: 'Make member',
          look: 'primary',
        };
  }
  return change.active
    ? { title: `Reopen ${email}?`, text: 'This account can sign in again.', label: 'Reopen', look: 'primary' }
    : {
        title: `Close ${email}?`,
        text: 'Every device is signed out at once and nobody can sign in with this account. Its records stay.',
        label: 'Close',
        look: 'danger',
      };
}
