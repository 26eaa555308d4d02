import { paths } from "#http/paths.ts";
import { PasswordField } from "#views/account/password-field.tsx";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import type { FieldError } from "#views/parts/field.tsx";

export function DeleteAccountView({ email, errors }: { email: string; errors: readonly FieldError[] }): JSX.Element {
  return (
    <section class="account-card">
      <h1>Delete your account</h1>
      <p>
        This deletes <strong safe>{email}</strong> with all its schemas, generations and their archives, sessions and
        API tokens. It can’t be undone. Archives that you have downloaded stay yours.
      </p>
      <form class="stack" method="post" action={paths.accountDeletion.href()} novalidate>
        <ErrorSummary errors={errors} />
        <PasswordField
          label="Your password"
          name="password"
          kind="current"
          errors={errors}
          autofocus={errors.length === 0}
        />
        <div class="actions">
          <button type="submit" class="danger">
            Delete my account
          </button>
          <a class="button" href={paths.account.href()}>
            Keep it
          </a>
        </div>
      </form>
    </section>
  );
}
