import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { browserForTests, inBrowser, noBrowser } from "#tests/support/chromium.ts";
import { setUp, startSite, visitor } from "#tests/support/site.ts";

/** From the first visit to an archive on disk, through the pages alone. */
setDefaultTimeout(180_000);
const browser = browserForTests();

const prompt =
  "Clinics with doctors, patients and appointments. Each appointment has a start time and a status (booked, done).";

describe.skipIf(noBrowser !== null)(inBrowser("from a prompt to an archive"), () => {
  test("with scripts, watched to the end without a reload", async () => {
    await using site = await startSite({ held: true });
    await using ada = await visitor(browser, site);
    const { page, problems } = ada;
    await setUp(page);
    await draft(page);
    await editSchema(page);
    await personalize(page);

    await page.evaluate("window.sameDocument = true");
    await page.getByText("running").first().waitFor();
    site.release();
    await page.getByRole("link", { name: /^Download .*\.zip$/ }).waitFor();
    expect(await page.evaluate<boolean>("window.sameDocument")).toBe(true);

    await readAndDownload(page);
    await generateAgain(page);
    expect(problems).toEqual([]);
  });

  test("without scripts", async () => {
    await using site = await startSite();
    await using ada = await visitor(browser, site, { javaScriptEnabled: false });
    const { page, problems } = ada;
    await setUp(page);
    await draft(page);
    await editSchema(page);
    await personalize(page);
    await finished(page);
    await readAndDownload(page);
    await generateAgain(page);
    expect(problems).toEqual([]);
  });
});

async function draft(page: Page): Promise<void> {
  await page.getByLabel("What does your application keep").fill(prompt);
  await page.getByRole("button", { name: "Draft schema" }).click();
  await page.waitForURL(/\/schemas\/sch_/);
  await outline(page)
    .getByRole("link", { name: /^Appointment \d/ })
    .first()
    .waitFor();
}

/** A field's rule, an entity, a relationship; then one step back. */
async function editSchema(page: Page): Promise<void> {
  await outline(page)
    .getByRole("link", { name: /^Doctor \d/ })
    .click();
  await page.getByRole("heading", { name: "Doctor", level: 2 }).waitFor();
  await page.locator("details.field-row summary").filter({ hasText: "name" }).first().click();
  const field = page.locator("details.field-row[open]");
  await field.getByLabel("Unique").check();
  await field.getByRole("button", { name: "Save field" }).click();
  await page.getByRole("button", { name: /^Undo: .*name/i }).waitFor();

  await outline(page).getByRole("link", { name: "Add an entity" }).click();
  await page.getByRole("heading", { name: "New entity", level: 2 }).waitFor();
  await page.getByLabel("Name", { exact: true }).fill("Invoice");
  await page.getByRole("button", { name: "Add entity" }).click();
  await page.getByRole("heading", { name: "Invoice", level: 2 }).waitFor();
  await page.locator("svg a").filter({ hasText: "Invoice" }).first().waitFor();

  await outline(page).getByRole("link", { name: "Add a relationship" }).click();
  await page.getByRole("heading", { name: "New relationship" }).waitFor();
  await page.getByLabel("Each").selectOption("Invoice");
  await page.getByLabel("Of", { exact: true }).selectOption("Patient");
  await page.getByRole("button", { name: "Add relationship" }).click();
  await outline(page)
    .getByRole("link", { name: /Invoice n–1 Patient/ })
    .waitFor();

  await page.getByRole("button", { name: /^Undo: / }).click();
  await outline(page)
    .getByRole("link", { name: /Invoice n–1 Patient/ })
    .waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Redo: / }).click();
  await outline(page)
    .getByRole("link", { name: /Invoice n–1 Patient/ })
    .waitFor();
}

async function personalize(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Personalize and generate" }).click();
  await page.getByLabel("Project name").fill("City Clinic");
  await page.getByRole("radio", { name: "forest" }).check();
  for (const step of ["sign-in", "features", "instructions", "review"]) {
    await page.locator("main").getByRole("button", { name: "Save and go on" }).click();
    await page.waitForURL(`**/personalize/${step}`);
  }
  await page.getByText("City Clinic").waitFor();
  await page.getByRole("button", { name: "Generate", exact: true }).click();
  await page.waitForURL(/\/generations\/gen_/);
  await page.getByRole("heading", { name: "City Clinic", level: 1 }).waitFor();
}

/** As a reader without scripts waits. */
async function finished(page: Page): Promise<void> {
  while ((await page.getByRole("link", { name: /^Download .*\.zip$/ }).count()) === 0) {
    await page.waitForTimeout(200);
    const refresh = page.getByRole("link", { name: "Refresh", exact: true });
    if ((await refresh.count()) > 0) await refresh.click();
  }
}

async function readAndDownload(page: Page): Promise<void> {
  const here = page.url();
  await page.getByRole("link", { name: "Read the files" }).click();
  await page.getByRole("navigation", { name: "Files" }).getByRole("link", { name: "README.md" }).click();
  await page.locator(".source-text").getByText("City Clinic").first().waitFor();
  await page.goto(here);
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download .*\.zip$/ }).click();
  const files = unzipSync(new Uint8Array(await readFile(await (await started).path())));
  const readme = Object.keys(files).find((path) => path.endsWith("README.md")) ?? "";
  expect(new TextDecoder().decode(files[readme])).toContain("City Clinic");
  expect(Object.keys(files).filter((path) => path.endsWith("invoice.json"))).toHaveLength(1);
  expect((await page.locator("#sha256").textContent())?.trim()).toBe(
    new Bun.CryptoHasher("sha256").update(await readFile(await (await started).path())).digest("hex"),
  );
}

async function generateAgain(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Generations" }).click();
  const row = page.getByRole("row").filter({ hasText: "City Clinic" });
  await row.getByText("Proven").waitFor();
  await row.getByRole("link", { name: /Generate again/ }).click();
  await page.getByRole("link", { name: "Personalize and generate" }).click();
  await page.getByLabel("Project name").fill("Town Clinic");
  await page.getByRole("button", { name: "Review", exact: false }).first().click();
  await page.getByRole("button", { name: "Generate", exact: true }).click();
  await page.waitForURL(/\/generations\/gen_/);
  await page.getByRole("link", { name: "Generations", exact: true }).first().click();
  expect(await page.getByRole("row").count()).toBe(3);
}

function outline(page: Page) {
  return page.getByRole("navigation", { name: "Parts of the schema" });
}
