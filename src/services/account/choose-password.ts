import type { User } from "#domain/account/account.ts";
import type { AccountFailure } from "#domain/account/failure.ts";
import { parsePassword } from "#domain/account/password.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { AccountDeps, Browser } from "./deps.ts";
import { openSession, type SignedIn } from "./open-session.ts";

/** Whose one-time link this is, before it is used. A link that is unknown, used or too old is "not-found". */
export async function readPasswordLink(
  token: string,
  { accounts, secrets, clock }: Pick<AccountDeps, "accounts" | "secrets" | "clock">,
): Promise<Result<User, AccountFailure>> {
  const owner = await accounts.linkOwner(secrets.digest(token), clock.now());
  if (!owner.ok) return owner;
  return owner.value === null ? fail(staleLink) : ok(owner.value);
}

/** Uses the link up: the new password holds, every session of the user ends, and this browser is signed in. */
export async function choosePassword(
  form: { readonly token: string; readonly password: string },
  browser: Browser,
  deps: AccountDeps,
): Promise<Result<SignedIn, AccountFailure>> {
  const owner = await readPasswordLink(form.token, deps);
  if (!owner.ok) return owner;
  const password = parsePassword(form.password, owner.value.email);
  if (!password.ok) return password;
  const hashed = await deps.passwords.hash(password.value);
  if (!hashed.ok) return hashed;
  const redeemed = await deps.accounts.redeemLink(deps.secrets.digest(form.token), hashed.value, deps.clock.now());
  if (!redeemed.ok) return redeemed;
  return redeemed.value === null ? fail(staleLink) : openSession(redeemed.value, browser, deps);
}

const staleLink: AccountFailure = {
  category: "not-found",
  fault: "user",
  message: "This link can't be used any more.",
  hint: "Links work once and for a limited time. Ask for a new one.",
};
