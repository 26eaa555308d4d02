import { paths } from "#http/paths.ts";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Field, type FieldError } from "#views/parts/field.tsx";

export function ResetView({ email, errors }: { email: string; errors: readonly FieldError[] }): JSX.Element {
  return (
    <section class="account-card">
      <h1>Choose a new password</h1>
      <p class="subtle">You get a link that works for an hour.</p>
      <form class="stack" method="post" action={paths.reset.href()} novalidate>
        <ErrorSummary errors={errors} />
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
        <button type="submit" class="primary">
          Send the link
        </button>
        <div class="card-links">
          <a href={paths.signIn.href()}>Back to sign in</a>
        </div>
      </form>
    </section>
  );
}

/** The same for every address. */
export function ResetSentView({ email, delivers }: { email: string; delivers: boolean }): JSX.Element {
  return (
    <section class="account-card">
      <h1>{delivers ? "Check your mail" : "The link is on the server’s console"}</h1>
      <p>
        If <strong safe>{email}</strong> has an account here, a link to choose a new password{" "}
        {delivers
          ? "is on its way. It works for an hour."
          : "was printed where this server runs. It works for an hour."}
      </p>
      <p class="subtle">
        {delivers
          ? "Nothing after some minutes? Look among the junk, and check that this is the address you sign in with."
          : "This installation sends no mail. Ask whoever runs it for the link."}
      </p>
      <div class="card-links">
        <a href={paths.reset.href()}>Use another address</a>
        <a href={paths.signIn.href()}>Back to sign in</a>
      </div>
    </section>
  );
}
