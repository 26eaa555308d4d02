import { networkOf } from "#domain/account/network.ts";

/** What is tried, by whom. `account` is the typed address, whether it exists or not, so that waiting tells nothing about it. */
export interface Attempt {
  readonly kind: "sign-in" | "reset" | "sign-up";
  readonly address: string;
  readonly account: string;
  /** By a clock that never jumps: when the time of day is set back, nobody must wait for it to come again. */
  readonly nowMs: number;
}

/** Slows guessing down. In memory: several processes of one installation each count for themselves. */
export interface Throttle {
  /** Counts the attempt before it is made, so that many at once gain nothing. The seconds to wait, or 0: go on. */
  begin(attempt: Attempt): number;
  /** It was the right password: what was counted for this account from this address is forgotten. */
  succeeded(attempt: Attempt): void;
}

interface Rule {
  readonly by: "pair" | "address" | "account";
  /** Attempts without any wait; each further one doubles it, from a second on. */
  readonly free: number;
  readonly longestSeconds: number;
}

/**
 * A person forgets a password and tries a few; a program tries thousands. `address` catches one password tried on many accounts, `account` many
 * addresses that try one account: its wait is short, so that strangers can't lock an owner out.
 */
const rules: Readonly<Record<Attempt["kind"], readonly Rule[]>> = {
  "sign-in": [
    { by: "pair", free: 5, longestSeconds: 900 },
    { by: "address", free: 40, longestSeconds: 900 },
    { by: "account", free: 40, longestSeconds: 30 },
  ],
  reset: [
    { by: "account", free: 3, longestSeconds: 3_600 },
    { by: "address", free: 10, longestSeconds: 3_600 },
  ],
  "sign-up": [{ by: "address", free: 10, longestSeconds: 3_600 }],
};

/** Longer than the longest wait: who waited it out starts anew only after being quiet for as long again. */
const forgottenAfterMs = 7_200_000;
/** A flood of made-up accounts must not fill the memory; the longest untouched go first. */
const mostCounts = 20_000;

interface Count {
  readonly attempts: number;
  readonly lastMs: number;
}

export function createThrottle(): Throttle {
  const counts = new Map<string, Count>();
  return {
    begin: (attempt) => {
      const now = rules[attempt.kind].map((rule) => ({
        rule,
        key: keyOf(rule, attempt),
        count: fresh(counts, rule, attempt),
      }));
      const waitMs = Math.max(...now.map(({ rule, count }) => count.lastMs + pauseMs(rule, count) - attempt.nowMs));
      if (waitMs > 0) return Math.ceil(waitMs / 1_000);
      for (const { key, count } of now) {
        counts.delete(key);
        counts.set(key, { attempts: count.attempts + 1, lastMs: attempt.nowMs });
      }
      for (const key of counts.keys()) {
        if (counts.size <= mostCounts) break;
        counts.delete(key);
      }
      return 0;
    },
    succeeded: (attempt) => {
      for (const rule of rules[attempt.kind]) {
        const key = keyOf(rule, attempt);
        const count = counts.get(key);
        if (count === undefined) continue;
        // An attacker's own account must not wash the attempts on others away, so only this one is taken back.
        if (rule.by === "pair" || count.attempts === 1) counts.delete(key);
        else counts.set(key, { ...count, attempts: count.attempts - 1 });
      }
    },
  };
}

function keyOf({ by }: Rule, { kind, address, account }: Attempt): string {
  const from = by === "account" ? "" : networkOf(address);
  return `${kind}\n${by}\n${from}\n${by === "address" ? "" : account}`;
}

function fresh(counts: ReadonlyMap<string, Count>, rule: Rule, attempt: Attempt): Count {
  const count = counts.get(keyOf(rule, attempt));
  return count === undefined || attempt.nowMs - count.lastMs > forgottenAfterMs ? { attempts: 0, lastMs: 0 } : count;
}

function pauseMs({ free, longestSeconds }: Rule, { attempts }: Count): number {
  return attempts < free ? 0 : Math.min(2 ** (attempts - free), longestSeconds) * 1_000;
}
