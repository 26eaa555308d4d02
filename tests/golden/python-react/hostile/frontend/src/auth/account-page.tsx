import { useState } from 'react';
import { ApiError, messageOf } from '@/api/problem';
import { authApi } from '@/auth/auth-api';
import { passwordProblem } from '@/auth/credentials-form';
import { PasswordField } from '@/auth/password-field';
import { PASSWORD_MIN_LENGTH } from '@/auth/user';
import { useUser } from '@/auth/use-session';
import type { FieldErrors } from '@/model/schema';
import { Button } from '@/ui/button';
import { Page } from '@/ui/page';
import { Notice } from '@/ui/states';
import { notify } from '@/ui/toasts';

/** The account that is signed in, and its password. */
export function Component() {
  const user = useUser();
  return (
    <Page title="Account">
      <div className="grid max-w-3xl gap-5">
        <dl className="card grid gap-4 p-5 sm:grid-cols-3">
          {[
            ['Name', user?.name],
            ['Email', user?.email],
            ['Role', user?.role === 'admin' ? 'Administrator' : 'Member'],
          ].map(([label, value]) => (
            <div key={label} className="min-w-0">
              <dt className="text-xs font-medium text-ink-subtle">{label}</dt>
              <dd dir="auto" className="wrap-anywhere">
                {value}
              </dd>
            </div>
          ))}
        </dl>
        <PasswordForm />
      </div>
    </Page>
  );
}

function PasswordForm() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [message, setMessage] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  const submit = async () => {
    const problems: FieldErrors = {
      ...(current === '' && { current_password: ['Current password is required.'] }),
      ...passwordProblem('new_password', next),
    };
    setErrors(problems);
    setMessage(null);
    if (Object.keys(problems).length > 0) return;
    setSending(true);
    try {
      await authApi.changePassword(current, next);
      setCurrent('');
      setNext('');
      notify('Your password was changed. Other devices are signed out.');
    } catch (error) {
      setErrors(error instanceof ApiError ? error.fieldErrors : {});
      setMessage(messageOf(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <form
      noValidate
      aria-labelledby="password-heading"
      className="card space-y-4 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void submit();
      }}
    >
      <h2 id="password-heading" className="font-semibold">
        Change the password
      </h2>
      {message && <Notice kind="error">{message}</Notice>}
      <PasswordField
        label="Current password"
        autoComplete="current-password"
        errors={errors.current_password}
        value={current}
        onChange={setCurrent}
      />
      <PasswordField
        label="New password"
        autoComplete="new-password"
        hint={`At least ${PASSWORD_MIN_LENGTH} characters; a sentence is fine.`}
        errors={errors.new_password}
        value={next}
        onChange={setNext}
      />
      <Button type="submit" look="primary" disabled={sending}>
        {sending ? 'Saving…' : 'Change password'}
      </Button>
    </form>
  );
}
