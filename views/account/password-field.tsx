import { shortestPassword } from "#domain/account/password.ts";
import { Field, type FieldError } from "#views/parts/field.tsx";

export interface PasswordFieldProps {
  readonly label: string;
  readonly name: string;
  /** "new" is a password to be chosen. */
  readonly kind: "new" | "current";
  readonly errors: readonly FieldError[];
  readonly prefix?: string;
  readonly autofocus?: boolean;
}

/** A password, never filled in by us, with a button that shows it (js/account.js) instead of a second field to repeat it in. */
export function PasswordField({
  label,
  name,
  kind,
  errors,
  prefix = "",
  autofocus = false,
}: PasswordFieldProps): JSX.Element {
  // An error says what to do by itself.
  const hinted = kind === "new" && !errors.some((error) => error.name === name);
  const hint = `At least ${shortestPassword} characters. A few unrelated words do well.`;
  return (
    <div class="password">
      <Field
        label={label}
        name={name}
        type="password"
        required
        autocomplete={`${kind}-password`}
        errors={errors}
        prefix={prefix}
        autofocus={autofocus}
        {...(hinted ? { hint } : {})}
      />
      <button type="button" class="plain password-show" data-shows={`${prefix}${name}`} aria-pressed="false" hidden>
        Show<span class="visually-hidden"> what is typed</span>
      </button>
    </div>
  );
}
