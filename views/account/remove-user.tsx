import type { User } from "#domain/account/account.ts";
import { paths } from "#http/paths.ts";

export function RemoveUserView({ user }: { user: User }): JSX.Element {
  return (
    <section class="account-card">
      <h1>Remove this user?</h1>
      <p>
        This deletes <strong safe>{user.email}</strong> with all schemas, generations and archives of theirs. It can’t
        be undone.
      </p>
      <form method="post" action={paths.userRemoval.href({ user: user.id })} class="actions">
        <button type="submit" class="danger">
          Remove the user
        </button>
        <a class="button" href={paths.users.href()}>
          Keep
        </a>
      </form>
    </section>
  );
}
