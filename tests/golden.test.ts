import { expect, test } from "bun:test";
import { differences, renderGoldens } from "#src/dev/golden.ts";

test("the golden projects are what the templates render (bun run golden renews them)", async () => {
  const goldens = await renderGoldens();
  expect(goldens.size).toBeGreaterThan(2);
  for (const [folder, tree] of goldens)
    expect({ folder, differs: differences(folder, tree) }).toEqual({ folder, differs: [] });
}, 120_000);
