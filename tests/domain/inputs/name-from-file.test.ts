import { expect, test } from "bun:test";
import { nameFromFile } from "#domain/inputs/name-from-file.ts";

test.each([
  ["models/bike-shop.sql", "Bike shop"],
  ["C:\\models\\CRM.dbml", "CRM"],
  ["schema.sql", null],
  ["The pasted text", null],
  ["-.sql", null],
])("a schema without a name from %j is called %j", (file, name) => {
  expect(nameFromFile(file)).toBe(name);
});
