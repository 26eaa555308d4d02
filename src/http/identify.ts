import { createHash, timingSafeEqual } from "node:crypto";
import type { Caller } from "#domain/account/caller.ts";
import { FailureError } from "#domain/failure.ts";
import type { Secret } from "#domain/secret.ts";
import type { SessionCookie } from "#http/session-cookie.ts";
import { authenticate } from "#services/account/authenticate.ts";
import type { AccountDeps } from "#services/account/deps.ts";

interface IdentifyDeps {
  readonly accounts: Pick<AccountDeps, "accounts" | "secrets" | "clock" | "log">;
  readonly cookie: SessionCookie;
  readonly engineKey: Secret | null;
}

/**
 * Who sends a request: by X-Engine-Key, by Authorization: Bearer, or by the session cookie, in this order. What is shown first counts alone, so
 * that a wrong key is never covered up by a cookie. Throws when the store can't be read.
 */
export function createIdentify(deps: IdentifyDeps): (request: Request) => Promise<Caller> {
  return async (request) => {
    const key = request.headers.get("x-engine-key");
    if (key !== null) return isEngineKey(key, deps.engineKey) ? { kind: "engine" } : { kind: "nobody" };
    const apiToken = bearerOf(request);
    const sessionToken = deps.cookie.read(request);
    const caller = await authenticate({ apiToken, sessionToken }, deps.accounts);
    if (!caller.ok) throw new FailureError(caller.failure);
    return caller.value;
  };
}

function bearerOf(request: Request): string | null {
  const [scheme = "", token = ""] = (request.headers.get("authorization") ?? "").split(/ +/, 2);
  return scheme.toLowerCase() === "bearer" ? token : null;
}

/** In a time that tells nothing of how much was right: hashes of one length are compared. */
function isEngineKey(shown: string, engineKey: Secret | null): boolean {
  return engineKey !== null && timingSafeEqual(sha256(shown), sha256(engineKey.reveal()));
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
