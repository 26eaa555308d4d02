import type { Form } from "#http/body.ts";
import { paths } from "#http/paths.ts";
import { page, seeOther } from "#http/respond.ts";
import type { Visit } from "#http/visit.ts";
import type { Carried } from "#views/account/carried.tsx";
import { SignInView } from "#views/account/sign-in.tsx";
import { accountScripts } from "./deps.ts";
import type { Refusal } from "./refusal.ts";

/** A prompt may be as long as the home page takes one, percent-encoded. */
export const carriedBytes = 400_000;

export interface SignInPage {
  /** A local path, to go to afterwards. */
  readonly next: string;
  readonly signUpOpen: boolean;
  readonly email?: string;
  /** An unsent prompt that goes with the form. */
  readonly carried?: Carried | null;
  /** What has just happened: "sign-out", "deletion", "setup". */
  readonly said?: string | null;
  readonly refusal?: Refusal;
}

/**
 * What a route that takes a prompt answers to whoever is not signed in: the prompt waits in the form and is sent on to that route afterwards.
 */
export function signInFirst(visit: Visit<unknown>, typed: Carried, { signUpOpen }: { signUpOpen: boolean }): Response {
  const carried = typed.prompt.trim() === "" ? null : typed;
  return signInPage(visit, { next: paths.home.href(), signUpOpen, carried });
}

/** The page to sign in. */
export function signInPage(visit: Visit<unknown>, shown: SignInPage): Response {
  const { next, signUpOpen, email = "", carried = null, said = null, refusal } = shown;
  return page(visit, <SignInView {...{ next, signUpOpen, email, carried, said }} errors={refusal?.errors ?? []} />, {
    title: "Sign in",
    scripts: accountScripts,
    ...refusal?.answer,
  });
}

/** The prompt and stack of the home page's form, null when there is no prompt. */
export function carriedOf(form: Form): Carried | null {
  const prompt = form.text("prompt");
  return prompt.trim() === "" ? null : { prompt, stack: form.text("stack") };
}

/** After signing in: to the page asked for, or, with a prompt, on to where the prompt was meant to go. 307 makes the browser send the same form there. */
export function goOn(to: { readonly next: string; readonly carried: Carried | null }, cookie: string): Response {
  const headers = { "Set-Cookie": cookie };
  if (to.carried === null) return seeOther(to.next, headers);
  return new Response(null, { status: 307, headers: { ...headers, Location: paths.schemas.href() } });
}
