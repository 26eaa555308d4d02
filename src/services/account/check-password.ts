import type { User } from "#domain/account/account.ts";
import { type AccountFailure, invalidField, tooManyAttempts } from "#domain/account/failure.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { AccountDeps } from "./deps.ts";
import { typedPassword } from "./sign-in.ts";

/** Asks a signed-in user for the password again, before what cannot be undone. As slow against guessing as signing in. */
export async function checkPassword(
  user: User,
  typed: { readonly password: string; readonly field: string; readonly address: string },
  deps: AccountDeps,
): Promise<Result<void, AccountFailure>> {
  const { password, field, address } = typed;
  const attempt = { kind: "sign-in", address, account: user.email, nowMs: deps.clock.monotonic() } as const;
  const waitSeconds = deps.throttle.begin(attempt);
  if (waitSeconds > 0) return fail(tooManyAttempts(waitSeconds));
  const found = await deps.accounts.credentials({ userId: user.id });
  if (!found.ok) return found;
  const right = await deps.passwords.verify(typedPassword(password), found.value?.passwordHash ?? null);
  if (!right.ok) return right;
  if (!right.value) return fail(invalidField(field, "This is not your current password."));
  deps.throttle.succeeded(attempt);
  return ok(undefined);
}
