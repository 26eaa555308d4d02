import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { paths } from "#http/paths.ts";
import { browserForTests, inBrowser, noBrowser } from "#tests/support/chromium.ts";
import { setUp, startSite, visitor } from "#tests/support/site.ts";

setDefaultTimeout(180_000);
const browser = browserForTests();

describe.skipIf(noBrowser !== null)(inBrowser("two people of one installation"), () => {
  test("the invited one sees nothing of the owner's by any address", async () => {
    await using site = await startSite();
    await using ada = await visitor(browser, site);
    await setUp(ada.page);
    await ada.page.getByLabel("What does your application keep").fill("Secret clinics with doctors.");
    await ada.page.getByRole("button", { name: "Draft schema" }).click();
    await ada.page.waitForURL(/\/schemas\/sch_/);
    const schema = /sch_\w+/.exec(ada.page.url())?.[0] ?? "";
    await ada.page.getByRole("link", { name: "Personalize and generate" }).click();
    await ada.page.getByRole("button", { name: "Use defaults, generate" }).click();
    await ada.page.getByRole("link", { name: /^Download .*\.zip$/ }).waitFor();
    const generation = /gen_\w+/.exec(ada.page.url())?.[0] ?? "";

    await ada.page.goto(paths.users.href());
    await ada.page.getByLabel("E-mail address").fill("grace@example.com");
    await ada.page.getByRole("button", { name: "Invite" }).click();
    const invitation = await ada.page
      .getByText(/\/reset\/\w+/)
      .first()
      .textContent();

    await using grace = await visitor(browser, site);
    await grace.page.goto(/https?:\S+/.exec(invitation ?? "")?.[0] ?? "");
    await grace.page.getByLabel("Password", { exact: false }).first().fill("another fine phrase");
    await grace.page.locator("main form button[type=submit]").click();
    await grace.page.waitForURL((url) => !url.pathname.startsWith("/reset"));
    for (const list of [paths.schemas, paths.generations, paths.home]) {
      await grace.page.goto(list.href());
      expect(await grace.page.locator("main").textContent()).not.toMatch(/clinic, |doctor/i);
    }
    const seen: string[] = [];
    const headers = { Origin: site.address };
    const form = { revision: "1", edit: "add-entity", name: "Intruder" };
    for (const [name, path] of Object.entries(paths)) {
      if (!("pattern" in path) || !/:schema|:generation/.test(path.pattern)) continue;
      const address = path.pattern
        .replace(":schema", schema)
        .replace(":generation", generation)
        .replace(/:(entity|relationship|endpoint)/, "0")
        .replace(/:format/, "json")
        .replace(/:step/, name === "personalizeStep" ? "look" : "1")
        .replace("*", "README.md");
      for (const method of ["GET", "POST"]) {
        const answer = await grace.page.request.fetch(address, {
          method,
          headers,
          ...(method === "GET" ? {} : { form }),
        });
        // What takes no such method says so to everybody.
        if (![404, 405].includes(answer.status())) seen.push(`${method} ${address}: ${answer.status()}`);
      }
    }
    expect(seen).toEqual([]);
    await ada.page.goto(paths.generation.href({ generation }));
    expect(await ada.page.getByRole("link", { name: /^Download .*\.zip$/ }).isVisible()).toBe(true);
    expect([...ada.problems, ...grace.problems]).toEqual([]);
  });
});
