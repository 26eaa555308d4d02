import type { OneTimePassword } from '@/auth/user';
import { Button } from '@/ui/button';
import { Dialog, DialogButtons } from '@/ui/dialog';

/** Shows a one-time password, which nobody can see again; so only the button closes this. */
export function HandOver({ issued, onClose }: { issued: OneTimePassword; onClose: () => void }) {
  return (
    <Dialog title={`One-time password of ${issued.account.email}`} closable={false}>
      <p className="text-ink-subtle">
        Hand it over now: it is not shown again. It works for three days, and only to choose another password.
      </p>
      <p className="rounded-md bg-sunken px-4 py-3 text-center font-mono text-lg select-all">{issued.password}</p>
      <DialogButtons>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
