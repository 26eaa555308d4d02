import type { User } from "#domain/account/account.ts";
import type { Result } from "#domain/failure.ts";
import { assertAdmin } from "./admin.ts";
import type { AccountDeps } from "./deps.ts";

/** Everybody, in order of creation; for an admin. */
export async function listUsers(
  admin: User,
  { accounts }: Pick<AccountDeps, "accounts">,
): Promise<Result<readonly User[]>> {
  assertAdmin(admin);
  return accounts.users();
}
