import type { ApiToken, Session } from "./account.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** However busy a browser is, it signs in again after this. */
export const sessionLifetimeMs = 30 * dayMs;
/** A browser that is not used for this long is signed out. */
export const sessionIdleMs = 7 * dayMs;
export const resetLifetimeMs = hourMs;
export const invitationLifetimeMs = 7 * dayMs;
/** Each use is worth a write at most this often. */
export const touchEveryMs = 60_000;

export function sessionIsLive(session: Session, nowMs: number): boolean {
  return nowMs < session.expiresAtMs && nowMs < session.lastSeenAtMs + sessionIdleMs;
}

export function tokenIsLive(token: ApiToken, nowMs: number): boolean {
  return token.expiresAtMs === null || nowMs < token.expiresAtMs;
}

/** Life times that an API token can be given, in days; null: until it is revoked. */
export const tokenLifetimes = [30, 90, 365, null] as const;

export function daysAfter(nowMs: number, days: number | null): number | null {
  return days === null ? null : nowMs + days * dayMs;
}
