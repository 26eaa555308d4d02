import type { SessionCookie } from "#http/session-cookie.ts";
import type { Visit } from "#http/visit.ts";
import type { AccountDeps, Browser } from "#services/account/deps.ts";

export interface AccountRouteDeps {
  readonly account: AccountDeps;
  readonly cookie: SessionCookie;
}

/** On pages where a password is typed. */
export const accountScripts = ["js/account.js"] as const;

export function browserOf(visit: Visit<unknown>, cookie: SessionCookie): Browser {
  return {
    address: visit.address,
    userAgent: visit.request.headers.get("user-agent") ?? "",
    sessionToken: cookie.read(visit.request),
  };
}

/** The session that the request's cookie holds; routes with access "user" have one. */
export function sessionIdOf(visit: Visit<unknown>): string {
  if (visit.caller.kind !== "user" || visit.caller.sessionId === null)
    throw new Error("a route without a session asked for one");
  return visit.caller.sessionId;
}
