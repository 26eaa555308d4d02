import type { User } from "#domain/account/account.ts";
import { paths } from "#http/paths.ts";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Field, type FieldError } from "#views/parts/field.tsx";
import { Notice } from "#views/parts/notice.tsx";
import { RelativeTime } from "#views/parts/time.tsx";

export interface UsersProps {
  readonly users: readonly User[];
  readonly currentUserId: string;
  readonly nowMs: number;
  /** Whether this installation sends mail. */
  readonly delivers: boolean;
  /** One has just been removed. */
  readonly removed: boolean;
  readonly email: string;
  /** Somebody has just been invited; with a link that is shown this once where no mail went out. */
  readonly invited: { readonly email: string; readonly link: string | null; readonly mailFailed: boolean } | null;
  readonly errors: readonly FieldError[];
}

export function UsersView(props: UsersProps): JSX.Element {
  const { users, currentUserId, nowMs, delivers, removed, email, invited, errors } = props;
  return (
    <div class="account">
      <header class="flow">
        <h1>Users</h1>
        <p class="subtle">
          Everybody’s schemas and generations are theirs alone. An admin invites and removes, and sees no more.
        </p>
        {removed ? <Notice tone="positive">{<p>The user is removed.</p>}</Notice> : ""}
        {invited === null ? "" : <InvitedNotice {...invited} />}
      </header>

      <section aria-labelledby="invite-title">
        <h2 id="invite-title">Invite somebody</h2>
        <form class="stack inline" method="post" action={paths.users.href()} novalidate>
          <ErrorSummary errors={errors} />
          <Field
            label="E-mail address"
            name="email"
            type="email"
            value={email}
            required
            autocomplete="off"
            hint={
              delivers
                ? "A link to choose a password is sent there."
                : "You get a link to hand over: this installation sends no mail."
            }
            errors={errors}
          />
          <div>
            <button type="submit" class="primary">
              Invite
            </button>
          </div>
        </form>
      </section>

      <section aria-labelledby="list-title">
        <h2 id="list-title" safe>
          {users.length === 1 ? "One user" : `${users.length} users`}
        </h2>
        <ul class="rows">
          {users.map((user) => (
            <UserRow user={user} isSelf={user.id === currentUserId} nowMs={nowMs} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function UserRow({ user, isSelf, nowMs }: { user: User; isSelf: boolean; nowMs: number }): JSX.Element {
  return (
    <li>
      <div class="row-words">
        <strong safe>{user.email}</strong>
        <span class="subtle">
          {user.role === "admin" ? "admin · " : ""}
          {user.hasPassword ? "joined " : "invited, has not come yet · "}
          <RelativeTime atMs={user.createdAtMs} nowMs={nowMs} />
        </span>
      </div>
      {isSelf ? (
        <span class="subtle">You</span>
      ) : (
        <a class="button" href={paths.userRemoval.href({ user: user.id })}>
          Remove…
          <span class="visually-hidden" safe>{` ${user.email}`}</span>
        </a>
      )}
    </li>
  );
}

function InvitedNotice({ email, link, mailFailed }: NonNullable<UsersProps["invited"]>): JSX.Element {
  if (link === null) {
    return (
      <Notice tone="positive">
        <p>
          An invitation is on its way to <strong safe>{email}</strong>. It works for seven days.
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone={mailFailed ? "warning" : "positive"}>
      <div class="flow once">
        <p>
          {mailFailed ? "The mail could not be sent (the server’s log says why). " : ""}
          <strong>Hand this link to {<span safe>{email}</span>}.</strong> It works once, for seven days, and is not
          shown again.
        </p>
        <div class="copyable">
          <code id="invitation-link" safe>
            {link}
          </code>
          <button type="button" data-copy="#invitation-link" hidden>
            Copy
          </button>
        </div>
      </div>
    </Notice>
  );
}
