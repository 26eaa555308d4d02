import { fail, ok, type Result } from "#domain/failure.ts";
import type { Passwords } from "#ports/passwords.ts";

/** OWASP's Password Storage Cheat Sheet, first choice: argon2id with 19 MiB, two passes, one lane (the only one Bun has). About 50 ms. */
const cost = { algorithm: "argon2id", memoryCost: 19_456, timeCost: 2 } as const;

/** Of a password that nobody knows, with the cost above: what a password is compared with when its account does not exist. */
export const decoy =
  "$argon2id$v=19$m=19456,t=2,p=1$YTBYKilxkBIUYAoIFJFx5VNrUZmIsNTpkqzLMaq5j5w$9Vke/jX0QZ3coKquih21U6K7lZwF/CjDRSVzX+1EAOE";

/** Two at once use 38 MiB and leave threads for the rest of the program. */
const runningAtOnce = 2;
/** About three seconds of waiting; whoever comes later is told to come back. */
const waitingAtMost = 100;

/** Hashes by argon2id on Bun's thread pool, away from the main thread. */
export function createArgon2Passwords(): Passwords {
  const queue = createQueue();
  return {
    hash: (password) => queue(() => Bun.password.hash(password, cost)),
    verify: (password, hash) =>
      queue(async () => {
        const matches = await Bun.password.verify(password, hash ?? decoy);
        return hash !== null && matches;
      }),
  };
}

/** Runs few at once and the others in order of arrival. */
function createQueue() {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<Result<T>> => {
    if (running >= runningAtOnce) {
      if (waiting.length >= waitingAtMost) return fail(busy);
      // Whoever ends hands its place over, so `running` stays as it is.
      await new Promise<void>((go) => waiting.push(go));
    } else {
      running += 1;
    }
    try {
      return ok(await work());
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

const busy = {
  category: "environment",
  fault: "us",
  message: "Too many people sign in at this moment.",
  hint: "Try again in a few seconds.",
} as const;
