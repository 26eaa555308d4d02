import type { AccountFailure } from "#domain/account/failure.ts";
import { fail, type Result } from "#domain/failure.ts";
import type { AccountDeps, Browser } from "./deps.ts";
import { type EmailAndPassword, newUserOf } from "./new-user.ts";
import { openSession, type SignedIn } from "./open-session.ts";

/** First run: the installation's first account, an admin, signed in at once. Of two browsers at once, one gets it and the other is told. */
export async function createOwner(
  form: EmailAndPassword,
  browser: Browser,
  deps: AccountDeps,
): Promise<Result<SignedIn, AccountFailure>> {
  const fresh = await newUserOf(form, "admin", deps);
  if (!fresh.ok) return fresh;
  const created = await deps.accounts.createFirstUser(fresh.value);
  if (!created.ok) return created;
  return created.value === null ? fail(alreadyOwned) : openSession(created.value, browser, deps);
}

const alreadyOwned: AccountFailure = {
  category: "conflict",
  fault: "user",
  message: "This installation has an owner already.",
  hint: "Sign in, or ask its owner for an invitation.",
};
