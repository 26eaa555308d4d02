import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { createDiagramRenderer } from "#adapters/diagram/renderer.ts";
import { createComputePool } from "#adapters/workers/compute-pool.ts";
import type { Schema } from "#domain/schema/schema.ts";

const pool = createComputePool(join(import.meta.dir, "../../../src/main.ts"), 2);
const { renderDiagram, drawForPage } = createDiagramRenderer(pool);
afterAll(() => pool.close());

const hostile: Schema = {
  name: '</title><script>alert("x")</script>\u0007',
  entities: [
    { name: '"><img onerror=x>', fields: [{ name: "a".repeat(200), type: "string" }] },
    { name: "订单", fields: [{ name: "]]>&<", type: "text", required: true }] },
  ],
  relationships: [
    { from: "订单", to: '"><img onerror=x>', kind: "many-to-one", name: "x", required: true },
    { from: "订单", to: "订单", kind: "many-to-one", name: "self" },
    { from: "订单", to: '"><img onerror=x>', kind: "many-to-many" },
  ],
};

test("hostile names are text in the drawing, and the same schema gives the same bytes", async () => {
  const [first, second] = await Promise.all([renderDiagram(hostile), renderDiagram(hostile)]);
  if (!first.ok || !second.ok) throw new Error("no drawing");
  expect(first.value).toBe(second.value);
  expect(first.value).not.toMatch(/<script|<img|href=|url\(/);
  expect(first.value).not.toContain("\u0007");
  const tags = [...first.value.matchAll(/<(\/?)([a-z]+)\b[^>]*?(\/?)>/g)].filter(([, , , closed]) => closed === "");
  expect(tags.filter(([, end]) => end === "").length).toBe(tags.filter(([, end]) => end === "/").length);
  expect(first.value.match(/class="relation"/g)?.length).toBe(3);
}, 20_000);

test("what belongs together comes before what stands alone", async () => {
  const entities = ["Setting", "Session", "Clinic", "Doctor"].map((name) => ({ name }));
  const drawn = await renderDiagram({
    entities,
    relationships: [{ from: "Doctor", to: "Clinic", kind: "many-to-one" }],
  });
  const places = (drawn.ok ? drawn.value : "").matchAll(/class="entity" transform="translate\((\d+) (\d+)/g);
  const [setting = 0, session = 0, clinic = 0] = [...places].map(([, left, top]) => Number(left) + Number(top));
  expect(clinic).toBeLessThan(Math.min(setting, session));
}, 20_000);

test("two hundred entities are drawn", async () => {
  const entities = Array.from({ length: 200 }, (_, index) => ({
    name: `Entity ${index}`,
    fields: [{ name: "name", type: "string" as const }],
  }));
  const relationships = entities
    .slice(1)
    .map(({ name }, index) => ({ from: name, to: `Entity ${Math.floor(index / 3)}`, kind: "many-to-one" as const }));
  const drawn = await renderDiagram({ entities, relationships });
  expect(drawn.ok && drawn.value.match(/class="entity"/g)?.length).toBe(200);
}, 40_000);

const wrong: Schema = {
  entities: [
    {
      name: "Task",
      fields: [
        { name: "", type: "enum" },
        { name: "at", type: "date", min: "never", max: "1" },
      ],
    },
    { name: "Task", fields: [{ name: "code", type: "string", pattern: "(", minLength: 9, maxLength: 1 }] },
    { name: '"><script>', uniqueTogether: [["nothing"], []] },
  ],
  relationships: [
    { from: "Task", to: "Nobody", kind: "many-to-one" },
    { from: "Task", to: '"><script>', kind: "many-to-many" },
  ],
};

test("for a page a schema with issues is drawn as links in the entities' order, without styles or names to break out of", async () => {
  const shown = { entityPath: '/schemas/a"b/entities/', wrong: [1] };
  const drawn = await drawForPage(wrong, shown);
  if (!drawn.ok) throw new Error(drawn.failure.message);
  const { svg } = drawn.value;
  expect([...svg.matchAll(/<a class="entity e(\d)/g)].map(([, index]) => index)).toEqual(["0", "1", "2"]);
  expect(svg.match(/class="mark"/g)?.length).toBe(1);
  expect(svg).not.toMatch(/<style|style=|<script|a"b/);
  expect(await drawForPage(wrong, shown)).toEqual(drawn);
});
