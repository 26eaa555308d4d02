import type { ApiToken, User } from "#domain/account/account.ts";
import { type AccountFailure, invalidField } from "#domain/account/failure.ts";
import { daysAfter, tokenLifetimes } from "#domain/account/lifetime.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import { newId } from "#domain/ids.ts";
import type { AccountDeps } from "./deps.ts";

/** Known at a glance, also to scanners that look for leaked secrets. */
export const tokenPrefix = "sta_";
export const longestTokenName = 80;
export const mostTokens = 50;

type Deps = Pick<AccountDeps, "accounts" | "secrets" | "clock">;

export interface TokenForm {
  readonly name: string;
  /** One of `tokenLifetimes`, in days. */
  readonly days: number | null;
}

/** A new token of the user. `secret` is shown once and exists nowhere else. */
export async function createToken(
  user: User,
  form: TokenForm,
  deps: Deps,
): Promise<Result<{ readonly token: ApiToken; readonly secret: string }, AccountFailure>> {
  const name = form.name.trim().normalize("NFC");
  if (name === "") return fail(invalidField("name", "Name it after what will use it, such as “build server”."));
  if ([...name].length > longestTokenName) {
    return fail(invalidField("name", `Use at most ${longestTokenName} characters.`));
  }
  if (!tokenLifetimes.some((days) => days === form.days))
    return fail(invalidField("days", "Choose one of the life times."));
  const held = await deps.accounts.tokens(user.id);
  if (!held.ok) return held;
  if (held.value.length >= mostTokens) {
    return fail(invalidField("name", `You have ${mostTokens} tokens. Revoke one that is not used any more.`));
  }
  const nowMs = deps.clock.now();
  const secret = `${tokenPrefix}${deps.secrets.draw()}`;
  const token: ApiToken = {
    id: newId("tok", { nowMs, random: deps.clock.random }),
    userId: user.id,
    name,
    tail: secret.slice(-4),
    createdAtMs: nowMs,
    lastUsedAtMs: null,
    expiresAtMs: daysAfter(nowMs, form.days),
  };
  const created = await deps.accounts.createToken(token, deps.secrets.digest(secret));
  return created.ok ? ok({ token, secret }) : created;
}

/** Newest first, expired ones included. */
export async function listTokens(user: User, { accounts }: Deps): Promise<Result<readonly ApiToken[]>> {
  return accounts.tokens(user.id);
}

/** Without effect when it is gone already or is somebody else's. */
export async function revokeToken(user: User, id: string, { accounts }: Deps): Promise<Result<void>> {
  const revoked = await accounts.revokeToken(user.id, id);
  return revoked.ok ? ok(undefined) : revoked;
}
