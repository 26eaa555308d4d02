import { paths } from "#http/paths.ts";
import { type Carried, CarriedPrompt } from "#views/account/carried.tsx";
import { PasswordField } from "#views/account/password-field.tsx";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Field, type FieldError } from "#views/parts/field.tsx";
import { Hidden } from "#views/parts/hidden.tsx";

export interface SignUpProps {
  readonly email: string;
  readonly next: string;
  readonly carried: Carried | null;
  readonly errors: readonly FieldError[];
}

export function SignUpView({ email, next, carried, errors }: SignUpProps): JSX.Element {
  return (
    <section class="account-card">
      <h1>Create an account</h1>
      <form class="stack" method="post" action={paths.signUp.href()} novalidate>
        <ErrorSummary errors={errors} />
        <CarriedPrompt carried={carried} />
        <Hidden name="next" value={next} />
        <Field
          label="E-mail address"
          name="email"
          type="email"
          value={email}
          required
          autocomplete="username"
          errors={errors}
          autofocus={errors.length === 0}
        />
        <PasswordField label="Password" name="password" kind="new" errors={errors} />
        <button type="submit" class="primary">
          Create an account
        </button>
        <div class="card-links">
          <a href={paths.signIn.href(null, { next })}>I have an account: sign in</a>
        </div>
      </form>
    </section>
  );
}
