import { paths } from "#http/paths.ts";
import { PasswordField } from "#views/account/password-field.tsx";
import { attribute } from "#views/parts/attribute.ts";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import type { FieldError } from "#views/parts/field.tsx";

export interface ChoosePasswordProps {
  readonly token: string;
  readonly email: string;
  /** It is the first password of an invited user. */
  readonly invited: boolean;
  readonly errors: readonly FieldError[];
}

export function ChoosePasswordView({ token, email, invited, errors }: ChoosePasswordProps): JSX.Element {
  return (
    <section class="account-card">
      <h1>{invited ? "Welcome. Choose a password" : "Choose a new password"}</h1>
      <p class="subtle">
        For <strong safe>{email}</strong>
        {invited ? ". You sign in with this address." : ". You will be signed out everywhere else."}
      </p>
      <form class="stack" method="post" action={paths.choosePassword.href({ token })} novalidate>
        <ErrorSummary errors={errors} />
        {/* For password managers: whose password it is. */}
        <input type="text" value={attribute(email)} autocomplete="username" readonly hidden />
        <PasswordField label="Password" name="password" kind="new" errors={errors} autofocus={errors.length === 0} />
        <button type="submit" class="primary">
          Save the password and sign in
        </button>
      </form>
    </section>
  );
}

export function StaleLinkView(): JSX.Element {
  return (
    <section class="account-card">
      <h1>This link can’t be used any more</h1>
      <p>
        Links work once: for an hour after a reset, for seven days after an invitation. Yours was used, is older, or was
        cut on its way.
      </p>
      <p class="actions">
        <a class="button primary" href={paths.reset.href()}>
          Ask for a new link
        </a>
        <a class="button" href={paths.signIn.href()}>
          Sign in
        </a>
      </p>
      <p class="subtle">Invited? Ask who invited you to do so again.</p>
    </section>
  );
}
