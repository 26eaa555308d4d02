import type { ApiToken, Session, User } from "#domain/account/account.ts";
import { paths } from "#http/paths.ts";
import { NewTokenNotice } from "#views/account/new-token.tsx";
import { PasswordField } from "#views/account/password-field.tsx";
import { SessionList } from "#views/account/sessions.tsx";
import { TokenSection } from "#views/account/tokens.tsx";
import { attribute } from "#views/parts/attribute.ts";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import type { FieldError } from "#views/parts/field.tsx";
import { Notice } from "#views/parts/notice.tsx";
import { RelativeTime } from "#views/parts/time.tsx";

export interface AccountProps {
  readonly user: User;
  readonly sessions: readonly Session[];
  readonly currentSessionId: string;
  readonly tokens: readonly ApiToken[];
  readonly nowMs: number;
  /** What has just been done; unknown words say nothing. */
  readonly done: string | null;
  readonly passwordErrors: readonly FieldError[];
  readonly tokenForm: { readonly name: string; readonly days: string; readonly errors: readonly FieldError[] };
  /** Shown this once. */
  readonly newToken: { readonly name: string; readonly secret: string } | null;
}

const news: Readonly<Record<string, string>> = {
  password: "Your password is changed, and your other browsers are signed out.",
  session: "Signed out.",
  token: "The token is revoked.",
};

export function AccountView(props: AccountProps): JSX.Element {
  const { user, nowMs, done, passwordErrors, newToken } = props;
  const told = done !== null && Object.hasOwn(news, done) ? news[done] : undefined;
  return (
    <div class="account">
      <header class="flow">
        <h1>Account</h1>
        <p>
          <strong safe>{user.email}</strong>
          <span class="subtle">
            {user.role === "admin" ? " · admin" : ""} · joined <RelativeTime atMs={user.createdAtMs} nowMs={nowMs} />
          </span>
        </p>
        {told === undefined ? "" : <Notice tone="positive">{<p safe>{told}</p>}</Notice>}
        {newToken === null ? "" : <NewTokenNotice {...newToken} />}
      </header>

      <section aria-labelledby="password-title">
        <h2 id="password-title">Password</h2>
        <form class="stack" method="post" action={paths.accountPassword.href()} novalidate>
          <ErrorSummary errors={passwordErrors} prefix="password-" />
          <input type="text" value={attribute(user.email)} autocomplete="username" readonly hidden />
          <PasswordField
            label="Current password"
            name="current"
            kind="current"
            errors={passwordErrors}
            prefix="password-"
          />
          <PasswordField label="New password" name="password" kind="new" errors={passwordErrors} prefix="password-" />
          <div>
            <button type="submit">Change the password</button>
          </div>
        </form>
      </section>

      <SessionList sessions={props.sessions} currentSessionId={props.currentSessionId} nowMs={nowMs} />
      <TokenSection tokens={props.tokens} form={props.tokenForm} nowMs={nowMs} />

      <section aria-labelledby="deletion-title">
        <h2 id="deletion-title">Delete the account</h2>
        <p class="subtle">With everything in it: schemas, generations and archives.</p>
        <p>
          <a class="button danger" href={paths.accountDeletion.href()}>
            Delete my account…
          </a>
        </p>
      </section>
    </div>
  );
}
