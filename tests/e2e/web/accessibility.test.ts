import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import type { Page } from "playwright-core";
import { galleryCases } from "#src/dev/gallery/cases.ts";
import { startGallery } from "#src/dev/gallery/server.ts";
import { browserForTests, inBrowser, noBrowser } from "#tests/support/chromium.ts";

/**
 * Every view in every state, with the real shell and style sheet, judged by axe-core in light and dark; then as a narrow window, as a system
 * with its own colours and as one without motion has it.
 */
const gallery = startGallery(0);
afterAll(() => gallery.stop());
setDefaultTimeout(120_000);
const browser = browserForTests();
const axe = Bun.resolveSync("axe-core/axe.min.js", import.meta.dir);

const cases = galleryCases.map(({ name }, index) => [name, index] as const);

describe.skipIf(noBrowser !== null)(inBrowser("every view"), () => {
  test.each(cases)("%s", async (_, index) => {
    const page = await opened();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${gallery.address}/case/${index}?theme=light`);
    await page.addScriptTag({ path: axe });
    expect(await violations(page, everything)).toEqual([]);
    await page.evaluate(`document.documentElement.dataset.theme = "dark"`);
    expect(await violations(page, coloursOnly)).toEqual([]);
    expect(await lastingAnimations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await tooWide(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await withoutEdge(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
  });
});

let shared: Promise<Page> | null = null;
function opened(): Promise<Page> {
  // The policy is tested on the real pages; here it would keep axe out.
  shared ??= browser.context({ bypassCSP: true, reducedMotion: "reduce" }).then((context) => context.newPage());
  return shared;
}

const everything = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // axe leaves this one out unless it is named.
  rules: { "target-size": { enabled: true } },
};
// Light and dark have the same markup.
const coloursOnly = { runOnly: { type: "rule", values: ["color-contrast"] } };

/** "rule: selector (what is wrong)" for each place. */
async function violations(page: Page, options: object): Promise<readonly string[]> {
  return page.evaluate(`axe.run(document, ${JSON.stringify({ ...options, resultTypes: ["violations"] })}).then(
    ({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) =>
      id + ": " + node.target.join(" ") + " (" + node.failureSummary.split("\\n").slice(1).join(";").trim() + ")")))`);
}

/** What goes on moving although the reader asked for no motion. */
async function lastingAnimations(page: Page): Promise<readonly string[]> {
  return page.evaluate(`document.getAnimations().filter((each) => each.playState === "running")
    .map((each) => (each.animationName ?? each.transitionProperty) + " on " + each.effect.target.outerHTML.slice(0, 80))`);
}

/** The page itself must not scroll sideways (WCAG 1.4.10); parts of it may. Names what sticks out. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(`const scrolls = (each) => each && (getComputedStyle(each).overflowX !== "visible" || scrolls(each.parentElement));
    document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("main *, header *, footer *")]
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !scrolls(each.parentElement))
    .map((each) => each.tagName + "." + each.className + " to " + Math.round(each.getBoundingClientRect().right)).slice(0, 5)`);
}

/** Where the system chooses the colours, backgrounds are gone: what can be pressed or filled in has a border, or is an underlined word. */
async function withoutEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll("button, .button, input:not([type=radio], [type=checkbox], [type=hidden]), select, textarea")]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(".wizard-step"))
    .filter((each) => getComputedStyle(each).borderTopStyle === "none" && getComputedStyle(each).textDecorationLine === "none")
    .map((each) => each.outerHTML.slice(0, 100))`);
}
