import type { User } from "#domain/account/account.ts";
import type { AccountFailure } from "#domain/account/failure.ts";
import { parsePassword } from "#domain/account/password.ts";
import { ok, type Result } from "#domain/failure.ts";
import { checkPassword } from "./check-password.ts";
import type { AccountDeps } from "./deps.ts";

export interface PasswordChange {
  /** As typed. */
  readonly current: string;
  readonly password: string;
  /** The one that stays; all others end. */
  readonly sessionId: string;
  readonly address: string;
}

/** Sets a new password after asking for the current one (field "current"), and signs every other browser out. */
export async function changePassword(
  user: User,
  change: PasswordChange,
  deps: AccountDeps,
): Promise<Result<void, AccountFailure>> {
  const { current, address, sessionId } = change;
  const password = parsePassword(change.password, user.email);
  if (!password.ok) return password;
  const checked = await checkPassword(user, { password: current, field: "current", address }, deps);
  if (!checked.ok) return checked;
  const hashed = await deps.passwords.hash(password.value);
  if (!hashed.ok) return hashed;
  const set = await deps.accounts.setPassword(user.id, hashed.value, sessionId);
  return set.ok ? ok(undefined) : set;
}
