import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiError, messageOf } from '@/api/problem';
import { authApi } from '@/auth/auth-api';
import { emailProblem } from '@/auth/credentials-form';
import { HandOver } from '@/auth/hand-over';
import type { OneTimePassword, User } from '@/auth/user';
import type { FieldErrors } from '@/model/schema';
import { Button } from '@/ui/button';
import { Dialog, DialogButtons } from '@/ui/dialog';
import { FieldFrame } from '@/ui/field';
import { Notice } from '@/ui/states';

/** Makes an account for somebody, who gets a one-time password from whoever made it. */
export function NewAccountDialog({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<User['role']>('member');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [message, setMessage] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [issued, setIssued] = useState<OneTimePassword | null>(null);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const submit = async () => {
    const problems = { ...(name.trim() === '' && { name: ['Name is required.'] }), ...emailProblem(email) };
    setErrors(problems);
    setMessage(null);
    if (Object.keys(problems).length > 0) return;
    setSending(true);
    try {
      setIssued(await authApi.createAccount({ name, email, role }));
      await client.invalidateQueries({ queryKey: ['accounts'] });
    } catch (error) {
      setErrors(error instanceof ApiError ? error.fieldErrors : {});
      setMessage(messageOf(error));
    } finally {
      setSending(false);
    }
  };

  if (issued) return <HandOver issued={issued} onClose={onClose} />;
  return (
    <Dialog title="Add an account" onClose={onClose} closable={!sending && name === '' && email === ''}>
      <form
        ref={form}
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void submit();
        }}
      >
        {message && <Notice kind="error">{message}</Notice>}
        <FieldFrame label="Name" required errors={errors.name}>
          {(control) => (
            <input
              {...control}
              className="input"
              autoComplete="off"
              dir="auto"
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </FieldFrame>
        <FieldFrame label="Email" required errors={errors.email}>
          {(control) => (
            <input
              {...control}
              type="email"
              className="input"
              autoComplete="off"
              spellCheck={false}
              maxLength={254}
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </FieldFrame>
        <FieldFrame label="Role" errors={errors.role}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={role}
              onChange={(event) => setRole(event.target.value === 'admin' ? 'admin' : 'member')}
            >
              <option value="member">Member</option>
              <option value="admin">Administrator</option>
            </select>
          )}
        </FieldFrame>
        <DialogButtons>
          <Button aria-disabled={sending} onClick={() => !sending && onClose()}>
            Cancel
          </Button>
          <Button type="submit" look="primary" aria-disabled={sending}>
            {sending ? 'One moment…' : 'Add account'}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
