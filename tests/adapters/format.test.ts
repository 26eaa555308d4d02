import { expect, test } from "bun:test";
import { FormatError, formatTree } from "#adapters/format/format.ts";
import { textFile } from "#domain/file-tree.ts";

const rules = [
  { include: ["**/*.py"], formatter: "ruff" as const, options: { "line-length": 120 } },
  { include: ["**/*.{ts,json}"], formatter: "prettier" as const, options: { singleQuote: true } },
];
const format = async (path: string, source: string) => {
  const tree = await formatTree(new Map([[path, textFile(source)]]), rules);
  return new TextDecoder().decode(tree.get(path)?.bytes);
};

test("unused Python imports go, the rest is sorted and laid out, and a second run changes nothing", async () => {
  const once = await format(
    "a/b.py",
    'import os\nimport enum\nfrom typing import Any, Iterator, Sequence\nfrom app.z import (b, a, unused)\nimport sqlalchemy as sa\n\nx: Sequence[ Any ]=[sa.text(a), b, "п🎉", enum]\n',
  );
  expect(once).toBe(
    'import enum\nfrom typing import Any, Sequence\n\nimport sqlalchemy as sa\nfrom app.z import a, b\n\nx: Sequence[Any] = [sa.text(a), b, "п🎉", enum]\n',
  );
  expect(await format("a/b.py", once)).toBe(once);
});

test("TypeScript is laid out, other files stay as they are", async () => {
  expect(await format("x.ts", 'export const a={b:"c"}')).toBe("export const a = { b: 'c' };\n");
  expect(await format("x.txt", "as   is")).toBe("as   is");
});

test("a file that does not parse is named", async () => {
  expect(format("broken.py", "def (:\n")).rejects.toThrow(FormatError);
  expect(format("broken.ts", "const = ;")).rejects.toThrow("broken.ts does not parse");
});
