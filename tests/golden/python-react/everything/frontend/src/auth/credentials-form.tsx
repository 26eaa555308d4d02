import { useEffect, useRef, useState } from 'react';
import { ApiError, messageOf } from '@/api/problem';
import type { RegisterValues } from '@/auth/auth-api';
import { PasswordField } from '@/auth/password-field';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH, type User } from '@/auth/user';
import type { FieldErrors } from '@/model/schema';
import { Button } from '@/ui/button';
import { FieldFrame } from '@/ui/field';
import { Notice } from '@/ui/states';

interface CredentialsFormProps {
  submitLabel: string;
  /** Also asks for a name, and for a password that is long enough. */
  registering?: boolean;
  email?: string;
  send: (values: RegisterValues) => Promise<User>;
  onDone: (user: User) => void;
}

/** Email and password, for signing in and for making an account. */
export function CredentialsForm({ submitLabel, registering = false, email = '', send, onDone }: CredentialsFormProps) {
  const [values, setValues] = useState<RegisterValues>({ name: '', email, password: '' });
  const [errors, setErrors] = useState<FieldErrors>({});
  const [message, setMessage] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const set = (name: keyof RegisterValues) => (value: string) => setValues({ ...values, [name]: value });

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const submit = async () => {
    const problems = credentialProblems(values, registering);
    setErrors(problems);
    setMessage(null);
    if (Object.keys(problems).length > 0) return;
    setSending(true);
    try {
      onDone(await send(values));
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
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void submit();
      }}
    >
      {message && <Notice kind="error">{message}</Notice>}
      {registering && (
        <FieldFrame label="Name" required errors={errors.name}>
          {(control) => (
            <input
              {...control}
              className="input"
              autoComplete="name"
              dir="auto"
              maxLength={120}
              value={values.name}
              onChange={(event) => set('name')(event.target.value)}
            />
          )}
        </FieldFrame>
      )}
      <FieldFrame label="Email" required errors={errors.email}>
        {(control) => (
          <input
            {...control}
            type="email"
            className="input"
            autoComplete="username"
            spellCheck={false}
            maxLength={254}
            value={values.email}
            onChange={(event) => set('email')(event.target.value)}
          />
        )}
      </FieldFrame>
      <PasswordField
        label="Password"
        autoComplete={registering ? 'new-password' : 'current-password'}
        hint={registering ? `At least ${PASSWORD_MIN_LENGTH} characters; a sentence is fine.` : undefined}
        errors={errors.password}
        value={values.password}
        onChange={set('password')}
      />
      <Button type="submit" look="primary" className="w-full" aria-disabled={sending}>
        {sending ? 'One moment…' : submitLabel}
      </Button>
    </form>
  );
}

function credentialProblems(values: RegisterValues, registering: boolean): FieldErrors {
  const problems: Record<string, readonly string[]> = {};
  if (registering && values.name.trim() === '') problems.name = ['Name is required.'];
  Object.assign(problems, emailProblem(values.email));
  if (values.password === '') problems.password = ['Password is required.'];
  else if (registering) Object.assign(problems, passwordProblem('password', values.password));
  return problems;
}

/** What is wrong with an address, at first sight; the API looks closer. */
export function emailProblem(email: string): FieldErrors {
  const plausible = /^[^@\s]+@[^@\s]+$/.test(email.trim());
  return plausible ? {} : { email: ['Enter an email address such as ana@example.com.'] };
}

/** What is wrong with a new password, keyed by the name of its field. */
export function passwordProblem(name: string, password: string): FieldErrors {
  const length = [...password].length;
  if (length < PASSWORD_MIN_LENGTH) return { [name]: [`Use at least ${PASSWORD_MIN_LENGTH} characters.`] };
  if (length > PASSWORD_MAX_LENGTH) return { [name]: [`Use at most ${PASSWORD_MAX_LENGTH} characters.`] };
  return {};
}
