import { expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const vendored = join(import.meta.dir, "../../public/vendor");
const published = join(import.meta.dir, "../../node_modules/htmx.org/dist");

test.each(readdirSync(vendored))("public/vendor/%s is the pinned package's file", (name) => {
  const folder = name.startsWith("hx-") ? join(published, "ext") : published;
  expect(readFileSync(join(vendored, name), "utf8")).toBe(readFileSync(join(folder, name), "utf8"));
});
