import { describe, expect, setDefaultTimeout, test } from "bun:test";
import type { Page } from "playwright-core";
import { browserForTests, inBrowser, noBrowser } from "#tests/support/chromium.ts";
import { setUp, startSite, visitor } from "#tests/support/site.ts";

setDefaultTimeout(180_000);
const browser = browserForTests();

describe.skipIf(noBrowser !== null)(inBrowser("every page that a link leads to"), () => {
  test("keeps to the content security policy, has one heading and a title, and causes no error", async () => {
    await using site = await startSite();
    await using ada = await visitor(browser, site);
    const { page, problems } = ada;
    await setUp(page);
    await page.getByLabel("What does your application keep").fill("Clinics with doctors.");
    await page.getByRole("button", { name: "Draft schema" }).click();
    await page.getByRole("link", { name: "Personalize and generate" }).click();
    await page.getByRole("button", { name: "Use defaults, generate" }).click();
    await page.getByRole("link", { name: /^Download .*\.zip$/ }).waitFor();
    const seen = await walk(page, "/");
    expect(seen.wrong).toEqual([]);
    expect(seen.pages).toBeGreaterThan(30);
    expect(problems).toEqual([]);
  });

  test("so do the pages of strangers", async () => {
    await using site = await startSite();
    await using ada = await visitor(browser, site);
    await setUp(ada.page);
    await using stranger = await visitor(browser, site);
    const seen = await walk(stranger.page, "/");
    expect(seen.wrong).toEqual([]);
    expect(seen.pages).toBeGreaterThan(10);
    expect(stranger.problems).toEqual([]);
  });
});

/** What is no page: files, streams, and what answers differently each time. */
const noPages = /\.(svg|json|txt|zip)$|\/archive$|\/export\/|^\/static\//;

/** Follows every link once; of pages of one kind (all fields of all entities) a few are enough. */
async function walk(page: Page, start: string): Promise<{ readonly pages: number; readonly wrong: readonly string[] }> {
  const waiting = [start];
  const known = new Set(waiting);
  const kinds = new Map<string, number>();
  const wrong: string[] = [];
  let pages = 0;
  for (const address of waiting) {
    const answer = await page.goto(address);
    pages += 1;
    const status = answer?.status() ?? 0;
    const headings = await page.locator("h1").count();
    const title = await page.title();
    if (status >= 400 || headings !== 1 || title === "")
      wrong.push(`${address}: ${status}, ${headings} h1, “${title}”`);
    if (!answer?.headers()["content-security-policy"]?.startsWith("default-src 'none'"))
      wrong.push(`${address}: no policy`);
    for (const link of await page.locator("a[href]").all()) {
      const { pathname, search } = new URL((await link.getAttribute("href")) ?? "", page.url());
      const kind = pathname.replace(/\/\d+(?=\/|$)|\w+_[0-9a-z]{20,}/g, "/N");
      const next = `${pathname}${search}`;
      if (known.has(next) || noPages.test(pathname) || search === "?raw=1" || (kinds.get(kind) ?? 0) >= 3) continue;
      if ((await link.getAttribute("href"))?.startsWith("http")) continue;
      known.add(next);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      waiting.push(next);
    }
  }
  return { pages, wrong };
}
