import type { BrowserContextOptions, Page } from "playwright-core";
import { ok } from "#domain/failure.ts";
import type { Sandbox } from "#ports/sandbox.ts";
import { createWeb } from "#src/web.ts";
import { createFakeSandbox, type FakeSandboxScript } from "#tests/fakes/sandbox.ts";
import type { browserForTests } from "#tests/support/chromium.ts";
import { configFor, sharedCompute, temporaryDirectory, tinyTemplates } from "#tests/support/test-app.ts";

export const owner = { email: "ada@example.com", password: "a long enough phrase" };

export interface Site extends AsyncDisposable {
  readonly address: string;
  /** Until this is called every generation stands at its first step, so that a page can be there before anything happens. */
  readonly release: () => void;
}

/** One for all files of one run: what takes longest is that its threads load the formatters. Idle threads keep no process alive. */
const compute = sharedCompute();

/** `serve` on a free port and an empty data directory, with the tiny stack and a sandbox that only pretends. */
export async function startSite(script: FakeSandboxScript & { readonly held?: boolean } = {}): Promise<Site> {
  const directory = temporaryDirectory();
  const gate = Promise.withResolvers<void>();
  if (script.held !== true) gate.resolve();
  const sandbox = held(createFakeSandbox(script), gate.promise);
  const config = configFor(directory.path, { LOG_LEVEL: "error" });
  const web = createWeb(
    { ...config, server: { ...config.server, port: 0 } },
    {
      templates: tinyTemplates,
      chooseSandbox: async () => ok({ sandbox, reason: "a test's", warnings: [] }),
      compute,
    },
  );
  if (!web.ok) throw new Error(web.failure.message);
  return {
    address: web.value.start(),
    release: gate.resolve,
    [Symbol.asyncDispose]: async () => {
      gate.resolve();
      await web.value.stop();
      directory[Symbol.dispose]();
    },
  };
}

function held(sandbox: Sandbox, gate: Promise<void>): Sandbox {
  return {
    ...sandbox,
    open: async (...given) => {
      const opened = await sandbox.open(...given);
      if (!opened.ok) return opened;
      const session = opened.value;
      return ok({ ...session, run: (command) => gate.then(() => session.run(command)) });
    },
  };
}

export interface Visitor extends AsyncDisposable {
  readonly page: Page;
  /** What no page may ever cause: script errors, violations of the policy, requests to other hosts, answers that are our fault. */
  readonly problems: string[];
}

/** A person with a browser of their own: nobody else's cookies. */
export async function visitor(
  browser: ReturnType<typeof browserForTests>,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.context({ baseURL: site.address, viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    // Refused forms and pages that are not there are answers like any other; Chromium writes them down all the same.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text()))
      problems.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address) && !request.url().startsWith("data:"))
      problems.push(`request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) problems.push(`${response.status()}: ${response.url()}`);
  });
  return { page, problems, [Symbol.asyncDispose]: () => context.close() };
}

/** The first visit: makes the owner's account and is signed in. */
export async function setUp(page: Page): Promise<void> {
  await page.goto("/");
  if (!page.url().endsWith("/setup")) await page.goto("/setup");
  await page.getByLabel("E-mail address").fill(owner.email);
  await page.getByLabel("Password", { exact: true }).fill(owner.password);
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL("**/");
}
