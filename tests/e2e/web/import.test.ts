import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { browserForTests, inBrowser, noBrowser } from "#tests/support/chromium.ts";
import { setUp, startSite, visitor } from "#tests/support/site.ts";

setDefaultTimeout(180_000);
const browser = browserForTests();

const sql = "CREATE TABLE customer (id bigint PRIMARY KEY, email varchar(160) NOT NULL UNIQUE);";

describe.skipIf(noBrowser !== null)(inBrowser("a model that somebody has"), () => {
  test.each([true, false])(
    "is pasted or uploaded; what is refused stays as typed (scripts: %p)",
    async (javaScriptEnabled) => {
      await using site = await startSite();
      await using ada = await visitor(browser, site, { javaScriptEnabled });
      const { page, problems } = ada;
      await setUp(page);
      const customer = page
        .getByRole("navigation", { name: "Parts of the schema" })
        .getByRole("link", { name: /^customer/i });

      await page.goto("/schemas/new");
      const nonsense = "CREATE TABEL <b>customer</b> (\n  oops\n";
      await page.getByLabel("Model").fill(nonsense);
      await page.getByRole("button", { name: "Import model" }).click();
      await page.getByRole("alert").or(page.locator(".notice.negative")).first().waitFor();
      expect(await page.getByLabel("Model").inputValue()).toBe(nonsense);

      await page.getByLabel("Model").fill(sql);
      await page.getByRole("button", { name: "Import model" }).click();
      await customer.first().waitFor();

      await page.goto("/schemas/new");
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "shop.sql", mimeType: "text/plain", buffer: Buffer.from(sql) });
      await page.getByRole("button", { name: "Import model" }).click();
      await customer.first().waitFor();
      await page.goto("/schemas");
      expect(await page.getByRole("row").count()).toBe(3);
      expect(problems).toEqual([]);
    },
  );
});
