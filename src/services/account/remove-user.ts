import type { User } from "#domain/account/account.ts";
import type { AccountFailure } from "#domain/account/failure.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import { assertAdmin } from "./admin.ts";
import type { AccountDeps } from "./deps.ts";

/** An admin removes somebody else with all that is theirs. Without effect when they are gone already. */
export async function removeUser(
  admin: User,
  userId: string,
  { accounts }: Pick<AccountDeps, "accounts">,
): Promise<Result<void, AccountFailure>> {
  assertAdmin(admin);
  if (userId === admin.id) return fail(oneself);
  const removed = await accounts.removeUser(userId);
  if (!removed.ok) return removed;
  return removed.value === "last-admin" ? fail(oneself) : ok(undefined);
}

const oneself: AccountFailure = {
  category: "conflict",
  fault: "user",
  message: "An admin can't be removed here.",
  hint: "Delete your own account on the account page.",
};
