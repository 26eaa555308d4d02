import { FailureError } from "#domain/failure.ts";
import { readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { paths } from "#http/paths.ts";
import { page, seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import type { Visit } from "#http/visit.ts";
import { createOwner } from "#services/account/create-owner.ts";
import { SetupView } from "#views/account/setup.tsx";
import { type AccountRouteDeps, accountScripts, browserOf } from "./deps.ts";
import { refusalOf } from "./refusal.ts";

/** First run: makes the owner's account. Once there is one, the page leads on to signing in. */
export function setupRoutes({ account, cookie }: AccountRouteDeps): readonly Route[] {
  const isSetUp = async () => {
    const answer = await account.accounts.hasUsers();
    if (!answer.ok) throw new FailureError(answer.failure);
    return answer.value;
  };
  return [
    get(paths.setup, "anyone", async (visit) => ((await isSetUp()) ? onwards(visit) : show(visit, "", {}))),
    post(
      paths.setup,
      "anyone",
      async (visit) => {
        if (await isSetUp()) return onwards(visit);
        const form = await readForm(visit.request, 8_000);
        if (!form.ok) return answerFailure(visit, form.failure);
        const [email, password] = [form.value.text("email"), form.value.text("password")];
        const made = await createOwner({ email, password }, browserOf(visit, cookie), account);
        if (made.ok) return seeOther(paths.home.href(), { "Set-Cookie": cookie.set(made.value.sessionToken) });
        return show(visit, email, refusalOf(made.failure));
      },
      { perMinute: 30 },
    ),
  ];
}

function onwards(visit: Visit<unknown>): Response {
  return seeOther(visit.caller.kind === "user" ? paths.home.href() : paths.signIn.href());
}

function show(visit: Visit<unknown>, email: string, refused: Partial<ReturnType<typeof refusalOf>>): Response {
  const { errors = [], answer } = refused;
  return page(visit, <SetupView email={email} errors={errors} />, {
    title: "Set up",
    scripts: accountScripts,
    ...answer,
  });
}
