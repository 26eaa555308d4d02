import { describe, expect, setDefaultTimeout, test } from "bun:test";
import type { Page } from "playwright-core";
import { browserForTests, inBrowser, noBrowser } from "#tests/support/chromium.ts";
import { owner, startSite, visitor } from "#tests/support/site.ts";

/** The whole flow without a pointer. Wherever the focus goes it is seen, and no change of the page loses it. */
setDefaultTimeout(180_000);
const browser = browserForTests();

describe.skipIf(noBrowser !== null)(inBrowser("by keyboard alone"), () => {
  test("from the first visit to the archive", async () => {
    await using site = await startSite();
    await using ada = await visitor(browser, site, { reducedMotion: "reduce" });
    const { page, problems } = ada;
    const { keyboard } = page;
    await page.goto("/setup");
    await keyboard.type(owner.email);
    await tabTo(page, /^Password/);
    await keyboard.type(owner.password);
    await keyboard.press("Enter");
    await page.waitForURL("**/");

    await tabTo(page, /^What does your application keep/);
    await keyboard.type("Clinics with doctors. Each doctor has a name and a fee.");
    await keyboard.press("Control+Enter");
    await page.waitForURL(/\/schemas\/sch_/);

    await enter(page, /^Doctor ?\d/);
    await page.getByRole("heading", { name: "Doctor", level: 2 }).waitFor();
    await kept(page);
    await enter(page, /^name ?string/);
    await tabTo(page, /^Unique/);
    await keyboard.press("Space");
    await enter(page, /^Save field/);
    await page.getByRole("button", { name: /^Undo: .*name/i }).waitFor();
    await kept(page);
    await enter(page, /^Undo: /);
    await page.getByRole("button", { name: /^Redo: / }).waitFor();
    await kept(page);
    await enter(page, /^Add an entity/);
    await page.getByRole("heading", { name: "New entity" }).waitFor();
    await kept(page);
    await tabTo(page, /^Name$/);
    await keyboard.type("Invoice");
    await keyboard.press("Enter");
    await page.getByRole("heading", { name: "Invoice", level: 2 }).waitFor();
    await kept(page);

    await enter(page, /^Personalize and generate/);
    await page.waitForURL("**/personalize/look");
    await tabTo(page, /^Ocean|^Forest/);
    await keyboard.press("ArrowRight");
    expect(await page.getByRole("radio", { name: "Forest" }).isChecked()).toBe(true);
    await enter(page, /^Save and go on/);
    await page.waitForURL("**/personalize/sign-in");
    await enter(page, /^Review/);
    await page.waitForURL("**/personalize/review");
    await enter(page, /^Generate$/);
    await page.waitForURL(/\/generations\/gen_/);
    await page.getByRole("link", { name: /^Download .*\.zip$/ }).waitFor();
    const started = page.waitForEvent("download");
    await enter(page, /^Download .*\.zip$/);
    expect((await started).suggestedFilename()).toEndWith(".zip");

    expect(problems).toEqual([]);
  });

  test("shortcuts lead around, are listed, keep out of fields, and can be switched off", async () => {
    await using site = await startSite();
    await using ada = await visitor(browser, site, { reducedMotion: "reduce" });
    const { page, problems } = ada;
    const { keyboard } = page;
    await page.goto("/setup");
    await keyboard.type("g?");
    expect(await page.getByLabel("E-mail address").inputValue()).toBe("g?");
    await page.goto("/docs");
    await keyboard.press("?");
    const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await list.waitFor();
    await keyboard.press("Escape");
    expect(await list.isVisible()).toBe(false);
    await keyboard.type("gh");
    await page.waitForURL("**/setup");
    await page.goto("/docs");
    await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
    await list.getByRole("checkbox").uncheck();
    await list.getByRole("button", { name: "Close" }).click();
    await page.reload();
    await keyboard.press("?");
    expect(await list.isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });
});

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    const focus = await focused(page);
    if (focus !== null) {
      if (!focus.seen) throw new Error(`nothing shows that the focus is at “${focus.name}”`);
      if (name.test(focus.name)) return;
      passed.push(focus.name);
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${name}; it came by ${[...new Set(passed)].join(" | ")}`);
}

async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** After a swap the focus is somewhere, so that Tab goes on from there. */
async function kept(page: Page): Promise<void> {
  await page.locator(".htmx-request").first().waitFor({ state: "detached" });
  expect(await focused(page)).not.toBeNull();
}

async function focused(page: Page): Promise<{ readonly name: string; readonly seen: boolean } | null> {
  return page.evaluate(`(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const name = at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent;
    const box = at.getBoundingClientRect();
    const style = getComputedStyle(at);
    // A table of the diagram and a heading that took the focus by script are marked in other ways.
    const marked = style.outlineStyle !== "none" || at.closest("svg, h1, h2, [tabindex='-1']") || getComputedStyle(at.parentElement).outlineStyle !== "none";
    return {
      name: name.replace(/\\s+/g, " ").replace(" (optional)", "").trim(),
      seen: Boolean(marked) && box.bottom > 0 && box.top < innerHeight && box.right > 0,
    };
  })()`);
}
