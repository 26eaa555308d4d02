import { expect, test } from "bun:test";
import { kindOfModel } from "#domain/inputs/kind.ts";

test.each([
  ["Table users {\n  id int\n}", "dbml"],
  ["Table users [headercolor: #fff; note: '(old) {x}'] {\n  id int\n}", "dbml"],
  ["Table users [note: 'x']\n\n{\n  id int\n}", "dbml"],
  ["Ref: a.b > c.d", "dbml"],
  ["create table users (id int)", "sql"],
  ['{"entities": []}', "json"],
] as const)("%j is told by its content", (text, kind) => {
  expect(kindOfModel({ name: "pasted", text })).toEqual({ verdict: "kind", kind });
});

test.each(["table (x) [a] {", "table users; [a] {", "The table is [set] for two"])("%j is no DBML", (text) => {
  expect(kindOfModel({ name: "pasted", text })).toEqual({ verdict: "unknown" });
});

test.each(["[", "[]", "[ ", "[]\n"])("a text made of %j is told at once, however long it is", (piece) => {
  const startedMs = performance.now();
  kindOfModel({ name: "pasted", text: `table ${piece.repeat(500_000)}${"]".repeat(500_000)}` });
  expect(performance.now() - startedMs).toBeLessThan(2_000);
});
