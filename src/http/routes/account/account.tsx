import { FailureError } from "#domain/failure.ts";
import { readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { paths } from "#http/paths.ts";
import { page, seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import { userOf, type Visit } from "#http/visit.ts";
import { listTokens } from "#services/account/api-tokens.ts";
import { changePassword } from "#services/account/change-password.ts";
import { deleteAccount } from "#services/account/delete-account.ts";
import type { AccountDeps } from "#services/account/deps.ts";
import { listSessions, revokeOtherSessions, revokeSession } from "#services/account/sessions.ts";
import { type AccountProps, AccountView } from "#views/account/account.tsx";
import { DeleteAccountView } from "#views/account/delete-account.tsx";
import type { FieldError } from "#views/parts/field.tsx";
import { type AccountRouteDeps, accountScripts, sessionIdOf } from "./deps.ts";
import { type Refusal, refusalOf } from "./refusal.ts";

/** One's own account: password, signed-in browsers, deletion. (API tokens: tokens.tsx.) */
export function accountRoutes({ account, cookie }: AccountRouteDeps): readonly Route[] {
  return [
    get(paths.account, "user", (visit) => accountPage(visit, account, { done: visit.url.searchParams.get("done") })),

    post(
      paths.accountPassword,
      "user",
      async (visit) => {
        const form = await readForm(visit.request, 8_000);
        if (!form.ok) return answerFailure(visit, form.failure);
        const typed = { current: form.value.text("current"), password: form.value.text("password") };
        const change = { ...typed, sessionId: sessionIdOf(visit), address: visit.address };
        const changed = await changePassword(userOf(visit), change, account);
        if (changed.ok) return seeOther(paths.account.href(null, { done: "password" }));
        const refusal = refusalOf(changed.failure);
        return accountPage(visit, account, { passwordErrors: refusal.errors, refusal });
      },
      { perMinute: 30 },
    ),

    post(paths.accountSession, "user", async (visit) => {
      const { session } = visit.params;
      const ended =
        session === "others"
          ? await revokeOtherSessions(userOf(visit), sessionIdOf(visit), account)
          : await revokeSession(userOf(visit), session, account);
      if (!ended.ok) return answerFailure(visit, ended.failure);
      return seeOther(`${paths.account.href(null, { done: "session" })}#sessions`);
    }),

    get(paths.accountDeletion, "user", (visit) => deletionPage(visit)),
    post(
      paths.accountDeletion,
      "user",
      async (visit) => {
        const form = await readForm(visit.request, 8_000);
        if (!form.ok) return answerFailure(visit, form.failure);
        const typed = { password: form.value.text("password"), address: visit.address };
        const deleted = await deleteAccount(userOf(visit), typed, account);
        if (!deleted.ok) return deletionPage(visit, refusalOf(deleted.failure));
        return seeOther(paths.signIn.href(null, { after: "deletion" }), { "Set-Cookie": cookie.clear() });
      },
      { perMinute: 30 },
    ),
  ];
}

export interface AccountPage {
  /** What has just been done: "password", "session", "token". */
  readonly done?: string | null;
  readonly passwordErrors?: readonly FieldError[];
  readonly tokenForm?: AccountProps["tokenForm"];
  readonly newToken?: AccountProps["newToken"];
  readonly refusal?: Refusal;
}

export async function accountPage(visit: Visit<unknown>, deps: AccountDeps, shown: AccountPage): Promise<Response> {
  const user = userOf(visit);
  const [sessions, tokens] = await Promise.all([listSessions(user, deps), listTokens(user, deps)]);
  if (!sessions.ok) throw new FailureError(sessions.failure);
  if (!tokens.ok) throw new FailureError(tokens.failure);
  const view = (
    <AccountView
      user={user}
      sessions={sessions.value}
      currentSessionId={sessionIdOf(visit)}
      tokens={tokens.value}
      nowMs={visit.nowMs}
      done={shown.done ?? null}
      passwordErrors={shown.passwordErrors ?? []}
      tokenForm={shown.tokenForm ?? { name: "", days: "90", errors: [] }}
      newToken={shown.newToken ?? null}
    />
  );
  return page(visit, view, { title: "Account", section: "account", scripts: accountScripts, ...shown.refusal?.answer });
}

function deletionPage(visit: Visit<unknown>, refusal?: Refusal): Response {
  const view = <DeleteAccountView email={userOf(visit).email} errors={refusal?.errors ?? []} />;
  return page(visit, view, {
    title: "Delete your account",
    section: "account",
    scripts: accountScripts,
    ...refusal?.answer,
  });
}
