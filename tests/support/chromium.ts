import { afterAll } from "bun:test";
import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { chromiumOptions } from "#src/dev/gallery/shots.ts";

/** Why no test of this machine can use a browser; null when they can. */
export const noBrowser = existsSync(chromiumOptions.executablePath)
  ? null
  : `${chromiumOptions.executablePath} is missing: apt-get install chromium`;

/** A test's name, with the reason when it is skipped. */
export function inBrowser(name: string): string {
  return noBrowser === null ? name : `${name} (skipped: ${noBrowser})`;
}

/** One Chromium for a test file, started when it is first needed. */
export function browserForTests(): { readonly context: (options?: BrowserContextOptions) => Promise<BrowserContext> } {
  let started: Promise<Browser> | null = null;
  afterAll(async () => {
    await (await started)?.close();
  });
  return {
    context: async (options) => {
      started ??= chromium.launch(chromiumOptions);
      return (await started).newContext(options);
    },
  };
}
