import { readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { localPath } from "#http/local-path.ts";
import { paths } from "#http/paths.ts";
import { page, seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import type { Visit } from "#http/visit.ts";
import { requestAccount } from "#services/account/request-account.ts";
import { signUp, signUpIsClosed } from "#services/account/sign-up.ts";
import { type SignUpProps, SignUpSentView, SignUpView } from "#views/account/sign-up.tsx";
import { type AccountRouteDeps, accountScripts, browserOf } from "./deps.ts";
import { type Refusal, refusalOf } from "./refusal.ts";
import { carriedBytes, carriedOf, goOn } from "./sign-in-page.tsx";

/** A new account where SIGN_UP is open. A POST with `show` only shows the form: the sign-in page hands an unsent prompt over so. */
export function signUpRoutes({ account, cookie }: AccountRouteDeps): readonly Route[] {
  const closed = account.signUp === "closed";
  const byMail = account.mailer.delivers;
  return [
    get(paths.signUp, "anyone", (visit) => {
      const next = localPath(visit.url.searchParams.get("next") ?? "");
      if (visit.caller.kind === "user") return seeOther(next);
      if (closed) return answerFailure(visit, signUpIsClosed);
      return show(visit, { email: "", next, carried: null, byMail });
    }),
    post(
      paths.signUp,
      "anyone",
      async (visit) => {
        if (closed) return answerFailure(visit, signUpIsClosed);
        const form = await readForm(visit.request, carriedBytes);
        if (!form.ok) return answerFailure(visit, form.failure);
        const email = form.value.text("email");
        const kept = { email, next: localPath(form.value.text("next")), carried: carriedOf(form.value), byMail };
        if (form.value.ticked("show")) return show(visit, kept);
        if (byMail) {
          const asked = await requestAccount({ email }, visit, account);
          if (!asked.ok) return show(visit, kept, refusalOf(asked.failure));
          return page(visit, <SignUpSentView {...kept} email={email.trim()} />, { title: "Check your mail" });
        }
        const password = form.value.text("password");
        const made = await signUp({ email, password }, browserOf(visit, cookie), account);
        return made.ok ? goOn(kept, cookie.set(made.value.sessionToken)) : show(visit, kept, refusalOf(made.failure));
      },
      { perMinute: 30 },
    ),
  ];
}

function show(visit: Visit<unknown>, kept: Omit<SignUpProps, "errors">, refusal?: Refusal): Response {
  const view = <SignUpView {...kept} errors={refusal?.errors ?? []} />;
  return page(visit, view, { title: "Create an account", scripts: accountScripts, ...refusal?.answer });
}
