import { parseEmail } from "#domain/account/email.ts";
import { type AccountFailure, tooManyAttempts } from "#domain/account/failure.ts";
import { resetLifetimeMs } from "#domain/account/lifetime.ts";
import { resetMail } from "#domain/account/mails.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { AccountDeps } from "./deps.ts";
import { addPasswordLink } from "./password-link.ts";

/**
 * Sends a link to choose a new password, if the address has an account. The answer and its time are the same if not: what there is to do
 * happens afterwards.
 */
export async function requestReset(
  form: { readonly email: string },
  from: { readonly address: string },
  deps: AccountDeps,
): Promise<Result<void, AccountFailure>> {
  const email = parseEmail(form.email);
  if (!email.ok) return email;
  const attempt = {
    kind: "reset",
    address: from.address,
    account: email.value,
    nowMs: deps.clock.monotonic(),
  } as const;
  const waitSeconds = deps.throttle.begin(attempt);
  if (waitSeconds > 0) return fail(tooManyAttempts(waitSeconds));
  deps.afterwards(() => sendLink(email.value, deps));
  return ok(undefined);
}

async function sendLink(email: string, deps: AccountDeps): Promise<void> {
  const sent = await trySendLink(email, deps);
  if (!sent.ok)
    deps.log.write("error", "a reset link could not be sent", { why: sent.failure.message, error: sent.failure.cause });
}

async function trySendLink(email: string, deps: AccountDeps): Promise<Result<void>> {
  const found = await deps.accounts.credentials({ email });
  if (!found.ok) return found;
  if (found.value === null) return ok(undefined);
  const token = await addPasswordLink(found.value.user, resetLifetimeMs, deps);
  return token.ok ? deps.mailer.send(resetMail(email, deps.passwordLink(token.value))) : token;
}
