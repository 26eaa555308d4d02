import type { Caller } from "#domain/account/caller.ts";
import { sessionIsLive, tokenIsLive, touchEveryMs } from "#domain/account/lifetime.ts";
import { ok, type Result } from "#domain/failure.ts";
import type { AccountDeps } from "./deps.ts";

/** What a request shows to say who sends it. */
export interface Shown {
  /** From Authorization: Bearer. */
  readonly apiToken: string | null;
  /** From the session cookie. */
  readonly sessionToken: string | null;
}

type Deps = Pick<AccountDeps, "accounts" | "secrets" | "clock" | "log">;

/**
 * Who shows this: the one place where a request's secrets become a caller. A token that is shown counts alone, so that a wrong one is never
 * covered up by a cookie. Fails only when the store does.
 */
export async function authenticate(shown: Shown, deps: Deps): Promise<Result<Caller>> {
  if (shown.apiToken !== null) return byToken(shown.apiToken, deps);
  if (shown.sessionToken !== null) return bySession(shown.sessionToken, deps);
  return ok(nobody);
}

const nobody: Caller = { kind: "nobody" };

async function bySession(secret: string, deps: Deps): Promise<Result<Caller>> {
  const { accounts, secrets, clock } = deps;
  const nowMs = clock.now();
  const found = await accounts.session(secrets.digest(secret));
  if (!found.ok) return found;
  if (found.value === null || !sessionIsLive(found.value.session, nowMs)) return ok(nobody);
  const { session, user } = found.value;
  if (nowMs - session.lastSeenAtMs >= touchEveryMs) noteTouch(await accounts.touchSession(session.id, nowMs), deps);
  return ok({ kind: "user", user, via: "session", sessionId: session.id });
}

async function byToken(secret: string, deps: Deps): Promise<Result<Caller>> {
  const { accounts, secrets, clock } = deps;
  const nowMs = clock.now();
  const found = await accounts.token(secrets.digest(secret));
  if (!found.ok) return found;
  if (found.value === null || !tokenIsLive(found.value.token, nowMs)) return ok(nobody);
  const { token, user } = found.value;
  if (nowMs - (token.lastUsedAtMs ?? 0) >= touchEveryMs) noteTouch(await accounts.touchToken(token.id, nowMs), deps);
  return ok({ kind: "user", user, via: "token", sessionId: null });
}

/** On a full disk people may still look at their things. */
function noteTouch(touched: Result<void>, { log }: Deps): void {
  if (!touched.ok)
    log.write("warn", "the time of a last use could not be kept", {
      why: touched.failure.message,
      error: touched.failure.cause,
    });
}
