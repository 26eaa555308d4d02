/** How much of a limit is left, for the RateLimit headers. */
export interface RateVerdict {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until one more request is allowed (refused) or the whole limit is back (allowed). */
  readonly resetSeconds: number;
}

const windowMs = 60_000;
/** Keys kept in memory; the least recently used go first. A flood of addresses must not fill it. */
const maxKeys = 20_000;

/**
 * Counts requests a minute for each key by the generic cell rate algorithm: a burst of the whole limit, then one request each
 * minute/limit. One number a key, in memory: several processes of one installation each keep their own.
 */
export class RateLimiter {
  /** When the key's whole limit would be back, in milliseconds of the caller's clock, which must never jump. */
  readonly #full = new Map<string, number>();

  take(key: string, perMinute: number, nowMs: number): RateVerdict {
    const step = windowMs / perMinute;
    const full = Math.max(this.#full.get(key) ?? 0, nowMs);
    const allowed = full + step - nowMs <= windowMs;
    const next = allowed ? full + step : full;
    this.#full.delete(key);
    this.#full.set(key, next);
    if (this.#full.size > maxKeys) this.#dropOldest();
    return {
      allowed,
      limit: perMinute,
      remaining: Math.max(0, Math.floor((windowMs - (next - nowMs)) / step)),
      resetSeconds: Math.ceil((allowed ? next - nowMs : full + step - windowMs - nowMs) / 1_000),
    };
  }

  #dropOldest(): void {
    for (const key of this.#full.keys()) {
      this.#full.delete(key);
      if (this.#full.size <= maxKeys * 0.9) return;
    }
  }
}

/** draft-ietf-httpapi-ratelimit-headers: the policy, what is left of it, and when to try again. */
export function rateHeaders({
  allowed,
  limit,
  remaining,
  resetSeconds,
}: RateVerdict): Readonly<Record<string, string>> {
  return {
    "RateLimit-Policy": `"default";q=${limit};w=60`,
    RateLimit: `"default";r=${remaining};t=${resetSeconds}`,
    ...(allowed ? {} : { "Retry-After": String(Math.max(1, resetSeconds)) }),
  };
}
