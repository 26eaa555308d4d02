import { useState } from 'react';
import { FieldFrame } from '@/ui/field';

interface PasswordFieldProps {
  label: string;
  autoComplete: 'current-password' | 'new-password';
  hint?: string | undefined;
  errors: readonly string[] | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** A password that can be shown while typing it. Pasting and password managers work. */
export function PasswordField({ label, autoComplete, hint, errors, value, onChange }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame label={label} required hint={hint} errors={errors}>
      {(control) => (
        <div className="relative">
          <input
            {...control}
            type={shown ? 'text' : 'password'}
            className="input pe-16"
            autoComplete={autoComplete}
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <button
            type="button"
            className="absolute inset-y-0 end-0 rounded-md px-3 text-xs font-medium text-ink-subtle hover:text-ink"
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Hide' : 'Show'} <span className="sr-only">{label.toLowerCase()}</span>
          </button>
        </div>
      )}
    </FieldFrame>
  );
}
