import { type AccountFailure, invalidField, tooManyAttempts } from "#domain/account/failure.ts";
import { fail, type Result } from "#domain/failure.ts";
import type { AccountDeps, Browser } from "./deps.ts";
import { type EmailAndPassword, newUserOf } from "./new-user.ts";
import { openSession, type SignedIn } from "./open-session.ts";

/**
 * A new member, signed in at once. For installations without mail (with it: request-account.ts), so it tells when the address is taken: there is
 * no other way to say it.
 */
export async function signUp(
  form: EmailAndPassword,
  browser: Browser,
  deps: AccountDeps,
): Promise<Result<SignedIn, AccountFailure>> {
  if (deps.signUp === "closed") return fail(signUpIsClosed);
  const attempt = { kind: "sign-up", address: browser.address, account: "", nowMs: deps.clock.monotonic() } as const;
  const waitSeconds = deps.throttle.begin(attempt);
  if (waitSeconds > 0) return fail(tooManyAttempts(waitSeconds));
  const fresh = await newUserOf(form, "member", deps);
  if (!fresh.ok) return fresh;
  const created = await deps.accounts.createUser(fresh.value);
  if (!created.ok) return created;
  if (created.value === null) {
    return fail(invalidField("email", "This address has an account. Sign in, or ask for a new password."));
  }
  return openSession(created.value, browser, deps);
}

export const signUpIsClosed: AccountFailure = {
  category: "forbidden",
  fault: "user",
  message: "This installation takes new accounts by invitation only.",
  hint: "Ask its owner for an invitation.",
};
