import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumOptions } from "#src/dev/gallery/shots.ts";
import { createFakeSandbox, type FakeSandboxScript } from "#tests/fakes/sandbox.ts";
import { generationWeb } from "#tests/support/generation-web.ts";
import { sharedCompute, temporaryDirectory } from "#tests/support/test-app.ts";

/** A generation's page in a real browser: followed live, with and without scripts, and with a log of tens of thousands of lines. */
const directory = temporaryDirectory();
const compute = sharedCompute();
let browser: Browser | null = null;
setDefaultTimeout(90_000);
const possible = existsSync(chromiumOptions.executablePath);
beforeAll(async () => {
  if (possible) browser = await chromium.launch(chromiumOptions);
});
afterAll(async () => {
  await browser?.close();
  compute.close();
  directory[Symbol.dispose]();
});

function served(script: FakeSandboxScript, folder: string) {
  const web = generationWeb(join(directory.path, folder), createFakeSandbox(script), compute);
  const server = Bun.serve({
    port: 0,
    idleTimeout: 0,
    fetch: (request) => {
      const headers = new Headers(request.headers);
      headers.set("x-user", "usr_ada");
      const { pathname, search } = new URL(request.url);
      return web.send("usr_ada", `${pathname}${search}`, { method: request.method, headers, body: request.body });
    },
  });
  return {
    ...web,
    address: `http://localhost:${server.port}`,
    [Symbol.asyncDispose]: async () => {
      await server.stop(true);
      await web[Symbol.asyncDispose]();
    },
  };
}

async function pageOf(options: { readonly javaScriptEnabled: boolean }): Promise<{ page: Page; errors: string[] }> {
  if (browser === null) throw new Error("no browser");
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { page, errors };
}

describe.skipIf(!possible)("a generation's page in a browser", () => {
  test("is followed live to its result, without a reload and without an error", async () => {
    await using it = served({}, "live");
    const id = await it.order("usr_ada", { name: "Shop", entities: [{ name: "Order" }] });
    const { page, errors } = await pageOf({ javaScriptEnabled: true });
    await page.goto(`${it.address}/generations/${id}`);
    await page.getByText("next in the queue").waitFor();
    it.generations.start();
    await page.getByRole("link", { name: /^Download .*\.zip$/ }).waitFor();
    expect(await page.getByRole("link", { name: "Delete" }).count()).toBe(1);
    const followed = await page.locator(".log-steps").textContent();
    await page.getByRole("link", { name: "Delete" }).click();
    await page
      .getByRole("dialog", { name: /^Delete Shop/ })
      .getByRole("link", { name: "Keep it" })
      .click();
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(`/generations/${id}`);
    await page.reload();
    expect(await page.locator(".log-steps").textContent()).toBe(followed);
    expect(errors).toEqual([]);
  });

  test("without scripts: shows how things stand, refreshes by a link, cancels by a form", async () => {
    await using it = served({ hanging: ["docs/openapi.json"] }, "plain");
    const id = await it.order("usr_ada", { name: "Shop", entities: [{ name: "Order" }] });
    const { page } = await pageOf({ javaScriptEnabled: false });
    await page.goto(`${it.address}/generations/${id}`);
    it.generations.start();
    await page.waitForTimeout(1_500);
    await page.getByRole("link", { name: "Refresh", exact: true }).click();
    await page.getByText("openapi").first().waitFor();
    await page.getByRole("link", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Cancel it" }).click();
    await page.goto(`${it.address}/generations/${id}`);
    await page.getByText("It was cancelled").waitFor();
    expect(await page.getByRole("button", { name: "Try again" }).isVisible()).toBe(true);
  });

  test("stays smooth at fifty thousand lines", async () => {
    const line = "\u001b[32mok\u001b[0m tests/test_records.py::test_a_record_of_this_kind_is_kept_as_it_was_given";
    const printing: FakeSandboxScript = {
      failing: ["docs/openapi.json"],
      onRun: ({ argv, onLine }) => {
        if (argv[0] === "--version") return;
        for (let number = 0; number < 10_500; number += 1) onLine?.(`${line} ${number}`);
      },
    };
    await using it = served(printing, "long");
    const id = await it.order("usr_ada", { name: "Shop", entities: [{ name: "Order" }] });
    const { page, errors } = await pageOf({ javaScriptEnabled: true });
    await page.goto(`${it.address}/generations/${id}`);
    it.generations.start();
    await page.locator("#failure-title").waitFor({ timeout: 80_000 });
    expect(await page.locator(".log-line").count()).toBe(5 * 10_501);
    // What is out of sight is not laid out: that is why it stays smooth, however busy this machine is.
    const laidOut = await page.evaluate(
      () =>
        [...document.querySelectorAll(".log-step[open] .log-block")].filter((block) =>
          block.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }),
        ).length,
    );
    expect(laidOut).toBeLessThan(20);
    const news = page.getByRole("button", { name: /^[\d,]+ new lines$/ });
    await news.click();
    await news.waitFor({ state: "hidden" });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(10_000);
    await page.evaluate(() => scrollTo(0, 0));
    const longestFrameMs = await page.evaluate(async () => {
      let longest = 0;
      for (let step = 0; step < 60; step += 1) {
        const from = performance.now();
        scrollBy(0, 3_000);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        longest = Math.max(longest, performance.now() - from);
      }
      return longest;
    });
    console.log(`the longest frame while scrolling through 50,000 lines: ${Math.round(longestFrameMs)} ms`);
    const started = performance.now();
    await page.goto(`${it.address}/generations/${id}`);
    console.log(`the page of 50,000 lines is loaded in ${Math.round(performance.now() - started)} ms`);
    const lines = page.locator("#log-openapi-lines .log-line");
    expect(await lines.count()).toBe(5_000);
    await page.getByRole("link", { name: "Show 1,000 older lines of 5,501" }).click();
    await page.getByRole("link", { name: "Show 1,000 older lines of 4,501" }).waitFor();
    expect(await lines.count()).toBe(6_000);
    expect(await lines.first().getAttribute("id")).toBe("openapi-L4502");
    expect(errors).toEqual([]);
  });
});
