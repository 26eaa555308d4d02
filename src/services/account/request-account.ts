import type { User } from "#domain/account/account.ts";
import { parseEmail } from "#domain/account/email.ts";
import { type AccountFailure, tooManyAttempts } from "#domain/account/failure.ts";
import { invitationLifetimeMs } from "#domain/account/lifetime.ts";
import { knownAddressMail, welcomeMail } from "#domain/account/mails.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import { newId } from "#domain/ids.ts";
import type { AccountDeps } from "./deps.ts";
import { addPasswordLink } from "./password-link.ts";
import { signUpIsClosed } from "./sign-up.ts";

/**
 * Signing up where mail is delivered: a link to choose a password goes to the address, so that nobody takes another's. The answer and its time are
 * the same for an address that has an account; its owner is told by mail.
 */
export async function requestAccount(
  form: { readonly email: string },
  from: { readonly address: string },
  deps: AccountDeps,
): Promise<Result<void, AccountFailure>> {
  if (deps.signUp === "closed") return fail(signUpIsClosed);
  const email = parseEmail(form.email);
  if (!email.ok) return email;
  const nowMs = deps.clock.monotonic();
  // By account as well, as with resets: nobody's mailbox is to be filled.
  for (const kind of ["sign-up", "reset"] as const) {
    const waitSeconds = deps.throttle.begin({ kind, address: from.address, account: email.value, nowMs });
    if (waitSeconds > 0) return fail(tooManyAttempts(waitSeconds));
  }
  deps.afterwards(async () => {
    const sent = await sendMail(email.value, deps);
    if (sent.ok) return;
    deps.log.write("error", "a mail to a new user could not be sent", {
      why: sent.failure.message,
      error: sent.failure.cause,
    });
  });
  return ok(undefined);
}

async function sendMail(email: string, deps: AccountDeps): Promise<Result<void>> {
  const user = await userOf(email, deps);
  if (!user.ok) return user;
  if (user.value.hasPassword) return deps.mailer.send(knownAddressMail(email));
  const token = await addPasswordLink(user.value, invitationLifetimeMs, deps);
  return token.ok ? deps.mailer.send(welcomeMail(email, deps.passwordLink(token.value))) : token;
}

async function userOf(email: string, deps: AccountDeps): Promise<Result<User>> {
  const { accounts, clock } = deps;
  const nowMs = clock.now();
  const id = newId("usr", { nowMs, random: clock.random });
  const created = await accounts.createUser({ id, email, passwordHash: null, role: "member", nowMs });
  if (!created.ok) return created;
  if (created.value !== null) return ok(created.value);
  const found = await accounts.credentials({ email });
  if (!found.ok) return found;
  // Only when it was deleted between the two: the next attempt makes it.
  return found.value === null ? userOf(email, deps) : ok(found.value.user);
}
