import type { Session, User } from "#domain/account/account.ts";
import { sessionIdleMs, sessionLifetimeMs } from "#domain/account/lifetime.ts";
import { ok, type Result } from "#domain/failure.ts";
import { newId } from "#domain/ids.ts";
import type { AccountDeps, Browser } from "./deps.ts";

/** A browser that was just signed in. `sessionToken` goes into its cookie and exists nowhere else. */
export interface SignedIn {
  readonly user: User;
  readonly session: Session;
  readonly sessionToken: string;
}

const longestUserAgent = 400;

/** A new session with a new secret; the one that the browser held before ends, whoever it belonged to. */
export async function openSession(user: User, browser: Browser, deps: AccountDeps): Promise<Result<SignedIn>> {
  const { accounts, secrets, clock } = deps;
  const nowMs = clock.now();
  const sessionToken = secrets.draw();
  const session: Session = {
    id: newId("ses", { nowMs, random: clock.random }),
    userId: user.id,
    userAgent: browser.userAgent.slice(0, longestUserAgent),
    address: browser.address,
    createdAtMs: nowMs,
    lastSeenAtMs: nowMs,
    expiresAtMs: nowMs + sessionLifetimeMs,
  };
  const opened = await accounts.openSession(session, {
    tokenHash: secrets.digest(sessionToken),
    replaces: browser.sessionToken === null ? null : secrets.digest(browser.sessionToken),
    idleBeforeMs: nowMs - sessionIdleMs,
  });
  return opened.ok ? ok({ user, session, sessionToken }) : opened;
}
