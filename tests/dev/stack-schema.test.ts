import { expect, test } from "bun:test";
import { stackSchemaPath, stackSchemaText } from "#src/dev/stack-schema.ts";

test("the committed stack.schema.json is the manifest's definition (bun src/dev/stack-schema.ts --write)", async () => {
  expect(await Bun.file(stackSchemaPath).text()).toBe(stackSchemaText());
});
