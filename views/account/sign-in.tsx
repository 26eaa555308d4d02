import { paths } from "#http/paths.ts";
import { type Carried, CarriedPrompt } from "#views/account/carried.tsx";
import { PasswordField } from "#views/account/password-field.tsx";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Field, type FieldError } from "#views/parts/field.tsx";
import { Hidden } from "#views/parts/hidden.tsx";
import { Notice } from "#views/parts/notice.tsx";

export interface SignInProps {
  readonly email: string;
  /** Where to go afterwards: a local path. */
  readonly next: string;
  readonly carried: Carried | null;
  readonly signUpOpen: boolean;
  /** What has just happened; unknown words say nothing. */
  readonly said: string | null;
  readonly errors: readonly FieldError[];
}

const news: Readonly<Record<string, string>> = {
  "sign-out": "You are signed out.",
  deletion: "Your account and everything in it are deleted.",
};

export function SignInView({ email, next, carried, signUpOpen, said, errors }: SignInProps): JSX.Element {
  const told = said !== null && Object.hasOwn(news, said) ? news[said] : undefined;
  return (
    <section class="account-card">
      <h1>Sign in</h1>
      {told === undefined ? "" : <Notice tone="positive">{<p safe>{told}</p>}</Notice>}
      <form class="stack" method="post" action={paths.signIn.href()} novalidate>
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
        <PasswordField label="Password" name="password" kind="current" errors={errors} />
        <button type="submit" class="primary">
          Sign in
        </button>
        <div class="card-links">
          <a href={paths.reset.href()}>Forgot the password?</a>
          {signUpOpen ? <SignUpLink next={next} carries={carried !== null} /> : ""}
        </div>
      </form>
    </section>
  );
}

/** With a prompt in the form the link is a button that takes the form along. */
function SignUpLink({ next, carries }: { next: string; carries: boolean }): JSX.Element {
  if (!carries) return <a href={paths.signUp.href(null, { next })}>Create an account</a>;
  return (
    <button type="submit" class="plain" formaction={paths.signUp.href()} formnovalidate name="show" value="1">
      Create an account
    </button>
  );
}
