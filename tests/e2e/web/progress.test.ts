import { describe, expect, setDefaultTimeout, test } from "bun:test";
import type { Page } from "playwright-core";
import { browserForTests, inBrowser, noBrowser } from "#tests/support/chromium.ts";
import { setUp, startSite, visitor } from "#tests/support/site.ts";

setDefaultTimeout(180_000);
const browser = browserForTests();

describe.skipIf(noBrowser !== null)(inBrowser("a generation's progress"), () => {
  test("is the same followed, reloaded and opened late", async () => {
    await using site = await startSite({ held: true });
    await using ada = await visitor(browser, site);
    const { page, problems } = ada;
    await generate(page);
    await page.locator("#log").getByText("install").first().waitFor();
    const halfway = await shown(page);
    await page.reload();
    expect(await shown(page)).toEqual(halfway);
    site.release();
    await page.getByRole("link", { name: /^Download .*\.zip$/ }).waitFor();
    const followed = await shown(page);
    await page.reload();
    expect(await shown(page)).toEqual(followed);
    const late = await page.context().newPage();
    await late.goto(page.url());
    expect(await shown(late)).toEqual(followed);
    expect(followed.length).toBeGreaterThan(5);
    expect(problems).toEqual([]);
  });

  test("is cancelled, and tried again", async () => {
    await using site = await startSite({ hanging: ["docs/openapi.json"] });
    await using ada = await visitor(browser, site);
    const { page, problems } = ada;
    await generate(page);
    await page.locator("#log").getByText("openapi").first().waitFor();
    await page.getByRole("link", { name: "Cancel", exact: true }).click();
    await page.getByRole("button", { name: "Cancel it" }).click();
    await page.getByText("It was cancelled").waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("It was cancelled").waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Cancel", exact: true }).waitFor();
    expect(problems).toEqual([]);
  });
});

async function generate(page: Page): Promise<void> {
  await setUp(page);
  await page.getByLabel("What does your application keep").fill("Clinics with doctors.");
  await page.getByRole("button", { name: "Draft schema" }).click();
  await page.getByRole("link", { name: "Personalize and generate" }).click();
  await page.getByRole("button", { name: "Use defaults, generate" }).click();
  await page.waitForURL(/\/generations\/gen_/);
}

/** What the steps and the log say, without the seconds that go by. */
async function shown(page: Page): Promise<readonly string[]> {
  const texts = await page.locator("#steps > li, .log-line, #notes > li").allTextContents();
  return texts.map((text) => text.replace(/\d+ (s\b|min\b|s(?=[a-z]))/g, "").trim());
}
