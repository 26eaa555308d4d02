import type { Session, User } from "#domain/account/account.ts";
import { sessionIsLive } from "#domain/account/lifetime.ts";
import { ok, type Result } from "#domain/failure.ts";
import type { AccountDeps } from "./deps.ts";

type Deps = Pick<AccountDeps, "accounts" | "clock">;

/** The browsers that are signed in for a user, latest seen first. */
export async function listSessions(user: User, { accounts, clock }: Deps): Promise<Result<readonly Session[]>> {
  const all = await accounts.sessions(user.id);
  return all.ok ? ok(all.value.filter((session) => sessionIsLive(session, clock.now()))) : all;
}

/** Signs one of the user's browsers out; without effect when it is out already or is somebody else's. */
export async function revokeSession(user: User, id: string, { accounts }: Deps): Promise<Result<void>> {
  const ended = await accounts.endSession(user.id, id);
  return ended.ok ? ok(undefined) : ended;
}

/** Signs all other browsers of the user out. */
export async function revokeOtherSessions(user: User, keepId: string, { accounts }: Deps): Promise<Result<void>> {
  return accounts.endSessionsExcept(user.id, keepId);
}
