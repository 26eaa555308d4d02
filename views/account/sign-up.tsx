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
  /** The password is chosen by a link in a mail. */
  readonly byMail: boolean;
  readonly errors: readonly FieldError[];
}

export function SignUpView({ email, next, carried, byMail, errors }: SignUpProps): JSX.Element {
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
          {...(byMail ? { hint: "You get a link there to choose a password." } : {})}
        />
        {byMail ? "" : <PasswordField label="Password" name="password" kind="new" errors={errors} />}
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

/** The same for every address. */
export function SignUpSentView({ email, next, carried }: Pick<SignUpProps, "email" | "next" | "carried">): JSX.Element {
  return (
    <section class="account-card">
      <h1>Check your mail</h1>
      <p>
        A message to <strong safe>{email}</strong> is on its way, with a link to choose a password. It works for seven
        days.
      </p>
      <p class="subtle">Nothing after some minutes? Look among the junk, or check the address.</p>
      <form class="stack" method="post" action={paths.signIn.href()}>
        <CarriedPrompt carried={carried} />
        <Hidden name="next" value={next} />
        <Hidden name="email" value={email} />
        <div class="card-links">
          <a href={paths.signUp.href(null, { next })}>Use another address</a>
          <button type="submit" class="plain" name="show" value="1">
            I have chosen my password: sign in
          </button>
        </div>
      </form>
    </section>
  );
}
