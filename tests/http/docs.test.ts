import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { existsSync, readdirSync } from "node:fs";
import { offlineExtractor } from "#adapters/extractor/offline-extractor.ts";
import { createModelImporters } from "#adapters/importers/model-importers.ts";
import { createComputePool } from "#adapters/workers/compute-pool.ts";
import { defaultInputLimits as limits } from "#domain/inputs/input.ts";
import { parseSchema } from "#domain/schema/parse.ts";
import { resolve } from "#domain/schema/resolve.ts";
import { assetPath, workerEntry } from "#src/assets.ts";
import { describeConfig } from "#src/config.ts";
import { webForTests } from "#tests/fakes/web.ts";
import { docsSources } from "#views/docs/pages.ts";

let web: ReturnType<typeof webForTests>;
beforeAll(() => {
  web = webForTests();
});
afterAll(() => web.close());

const source = (slug: string) => docsSources.find((page) => page.slug === slug)?.markdown ?? "";
const blocks = (slug: string, language: string) =>
  [...source(slug).matchAll(/```(\w+)\n(.*?)```/gs)]
    .filter(([, kind]) => kind === language)
    .map(([, , text = ""]) => text);

describe("the documentation", () => {
  test("is open to everybody, also before the installation has an owner; every link and anchor leads somewhere", async () => {
    const browser = web.browser();
    const pages = new Map<string, string>();
    for (const { slug } of docsSources) {
      const page = await browser.open(`/docs/${slug}`);
      expect(`${slug} ${page.status}`).toBe(`${slug} 200`);
      pages.set(`/docs/${slug}`, page.html);
    }
    for (const [path, html] of pages) {
      const article = html.slice(html.indexOf('class="docs"'));
      for (const [, href = ""] of article.matchAll(/href="([^"]+)"/g)) {
        const [target = "", anchor] = href.split("#");
        if (
          target.startsWith("http") ||
          !(target === "" || target.startsWith("/docs/") || target.startsWith("/static/"))
        )
          continue;
        if (target.startsWith("/static/"))
          expect(existsSync(assetPath("public", target.slice(8).split("?")[0] ?? ""))).toBe(true);
        else if (target !== "/docs/api") {
          const found = pages.get(target === "" ? path : target);
          expect({ path, href, found: found !== undefined }).toEqual({ path, href, found: true });
          if (anchor !== undefined && anchor !== "content") expect(found).toContain(`id="${anchor}"`);
        }
      }
    }
    expect((await browser.open("/docs")).path).toBe("/docs/getting-started");
    expect((await browser.open("/docs/no-such-page")).status).toBe(404);
  });

  test("can be read as plain Markdown: links between files are names of files, and every file is a page", () => {
    const files = readdirSync(assetPath("views", "docs", "pages")).map((name) => name.replace(/\.md$/, ""));
    expect(files.sort()).toEqual(docsSources.map(({ slug }) => slug).sort());
    for (const { slug, markdown } of docsSources) {
      expect(markdown).toMatch(/^# /);
      for (const [, file = ""] of markdown.matchAll(/\]\(([\w-]+)\.md/g)) {
        expect({ slug, file, there: files.includes(file) }).toEqual({ slug, file, there: true });
      }
    }
  });

  test("names every setting", async () => {
    const { html } = await web.browser().open("/docs/self-hosting");
    for (const { variable } of describeConfig({})) expect(html).toContain(`<code>${variable}</code>`);
    expect(html).toContain("~/.local/share/stackalchemist");
  });

  test("its schema is one, without issues and without notes", () => {
    const [example = ""] = blocks("schema-format", "json");
    const { schema, issues } = parseSchema(example);
    expect(issues).toEqual([]);
    if (schema === null) throw new Error("no schema");
    expect(resolve(schema).notes).toEqual([]);
  });

  test("its models are read without a word of complaint", async () => {
    const compute = createComputePool(workerEntry, 1);
    for (const importer of createModelImporters(compute)) {
      const [text = ""] = blocks("importing", importer.kind);
      const read = await importer.importModel(text, { limits });
      if (!read.ok) throw new Error(read.failure.message);
      const notes = read.value.notes.map(({ message }) => message);
      expect(notes.filter((message) => !message.startsWith("Read as"))).toEqual([]);
      expect(read.value.schema.entities).toHaveLength(2);
    }
    compute.close();
  });

  test("every sentence that it says is understood is understood", async () => {
    const rows = [...source("describing").matchAll(/^\| ([A-Z][^|]*\.) *\|/gm)].map(([, sentence = ""]) => sentence);
    expect(rows.length).toBeGreaterThan(5);
    for (const prompt of [...rows, ...blocks("describing", "text")]) {
      const read = await offlineExtractor.extract(prompt, { limits });
      expect({ prompt, ok: read.ok }).toEqual({ prompt, ok: true });
    }
    const cancel = await offlineExtractor.extract("Users can cancel an order.", { limits });
    expect(cancel.ok && cancel.value.schema.endpoints?.[0]?.path).toBe("/orders/{id}/cancel");
  });
});

test("the pricing page says that self-hosting is free, and offers only what is made", async () => {
  const world = webForTests();
  const browser = world.browser();
  await browser.submit(await browser.open("/setup"), "/setup", {
    email: "a@example.com",
    password: "a long enough phrase",
  });
  const { html, status } = await browser.open("/pricing");
  expect(status).toBe(200);
  expect(html).toContain("Self-hosted: free, with every feature");
  // Spark and Blueprint; the others need a language model or are not made yet.
  expect(html.match(/Unlocked/g)).toHaveLength(2);
  await world.close();
});
