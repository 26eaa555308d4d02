import type { User } from "#domain/account/account.ts";
import { type AccountFailure, invalidField } from "#domain/account/failure.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import { checkPassword } from "./check-password.ts";
import type { AccountDeps } from "./deps.ts";

/** Deletes the user with all that is theirs, after asking for the password. The last admin goes last. */
export async function deleteAccount(
  user: User,
  form: { readonly password: string; readonly address: string },
  deps: AccountDeps,
): Promise<Result<void, AccountFailure>> {
  const checked = await checkPassword(user, { ...form, field: "password" }, deps);
  if (!checked.ok) return checked;
  const removed = await deps.accounts.removeUser(user.id);
  if (!removed.ok) return removed;
  return removed.value === "last-admin" ? fail(lastAdmin) : ok(undefined);
}

const lastAdmin = invalidField(
  "password",
  "You are the only admin. Remove the other users first, so that nobody is left without one.",
);
