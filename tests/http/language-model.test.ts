import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { ok } from "#domain/failure.ts";
import { createWeb } from "#src/web.ts";
import { Browser } from "#tests/fakes/browser.ts";
import { createFakeModel, zoneOf } from "#tests/fakes/language-model.ts";
import { createFakeSandbox } from "#tests/fakes/sandbox.ts";
import { configFor, sharedCompute, temporaryDirectory } from "#tests/support/test-app.ts";

const directory = temporaryDirectory();
const compute = sharedCompute();
afterAll(() => {
  compute.close();
  directory[Symbol.dispose]();
});

test("with a language model: it reads the description, its plan is offered, and its logic stands in the source", async () => {
  const model = createFakeModel((question) => {
    if (question.answer.name === "schema")
      return { schema: { name: "Shop", entities: [{ name: "Order", fields: [] }] }, notes: ["Mails are left out."] };
    if (zoneOf(question) !== "orders.before") return { keep: true, body: "" };
    return { keep: false, body: "if not values:\n    return {}\nreturn values" };
  });
  const config = configFor(directory.path, { LOG_LEVEL: "error" });
  const web = createWeb(
    { ...config, server: { ...config.server, port: 0 } },
    {
      ...{ templates: join(import.meta.dir, "../fixtures/zoned"), model, compute },
      chooseSandbox: async () => ok({ sandbox: createFakeSandbox(), reason: "a test's", warnings: [] }),
    },
  );
  if (!web.ok) throw new Error(web.failure.message);
  web.value.start();
  try {
    const owner = new Browser(web.value.fetch);
    const credentials = { email: "ada@example.com", password: "correct horse battery" };
    await owner.submit(await owner.open("/setup"), "/setup", credentials);
    const home = await owner.open("/");
    expect(home.html).toContain("Read by fake-model.");
    expect((await owner.open("/pricing")).html).not.toContain("Needs a language model");
    const draft = await owner.submit(home, "/schemas", { prompt: "A shop takes orders.", stack: "zoned" });
    expect(draft.html).toContain("Mails are left out.");
    const at = `${draft.path}/personalize`;
    const platform = await owner.open(`${at}/platform`);
    await owner.submit(platform, `${at}/platform`, { stack: "zoned", tier: "boilerplate", next: "instructions" });
    const instructions = await owner.open(`${at}/instructions`);
    const rule = { "for-Order": "An order without values is empty.", next: "review" };
    const review = await owner.submit(instructions, `${at}/instructions`, rule);
    expect(review.html).toContain("Boilerplate");
    const started = await owner.submit(review, `${draft.path}/generations`);
    let page = started;
    for (let tries = 0; !page.html.includes("Download") && tries < 200; tries++) {
      await Bun.sleep(100);
      page = await owner.open(started.path);
    }
    expect(page.html).toContain("1 zone of 2 got logic of their own");
    const source = await owner.open(`${started.path}/files/app/order.py`);
    expect(source.html.replace(/<[^>]+>/g, "")).toContain("if not values:");
  } finally {
    await web.value.stop();
  }
}, 60_000);
