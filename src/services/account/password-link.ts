import type { User } from "#domain/account/account.ts";
import { ok, type Result } from "#domain/failure.ts";
import type { AccountDeps } from "./deps.ts";

/** A new one-time link of a user; its token exists only in what is sent. */
export async function addPasswordLink(user: User, lifetimeMs: number, deps: AccountDeps): Promise<Result<string>> {
  const token = deps.secrets.draw();
  const nowMs = deps.clock.now();
  const tokenHash = deps.secrets.digest(token);
  const added = await deps.accounts.addLink({ tokenHash, userId: user.id, nowMs, expiresAtMs: nowMs + lifetimeMs });
  return added.ok ? ok(token) : added;
}
