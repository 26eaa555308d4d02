import { readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { notFound } from "#http/failures.ts";
import { paths } from "#http/paths.ts";
import { page, seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import { userOf, type Visit } from "#http/visit.ts";
import type { AccountDeps } from "#services/account/deps.ts";
import { type Invitation, invite } from "#services/account/invite.ts";
import { listUsers } from "#services/account/list-users.ts";
import { removeUser } from "#services/account/remove-user.ts";
import { RemoveUserView } from "#views/account/remove-user.tsx";
import { type UsersProps, UsersView } from "#views/account/users.tsx";
import type { AccountRouteDeps } from "./deps.ts";
import { type Refusal, refusalOf } from "./refusal.ts";

/** An admin's list of users. */
export function userRoutes({ account }: AccountRouteDeps): readonly Route[] {
  return [
    get(paths.users, "admin", (visit) => usersPage(visit, account, {})),
    // As with API tokens: a link that is shown is shown this once.
    post(
      paths.users,
      "admin",
      async (visit) => {
        const form = await readForm(visit.request, 8_000);
        if (!form.ok) return answerFailure(visit, form.failure);
        const email = form.value.text("email");
        const invited = await invite(userOf(visit), { email }, account);
        if (invited.ok) return usersPage(visit, account, { invited: shownOf(visit, invited.value) });
        return usersPage(visit, account, { email, refusal: refusalOf(invited.failure) });
      },
      { perMinute: 30 },
    ),
    get(paths.userRemoval, "admin", async (visit) => {
      const users = await listUsers(userOf(visit), account);
      if (!users.ok) return answerFailure(visit, users.failure);
      const user = users.value.find(({ id }) => id === visit.params.user);
      if (user === undefined) return answerFailure(visit, notFound);
      return page(visit, <RemoveUserView user={user} />, { title: "Remove a user", section: "users" });
    }),
    post(paths.userRemoval, "admin", async (visit) => {
      const removed = await removeUser(userOf(visit), visit.params.user, account);
      return removed.ok ? seeOther(paths.users.href(null, { done: "removal" })) : answerFailure(visit, removed.failure);
    }),
  ];
}

interface UsersPage {
  readonly email?: string;
  readonly invited?: UsersProps["invited"];
  readonly refusal?: Refusal;
}

async function usersPage(visit: Visit<unknown>, deps: AccountDeps, shown: UsersPage): Promise<Response> {
  const users = await listUsers(userOf(visit), deps);
  if (!users.ok) return answerFailure(visit, users.failure);
  const { email = "", invited = null, refusal } = shown;
  const removed = visit.url.searchParams.get("done") === "removal";
  const view = (
    <UsersView
      users={users.value}
      currentUserId={userOf(visit).id}
      nowMs={visit.nowMs}
      delivers={deps.mailer.delivers}
      removed={removed}
      email={email}
      invited={invited}
      errors={refusal?.errors ?? []}
    />
  );
  return page(visit, view, { title: "Users", section: "users", ...refusal?.answer });
}

/** The link is for the admin's own eyes, so the address that the admin uses is the right one. */
function shownOf(visit: Visit<unknown>, { user, token, mailFailed }: Invitation): UsersProps["invited"] {
  const link = token === null ? null : `${visit.origin}${paths.choosePassword.href({ token })}`;
  return { email: user.email, link, mailFailed };
}
