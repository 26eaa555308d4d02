import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Browser } from "#tests/fakes/browser.ts";
import { noMail, webForTests } from "#tests/fakes/web.ts";

const password = "correct horse battery";
const prompt = `Clinics with doctors and patients. A doctor has a name and a unique email. A patient has a name and a birth date.`;
let web: ReturnType<typeof webForTests>;
let owner: Browser;

beforeAll(async () => {
  web = webForTests({ SIGN_UP: "open" }, noMail);
  owner = web.browser();
  await owner.submit(await owner.open("/setup"), "/setup", { email: "ada@example.com", password });
});
afterAll(() => web.close());

/** The id of a new schema of the browser's user. */
async function draft(browser: Browser, text = prompt): Promise<string> {
  const sent = await browser.send("/schemas", {
    method: "POST",
    body: new URLSearchParams({ prompt: text, stack: "python-react" }),
  });
  return sent.headers.get("location")?.split("/").at(-1) ?? `no schema: ${sent.status}`;
}

describe("home", () => {
  test("shows a stranger the prompt, the examples and who will read it; an example fills the prompt", async () => {
    const page = await web.browser().open("/");
    expect(page.status).toBe(200);
    expect(page.html).toContain("offline extractor");
    expect(page.html).toContain("FastAPI + React");
    const again = await web.browser().open("/");
    expect(again.html).toBe(page.html);
    expect(again.headers.get("x-request-id")).not.toBe(page.headers.get("x-request-id"));
    expect((await web.browser().open("/?example=helpdesk")).html).toContain("A help desk with customers");
  });

  test("keeps the page of one theme apart from another's, and a user's from a stranger's", async () => {
    const browser = web.browser();
    browser.cookies.set("theme", "dark");
    expect((await browser.open("/")).html).toContain('data-theme="dark"');
    expect((await web.browser().open("/")).html).not.toContain("data-theme");
    expect((await owner.open("/")).html).toContain("ada@example.com");
    expect((await web.browser().open("/")).html).not.toContain("ada@example.com");
  });

  test("what a stranger typed survives signing in and becomes a schema", async () => {
    const browser = web.browser("192.0.2.9");
    const signIn = await browser.submit(await browser.open("/"), "/schemas", { prompt, stack: "python-react" });
    expect(signIn.html).toContain("Clinics with doctors and patients.");
    const sent = await browser.submit(signIn, "/sign-in", { email: "ada@example.com", password });
    expect(sent.path).toMatch(/^\/schemas\/sch_/);
  });

  test("a prompt that says nothing comes back with what was typed", async () => {
    for (const [typed, said] of [
      ["", "The prompt is empty."],
      ["Make it <b>pop</b>!", "finds nothing"],
      ["x".repeat(20_001), "the limit is 20000"],
    ] as const) {
      const page = await owner.submit(await owner.open("/"), "/schemas", { prompt: typed });
      expect([page.status, page.html.includes(said)]).toEqual([422, true]);
      expect(page.html).toContain(Bun.escapeHTML(typed));
    }
  });
});

describe("wizard", () => {
  test("keeps each step's answers, marks it as done and shows all at the end", async () => {
    const id = await draft(owner);
    const at = (step: string) => `/schemas/${id}/personalize/${step}`;
    const first = await owner.open(`/schemas/${id}/personalize`);
    expect(first.path).toBe(at("look"));
    expect(first.html).toContain("Use defaults, generate");
    const look = {
      projectName: "Bright & <Clinic>",
      tagline: "Care",
      description: "",
      palette: "custom",
      hex: "#0E7490",
    };
    const signIn = await owner.submit(first, at("look"), look);
    expect(signIn.path).toBe(at("sign-in"));
    expect(signIn.html).toContain("(answered)");
    const features = await owner.submit(signIn, at("sign-in"), { auth: "jwt", next: "features" });
    const instructions = await owner.submit(features, at("features"), { softDelete: "1", next: "instructions" });
    const review = await owner.submit(instructions, at("instructions"), {
      "for-Doctor": "Only of one ward.",
      next: "review",
    });
    for (const text of [
      "Bright &amp; &lt;Clinic&gt;",
      "#0E7490",
      "Access tokens (JWT)",
      "Soft delete",
      "Only of one ward.",
    ]) {
      expect(review.html).toContain(text);
    }
    const started = await owner.submit(review, `/schemas/${id}/generations`);
    expect(started.path).toMatch(/^\/generations\/gen_/);
    const again = await owner.submit(review, `/schemas/${id}/generations`);
    expect(again.path).toBe(started.path);
    expect((await owner.open("/")).html).toContain("Bright &amp; &lt;Clinic&gt;");
  });

  test("refused answers come back as they were typed, and nothing is kept", async () => {
    const id = await draft(owner);
    const at = `/schemas/${id}/personalize/look`;
    const typed = {
      projectName: "N".repeat(121),
      tagline: "kept here",
      description: "",
      palette: "custom",
      hex: "teal",
    };
    const page = await owner.submit(await owner.open(at), at, typed);
    expect(page.status).toBe(422);
    for (const text of ["N".repeat(121), "kept here", 'value="teal"', 'aria-invalid="true"'])
      expect(page.html).toContain(text);
    expect((await owner.open(at)).html).not.toContain("kept");
    const bad = await owner.submit(await owner.open(at), at, { auth: "magic" }, `/schemas/${id}/personalize/sign-in`);
    expect(bad.status).toBe(422);
    const tier = { stack: "python-react", tier: "infrastructure" };
    const offered = await owner.submit(await owner.open(at), at, tier, `/schemas/${id}/personalize/platform`);
    expect(offered.status).toBe(422);
  });

  test("the preview follows what is typed and escapes it", async () => {
    const id = await draft(owner);
    const body = new URLSearchParams({
      projectName: "<script>",
      tagline: "",
      description: "",
      palette: "forest",
      hex: "",
    });
    const preview = await owner.send(`/schemas/${id}/personalize/preview`, { method: "POST", body });
    const html = await preview.text();
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("Contrast");
    expect(html).not.toContain("style=");
  });

  test("another user's schema is not there", async () => {
    const id = await draft(owner);
    const eve = web.browser("192.0.2.66");
    await eve.submit(await eve.open("/sign-up"), "/sign-up", { email: "eve@example.com", password });
    for (const path of [`/schemas/${id}/personalize`, `/schemas/${id}/personalize/look`]) {
      expect((await eve.open(path)).status).toBe(404);
    }
    for (const path of ["personalize/look", "personalize/preview", "generations"]) {
      const sent = await eve.send(`/schemas/${id}/${path}`, {
        method: "POST",
        body: new URLSearchParams({ projectName: "mine" }),
      });
      expect(sent.status).toBe(404);
    }
  });
});
