import { ok } from "#domain/failure.ts";
import type { Compute } from "#ports/compute.ts";
import { createWeb } from "#src/web.ts";
import { Browser } from "#tests/fakes/browser.ts";
import { createFakeSandbox, type FakeSandboxScript } from "#tests/fakes/sandbox.ts";
import { configFor, tinyTemplates } from "#tests/support/test-app.ts";

export const engineKey = "an engine key of twenty-four letters";
const password = "correct horse battery";

export interface ApiWebOptions extends FakeSandboxScript {
  readonly compute: Compute;
  readonly env?: Readonly<Record<string, string>>;
}

/** The whole web application on the tiny stack, with an admin (`owner`), two members, and API tokens for the asking; its clock is moved by hand. */
export async function apiWeb(directory: string, { compute, env = {}, ...script }: ApiWebOptions) {
  const time = { aheadMs: 0 };
  const sandbox = createFakeSandbox(script);
  const config = configFor(directory, {
    ENGINE_KEY: engineKey,
    TRUSTED_HOPS: "1",
    SIGN_UP: "open",
    LOG_LEVEL: "error",
    PORT: "0",
    ...env,
  });
  const web = createWeb(config, {
    templates: tinyTemplates,
    chooseSandbox: async () => ok({ sandbox, reason: "a test's", warnings: [] }),
    compute,
    clock: {
      now: () => Date.now() + time.aheadMs,
      monotonic: () => performance.now() + time.aheadMs,
      random: Math.random,
    },
  });
  if (!web.ok) throw new Error(web.failure.message);
  const { fetch, routes, start, stop } = web.value;
  const owner = new Browser(fetch);
  await owner.submit(await owner.open("/setup"), "/setup", { email: "ada@example.com", password });
  const member = await invited("eve@example.com", "192.0.2.2");
  const stranger = await invited("mallory@example.com", "192.0.2.3");
  return { fetch, routes, start, stop, time, owner, member, stranger, tokenOf };

  async function invited(email: string, address: string): Promise<Browser> {
    const page = await owner.submit(await owner.open("/admin/users"), "/admin/users", { email });
    const link = /\/reset\/[\w-]+/.exec(page.html)?.[0] ?? "/no-link";
    const browser = new Browser(fetch, { address });
    await browser.submit(await browser.open(link), link, { password });
    return browser;
  }
}

/** A new API token of a signed-in user, as its page shows it once. */
async function tokenOf(browser: Browser): Promise<string> {
  const made = await browser.submit(await browser.open("/account"), "/account/tokens", { name: "test", days: "90" });
  return /value="(sta_[\w-]+)"|>(sta_[\w-]+)</.exec(made.html)?.slice(1).find(Boolean) ?? `no token: ${made.status}`;
}
