import { type Form, readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { localPath } from "#http/local-path.ts";
import { paths } from "#http/paths.ts";
import { seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import { signIn } from "#services/account/sign-in.ts";
import { signOut } from "#services/account/sign-out.ts";
import { type AccountRouteDeps, browserOf } from "./deps.ts";
import { refusalOf } from "./refusal.ts";
import { carriedBytes, carriedOf, goOn, signInPage } from "./sign-in-page.tsx";

/** Signing in and out. */
export function signInRoutes({ account, cookie }: AccountRouteDeps): readonly Route[] {
  const signUpOpen = account.signUp === "open";
  return [
    get(paths.signIn, "anyone", (visit) => {
      const next = localPath(visit.url.searchParams.get("next") ?? "");
      if (visit.caller.kind === "user") return seeOther(next);
      return signInPage(visit, { next, signUpOpen, said: visit.url.searchParams.get("after") });
    }),

    post(
      paths.signIn,
      "anyone",
      async (visit) => {
        const form = await readForm(visit.request, carriedBytes);
        if (!form.ok) return answerFailure(visit, form.failure);
        const typed = typedIn(form.value);
        if (form.value.ticked("show")) return signInPage(visit, { ...typed, signUpOpen });
        const entered = await signIn(typed, browserOf(visit, cookie), account);
        if (entered.ok) return goOn(typed, cookie.set(entered.value.sessionToken));
        return signInPage(visit, { ...typed, signUpOpen, refusal: refusalOf(entered.failure) });
      },
      { perMinute: 60 },
    ),

    post(paths.signOut, "anyone", async (visit) => {
      const ended = await signOut(cookie.read(visit.request), account);
      if (!ended.ok) return answerFailure(visit, ended.failure);
      return seeOther(paths.signIn.href(null, { after: "sign-out" }), { "Set-Cookie": cookie.clear() });
    }),
  ];
}

function typedIn(form: Form) {
  return {
    email: form.text("email"),
    password: form.text("password"),
    next: localPath(form.text("next")),
    carried: carriedOf(form),
  };
}
