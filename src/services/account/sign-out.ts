import { ok, type Result } from "#domain/failure.ts";
import type { AccountDeps } from "./deps.ts";

/** Ends the session of this secret; without effect when there is none. */
export async function signOut(
  sessionToken: string | null,
  { accounts, secrets }: Pick<AccountDeps, "accounts" | "secrets">,
): Promise<Result<void>> {
  if (sessionToken === null) return ok(undefined);
  const found = await accounts.session(secrets.digest(sessionToken));
  if (!found.ok || found.value === null) return found.ok ? ok(undefined) : found;
  const ended = await accounts.endSession(found.value.user.id, found.value.session.id);
  return ended.ok ? ok(undefined) : ended;
}
