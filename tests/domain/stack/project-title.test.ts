import { expect, test } from "bun:test";
import type { Schema } from "#domain/schema/schema.ts";
import { projectTitle } from "#domain/stack/project-title.ts";

const entities = [{ name: "clinic" }, { name: "pet_owner" }];

test.each<[string, Pick<Schema, "name" | "entities">, string]>([
  ["Happy  Paws\n", { name: "Shop", entities }, "Happy Paws"],
  [" ", { name: "Shop", entities }, "Shop"],
  ["", { entities }, "Clinics"],
  ["", { entities: [] }, "My application"],
])("a project answered as %j is called as its answer, its schema or its first entity", (answer, schema, title) => {
  expect(projectTitle(answer, schema)).toBe(title);
});
