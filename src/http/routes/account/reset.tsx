import { readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { paths } from "#http/paths.ts";
import { page, seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import type { Visit } from "#http/visit.ts";
import { choosePassword, readPasswordLink } from "#services/account/choose-password.ts";
import { requestReset } from "#services/account/request-reset.ts";
import { type ChoosePasswordProps, ChoosePasswordView, StaleLinkView } from "#views/account/choose-password.tsx";
import { ResetSentView, ResetView } from "#views/account/reset.tsx";
import { type AccountRouteDeps, accountScripts, browserOf } from "./deps.ts";
import { type Refusal, refusalOf } from "./refusal.ts";

/** Asking for a link to choose a password, and using one (invitations too). */
export function resetRoutes({ account, cookie }: AccountRouteDeps): readonly Route[] {
  return [
    get(paths.reset, "anyone", (visit) => ask(visit, visit.url.searchParams.get("email") ?? "")),
    post(
      paths.reset,
      "anyone",
      async (visit) => {
        const form = await readForm(visit.request, 8_000);
        if (!form.ok) return answerFailure(visit, form.failure);
        const email = form.value.text("email");
        const asked = await requestReset({ email }, visit, account);
        if (!asked.ok) return ask(visit, email, refusalOf(asked.failure));
        const view = <ResetSentView email={email.trim()} delivers={account.mailer.delivers} />;
        return page(visit, view, { title: "Check your mail" });
      },
      { perMinute: 30 },
    ),

    get(paths.choosePassword, "anyone", async (visit) => {
      const owner = await readPasswordLink(visit.params.token, account);
      if (!owner.ok) return unusable(visit, owner.failure.category === "not-found" ? null : owner.failure);
      return choose(visit, { email: owner.value.email, invited: !owner.value.hasPassword });
    }),
    post(
      paths.choosePassword,
      "anyone",
      async (visit) => {
        const form = await readForm(visit.request, 8_000);
        if (!form.ok) return answerFailure(visit, form.failure);
        const owner = await readPasswordLink(visit.params.token, account);
        if (!owner.ok) return unusable(visit, owner.failure.category === "not-found" ? null : owner.failure);
        const typed = { token: visit.params.token, password: form.value.text("password") };
        const chosen = await choosePassword(typed, browserOf(visit, cookie), account);
        if (chosen.ok) return seeOther(paths.home.href(), { "Set-Cookie": cookie.set(chosen.value.sessionToken) });
        if (chosen.failure.category === "not-found") return unusable(visit, null);
        const { email, hasPassword } = owner.value;
        return choose(visit, { email, invited: !hasPassword }, refusalOf(chosen.failure));
      },
      { perMinute: 30 },
    ),
  ];
}

function ask(visit: Visit<unknown>, email: string, refusal?: Refusal): Response {
  const view = <ResetView email={email} errors={refusal?.errors ?? []} />;
  return page(visit, view, { title: "Choose a new password", ...refusal?.answer });
}

function choose(
  visit: Visit<{ readonly token: string }>,
  shown: Omit<ChoosePasswordProps, "errors" | "token">,
  refusal?: Refusal,
): Response {
  const view = <ChoosePasswordView {...shown} token={visit.params.token} errors={refusal?.errors ?? []} />;
  return page(visit, view, { title: "Choose a password", scripts: accountScripts, ...refusal?.answer });
}

/** Null: the link itself is at fault. */
function unusable(visit: Visit<unknown>, failure: Parameters<typeof answerFailure>[1] | null): Response {
  if (failure !== null) return answerFailure(visit, failure);
  return page(visit, <StaleLinkView />, { title: "This link can’t be used any more", status: 404 });
}
