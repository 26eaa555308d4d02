import { readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { paths } from "#http/paths.ts";
import { seeOther } from "#http/respond.ts";
import { post, type Route } from "#http/route.ts";
import { userOf } from "#http/visit.ts";
import { createToken, revokeToken } from "#services/account/api-tokens.ts";
import { accountPage } from "./account.tsx";
import type { AccountRouteDeps } from "./deps.ts";
import { refusalOf } from "./refusal.ts";

/** API tokens on the account page. */
export function tokenRoutes({ account }: AccountRouteDeps): readonly Route[] {
  return [
    // The answer is the page itself: the token is shown this once and kept nowhere that a redirect could read it from.
    post(
      paths.accountTokens,
      "user",
      async (visit) => {
        const form = await readForm(visit.request, 8_000);
        if (!form.ok) return answerFailure(visit, form.failure);
        const typed = { name: form.value.text("name"), days: form.value.text("days") };
        const made = await createToken(userOf(visit), { name: typed.name, days: daysOf(typed.days) }, account);
        if (made.ok)
          return accountPage(visit, account, { newToken: { name: made.value.token.name, secret: made.value.secret } });
        const refusal = refusalOf(made.failure);
        return accountPage(visit, account, { tokenForm: { ...typed, errors: refusal.errors }, refusal });
      },
      { perMinute: 30 },
    ),
    post(paths.accountToken, "user", async (visit) => {
      const revoked = await revokeToken(userOf(visit), visit.params.token, account);
      if (!revoked.ok) return answerFailure(visit, revoked.failure);
      return seeOther(`${paths.account.href(null, { done: "token" })}#tokens`);
    }),
  ];
}

function daysOf(typed: string): number | null {
  return typed === "never" ? null : Number(typed);
}
