import { useEffect, useRef, useState } from 'react';
import { ApiError, messageOf } from '@/api/problem';
import { authApi } from '@/auth/auth-api';
import { passwordProblem } from '@/auth/credentials-form';
import { PasswordField } from '@/auth/password-field';
import { PASSWORD_MIN_LENGTH } from '@/auth/user';
import type { FieldErrors } from '@/model/schema';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/states';

interface PasswordFormProps {
  title: string;
  /** Of the field for the password that is being replaced. */
  currentLabel: string;
  onChanged: () => void;
}

/** Replaces the password of the account that is signed in. */
export function PasswordForm({ title, currentLabel, onChanged }: PasswordFormProps) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [message, setMessage] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const submit = async () => {
    const problems: FieldErrors = {
      ...(current === '' && { current_password: [`${currentLabel} is required.`] }),
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
      onChanged();
    } catch (error) {
      setErrors(error instanceof ApiError ? error.fieldErrors : {});
      setMessage(messageOf(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <form
      ref={form}
      noValidate
      aria-labelledby="password-heading"
      className="card space-y-4 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void submit();
      }}
    >
      <h2 id="password-heading" className="font-semibold wrap-anywhere">
        {title}
      </h2>
      {message && <Notice kind="error">{message}</Notice>}
      <PasswordField
        label={currentLabel}
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
      <Button type="submit" look="primary" aria-disabled={sending}>
        {sending ? 'Saving…' : 'Change password'}
      </Button>
    </form>
  );
}
