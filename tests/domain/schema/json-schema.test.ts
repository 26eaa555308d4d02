import { expect, test } from "bun:test";
import { schemaJsonPath, schemaJsonText } from "#src/dev/schema-json.ts";

test("the published JSON Schema is the one that the parser is made from", async () => {
  // Mended by `bun src/dev/schema-json.ts --write`.
  expect(await Bun.file(schemaJsonPath).text()).toBe(schemaJsonText());
});
