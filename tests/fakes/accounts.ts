import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSqliteAccountStore } from "#adapters/db/sqlite/account-store.ts";
import { openSqlite } from "#adapters/db/sqlite/open.ts";
import { createRandomSecrets } from "#adapters/secrets/random-secrets.ts";
import type { Mail } from "#domain/account/mails.ts";
import { ok } from "#domain/failure.ts";
import type { Passwords } from "#ports/passwords.ts";
import type { AccountDeps } from "#services/account/deps.ts";
import { createThrottle } from "#services/account/throttle.ts";
import { assetPath } from "#src/assets.ts";

/** Accounts on a real store with a clock that is set by hand, mails that are kept, and hashing that costs nothing and counts its work. */
export function accountsForTests(changes: Partial<AccountDeps> = {}) {
  const directory = mkdtempSync(join(tmpdir(), "stackalchemist-accounts-"));
  const opened = openSqlite(join(directory, "db.sqlite"), assetPath("src/adapters/db/sqlite/migrations"));
  if (!opened.ok) throw new Error(opened.failure.message);
  const time = { nowMs: 1_800_000_000_000 };
  const mails: Mail[] = [];
  const hashing = { work: 0 };
  const running: Promise<void>[] = [];
  const deps: AccountDeps = {
    accounts: createSqliteAccountStore(opened.value.database),
    passwords: cheapPasswords(hashing),
    secrets: createRandomSecrets(),
    mailer: {
      delivers: true,
      send: async (mail) => {
        mails.push(mail);
        return ok(undefined);
      },
    },
    clock: { now: () => time.nowMs, monotonic: () => time.nowMs, random: Math.random },
    log: { write: () => {} },
    throttle: createThrottle(),
    signUp: "closed",
    passwordLink: (token) => `https://stack.example/reset/${token}`,
    afterwards: (work) => void running.push(work()),
    ...changes,
  };
  return {
    deps,
    time,
    mails,
    hashing,
    settled: () => Promise.all(running),
    close: () => {
      opened.value.database.$client.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The token in the link of a mail. */
export function tokenIn(mail: Mail | undefined): string {
  return /\/reset\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "no link";
}

function cheapPasswords(hashing: { work: number }): Passwords {
  const hashed = (password: string) => `hash of ${password}`;
  return {
    hash: async (password) => ok(hashed(password)),
    verify: async (password, hash) => {
      hashing.work += 1;
      return ok(hash !== null && hash === hashed(password));
    },
  };
}
