import type { User } from "#domain/account/account.ts";
import { parseEmail } from "#domain/account/email.ts";
import { type AccountFailure, invalidField } from "#domain/account/failure.ts";
import { invitationLifetimeMs } from "#domain/account/lifetime.ts";
import { invitationMail } from "#domain/account/mails.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import { newId } from "#domain/ids.ts";
import { assertAdmin } from "./admin.ts";
import type { AccountDeps } from "./deps.ts";
import { addPasswordLink } from "./password-link.ts";

export interface Invitation {
  readonly user: User;
  /** What the admin hands over where no mail went out; null when one did. */
  readonly token: string | null;
  /** Whether a mail was tried and failed. */
  readonly mailFailed: boolean;
}

/** An admin invites somebody, or invites again who has not chosen a password yet. The link works for seven days. */
export async function invite(
  admin: User,
  form: { readonly email: string },
  deps: AccountDeps,
): Promise<Result<Invitation, AccountFailure>> {
  assertAdmin(admin);
  const email = parseEmail(form.email);
  if (!email.ok) return email;
  const invited = await invitedUser(email.value, deps);
  if (!invited.ok) return invited;
  const user = invited.value;
  const token = await addPasswordLink(user, invitationLifetimeMs, deps);
  if (!token.ok) return token;
  if (!deps.mailer.delivers) return ok({ user, token: token.value, mailFailed: false });
  const mail = invitationMail(user.email, admin.email, deps.passwordLink(token.value));
  const sent = await deps.mailer.send(mail);
  if (sent.ok) return ok({ user, token: null, mailFailed: false });
  deps.log.write("error", "an invitation could not be sent", { why: sent.failure.message, error: sent.failure.cause });
  return ok({ user, token: token.value, mailFailed: true });
}

async function invitedUser(email: string, deps: AccountDeps): Promise<Result<User, AccountFailure>> {
  const nowMs = deps.clock.now();
  const id = newId("usr", { nowMs, random: deps.clock.random });
  const created = await deps.accounts.createUser({ id, email, passwordHash: null, role: "member", nowMs });
  if (!created.ok) return created;
  if (created.value !== null) return ok(created.value);
  const found = await deps.accounts.credentials({ email });
  if (!found.ok) return found;
  const known = found.value?.user ?? null;
  return known === null || known.hasPassword
    ? fail(invalidField("email", "This address has an account already."))
    : ok(known);
}
