import { parseEmail } from "#domain/account/email.ts";
import { type AccountFailure, tooManyAttempts } from "#domain/account/failure.ts";
import { longestPassword, normalisePassword } from "#domain/account/password.ts";
import { fail, type Result } from "#domain/failure.ts";
import type { AccountDeps, Browser } from "./deps.ts";
import type { EmailAndPassword } from "./new-user.ts";
import { openSession, type SignedIn } from "./open-session.ts";

/**
 * Opens a session for the right password. An unknown address, an account without a password and a wrong password get the same answer after
 * the same work, so that nobody learns who has an account.
 */
export async function signIn(
  form: EmailAndPassword,
  browser: Browser,
  deps: AccountDeps,
): Promise<Result<SignedIn, AccountFailure>> {
  const email = parseEmail(form.email);
  const account = email.ok ? email.value : "";
  const attempt = { kind: "sign-in", address: browser.address, account, nowMs: deps.clock.monotonic() } as const;
  const waitSeconds = deps.throttle.begin(attempt);
  if (waitSeconds > 0) return fail(tooManyAttempts(waitSeconds));
  const found = await deps.accounts.credentials({ email: account });
  if (!found.ok) return found;
  const right = await deps.passwords.verify(typedPassword(form.password), found.value?.passwordHash ?? null);
  if (!right.ok) return right;
  if (found.value === null || !right.value) return fail(wrongCredentials);
  deps.throttle.succeeded(attempt);
  return openSession(found.value.user, browser, deps);
}

/** What cannot be a password is cut: it stays wrong, and no more is hashed than for a right one. */
export function typedPassword(typed: string): string {
  return normalisePassword(typed.slice(0, longestPassword * 4));
}

const wrongCredentials: AccountFailure = {
  category: "unauthenticated",
  fault: "user",
  message: "The e-mail address or the password is wrong.",
  hint: "Check both, or ask for a new password.",
};
