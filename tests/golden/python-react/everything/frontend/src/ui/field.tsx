import { useId, type ReactNode } from 'react';

/** What every control gets to be tied to its label, hint and error. */
export interface ControlAttributes {
  id: string;
  'aria-required'?: boolean;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string | undefined;
}

interface FieldProps {
  label: string;
  required?: boolean;
  hint?: ReactNode;
  /** Beside the label. */
  action?: ReactNode;
  errors?: readonly string[] | undefined;
  /** Found by the form to move the focus to the first error. */
  name?: string;
  children: (control: ControlAttributes) => ReactNode;
}

/** Label, control, hint and error in one place, tied together for assistive technology. */
export function FieldFrame({ label, required = false, hint, action, errors, name, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const invalid = errors !== undefined && errors.length > 0;
  const described = [invalid ? errorId : null, hint ? hintId : null].filter((part) => part !== null).join(' ');

  return (
    <div data-field={name} className="min-w-0 space-y-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-medium wrap-anywhere">
          <span dir="auto">{label}</span>
          {required && (
            <span className="text-negative" aria-hidden="true">
              {' '}
              *
            </span>
          )}
        </label>
        {action}
      </div>
      {children({
        id,
        'aria-required': required,
        'aria-invalid': invalid,
        'aria-describedby': described === '' ? undefined : described,
      })}
      {invalid && (
        <p id={errorId} className="text-negative wrap-anywhere">
          {errors.join(' ')}
        </p>
      )}
      {hint && (
        <div id={hintId} className="text-xs text-ink-subtle wrap-anywhere">
          {hint}
        </div>
      )}
    </div>
  );
}

/** A checkbox with its label beside it. */
export function CheckboxFrame({ label, hint, errors, name, children }: Omit<FieldProps, 'required' | 'action'>) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const invalid = errors !== undefined && errors.length > 0;
  const described = [invalid ? errorId : null, hint ? hintId : null].filter((part) => part !== null).join(' ');

  return (
    <div data-field={name} className="min-w-0 space-y-1.5 self-end pb-1.5">
      <div className="flex items-start gap-2">
        {children({ id, 'aria-invalid': invalid, 'aria-describedby': described === '' ? undefined : described })}
        <label htmlFor={id} dir="auto" className="font-medium wrap-anywhere">
          {label}
        </label>
      </div>
      {invalid && (
        <p id={errorId} className="text-negative wrap-anywhere">
          {errors.join(' ')}
        </p>
      )}
      {hint && (
        <div id={hintId} className="text-xs text-ink-subtle wrap-anywhere">
          {hint}
        </div>
      )}
    </div>
  );
}
