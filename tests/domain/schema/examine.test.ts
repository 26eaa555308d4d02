import { expect, test } from "bun:test";
import { applyEdit } from "#domain/schema/edit/apply-edit.ts";
import { examine } from "#domain/schema/examine.ts";
import type { Schema } from "#domain/schema/schema.ts";
import { maxIssues } from "#domain/schema/structure.ts";

const twins: Schema = {
  entities: Array.from({ length: 400 }, (_, index) => ({
    name: `Entity ${index}`,
    fields: Array.from({ length: 200 }, () => ({ name: "a", type: "string" as const })),
  })),
};

test("of very many issues the first are told, without looking for the rest", () => {
  const start = performance.now();
  const issues = examine(twins);
  expect(performance.now() - start).toBeLessThan(200);
  expect(issues).toHaveLength(maxIssues);
  expect(issues[0]?.path).toBe("/entities/0/fields/1/name");
});

test("issues of the parts and those between them are told together", () => {
  const { entities } = { entities: [{ name: "A", fields: [], uniqueTogether: [["x"]] }, { name: "" }] };
  expect(examine({ entities }).map(({ path }) => path)).toEqual(["/entities/1/name", "/entities/0/uniqueTogether/0/0"]);
});

test("an edit of a schema with very many issues is neither slow nor refused for old ones", () => {
  const start = performance.now();
  const renamed = applyEdit(twins, { kind: "delete-field", entity: 0, field: 1 });
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(renamed.ok).toBe(true);
});
