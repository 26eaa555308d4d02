import { expect, test } from "bun:test";
import { localPath } from "#http/local-path.ts";

test("only addresses of this site are followed, whatever browsers make of slashes, dots and tabs", () => {
  const elsewhere = [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "/%2e//evil.example",
    "javascript:alert(1)",
    "evil",
    "",
    `/${"x".repeat(3_000)}`,
  ];
  for (const address of elsewhere) expect({ address, to: localPath(address) }).toEqual({ address, to: "/" });
  expect(localPath("/schemas/sch_1?tab=a%26b&x=1")).toBe("/schemas/sch_1?tab=a%26b&x=1");
  expect(localPath("/a//b")).toBe("/a//b");
});
