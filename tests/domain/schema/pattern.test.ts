import { expect, test } from "bun:test";
import { portablePattern } from "#domain/schema/pattern.ts";

const texts = [
  "",
  "a",
  "A",
  "abc",
  "ABC",
  "ab1",
  "INV-7",
  "x INV-7",
  "2026-01-31",
  "a b",
  " ",
  "\t",
  "\n",
  "a\nb",
  "é",
  "🎉",
  "🎉🎉",
  "_",
  "-",
  "a-b",
  "[]",
  "a.b",
  "$1",
  "{}",
  "0",
  "٣",
  "ada@example.com",
  "/",
  "\\",
  "^",
  "aaa",
  "&&",
];

/** Each means the same as the rewritten one, when the whole text is asked for. */
test.each([
  "[A-Z]{3}",
  "\\d{4}-\\d\\d-\\d\\d",
  "\\w+",
  "\\W",
  "\\s*",
  "\\S+",
  ".",
  ".*",
  "a|b|ab1",
  "(a)(b)?(?<rest>.*)",
  "a+?b*?",
  "[^a-c]",
  "[\\w.-]+@[\\w.-]+",
  "[\\s\\d]",
  "[\\]\\[]+",
  "[a\\-b]+",
  "\\$\\d",
  "\\{\\}",
  "\\x41",
  "\\u0041+",
  "[&&]+",
  "🎉+",
  "[🎉é]+",
  "a{2,}",
  "(?:a{1,2}){1,2}",
  "\\/",
  "[/\\\\^]",
  "",
])("means the same everywhere: %s", (source) => {
  const result = portablePattern(source);
  if (result.kind !== "portable") throw new Error(JSON.stringify(result));
  expect(result.pattern).not.toMatch(/\\[dDwWsSbBpPkK1-9xu]|\(\?[<=!]|\((?!\?:)/);
  for (const text of texts) {
    const wanted = new RegExp(`^(?:${source})$`, "u").test(text);
    expect([text, new RegExp(result.pattern, "u").test(text)]).toEqual([text, wanted]);
    // HTML compiles a `pattern` attribute with the `v` flag.
    expect([text, new RegExp(result.pattern, "v").test(text)]).toEqual([text, wanted]);
  }
});

test.each([
  ["^INV-", ["INV-7", "INV-\n"], ["x INV-7", "INV"]],
  ["7$", ["INV-7", "\n7"], ["7x"]],
  ["^a|b$", ["a", "ax", "b", "xb"], ["xa", "bx"]],
  ["^[0-9]+$", ["0", "42"], ["", "4 2", "42\n"]],
])("keeps the open end of a pattern with one anchor: %s", (source, yes, no) => {
  const result = portablePattern(source);
  const pattern = result.kind === "portable" ? new RegExp(result.pattern, "u") : /never/;
  expect(yes.filter((text) => !pattern.test(text))).toEqual([]);
  expect(no.filter((text) => pattern.test(text))).toEqual([]);
});

test.each([
  "(a)\\1",
  "(?<x>a)\\k<x>",
  "(?=a)b",
  "(?<!a)b",
  "\\bword\\b",
  "\\p{L}+",
  "[^\\D]",
  "a^b",
  "a{300}",
  "((a{200}){200})",
  "[]",
  "\\x00",
  "(?i:a)",
])("says why it leaves out: %s", (source) => {
  const result = portablePattern(source);
  expect(result.kind).toBe("not-portable");
  expect(result.kind === "not-portable" && result.reason).toMatch(/^[a-zA-Z].{10,}/);
});

test.each(["(", "[a", "a{2,1}", "*a", "(?i)a", "x".repeat(501)])("refuses what is no pattern: %s", (source) => {
  expect(portablePattern(source).kind).toBe("broken");
});
