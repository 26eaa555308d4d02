import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mail } from "#domain/account/mails.ts";
import { ok } from "#domain/failure.ts";
import type { Replacements } from "#src/app.ts";
import { loadConfig } from "#src/config.ts";
import { createWeb } from "#src/web.ts";
import { Browser } from "#tests/fakes/browser.ts";

/** For installations that send no mail. */
export const noMail: Replacements = { mailer: { delivers: false, send: async () => ok(undefined) } };

/** The whole web application on a fresh data directory, with a clock set by hand and mails that are kept. */
export function webForTests(env: Readonly<Record<string, string>> = {}, replace: Replacements = {}) {
  const directory = mkdtempSync(join(tmpdir(), "stackalchemist-web-"));
  const config = loadConfig({ STACKALCHEMIST_HOME: directory, TRUSTED_HOPS: "1", LOG_LEVEL: "error", ...env });
  if (!config.ok) throw new Error(config.failure.message);
  const startMs = 1_800_000_000_000;
  const time = { nowMs: startMs };
  const mails: Mail[] = [];
  const web = createWeb(config.value, {
    clock: { now: () => time.nowMs, monotonic: () => performance.now() + time.nowMs - startMs, random: Math.random },
    mailer: {
      delivers: true,
      send: async (mail) => {
        mails.push(mail);
        return ok(undefined);
      },
    },
    ...replace,
  });
  if (!web.ok) throw new Error(web.failure.message);
  const { fetch, stop } = web.value;
  return {
    time,
    mails,
    browser: (address?: string) => new Browser(fetch, address === undefined ? {} : { address }),
    close: async () => {
      await stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
