import { paths } from "#http/paths.ts";
import { PasswordField } from "#views/account/password-field.tsx";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Field, type FieldError } from "#views/parts/field.tsx";

export function SetupView({ email, errors }: { email: string; errors: readonly FieldError[] }): JSX.Element {
  return (
    <section class="account-card">
      <h1>Welcome. Make this installation yours</h1>
      <p class="subtle">
        This is the first start, so nobody owns it yet. The account that you make here is its admin: it invites others.
        Everything stays on this machine.
      </p>
      <form class="stack" method="post" action={paths.setup.href()} novalidate>
        <ErrorSummary errors={errors} />
        <Field
          label="E-mail address"
          name="email"
          type="email"
          value={email}
          required
          autocomplete="username"
          hint="You sign in with it. Nothing is sent to it without a mail server of your own."
          errors={errors}
          autofocus={errors.length === 0}
        />
        <PasswordField label="Password" name="password" kind="new" errors={errors} />
        <button type="submit" class="primary">
          Create the owner’s account
        </button>
      </form>
    </section>
  );
}
