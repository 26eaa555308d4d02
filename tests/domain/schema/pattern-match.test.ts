import { expect, test } from "bun:test";
import { examine } from "#domain/schema/examine.ts";
import { portablePattern } from "#domain/schema/pattern.ts";
import { matchesPattern } from "#domain/schema/pattern-match.ts";

const texts = [
  "",
  "a",
  "b",
  "ab",
  "aab",
  "aaa",
  "abab",
  "A1",
  "INV-7",
  "x INV-7",
  "INV-7\n",
  "2026-01-31",
  "é",
  "🎉",
  "🎉🎉",
].concat([
  "a b",
  " ",
  "\n",
  "\r",
  "a\nb",
  "_",
  "-",
  "[]",
  "a.b",
  "ada@example.com",
  "/",
  "\\",
  "^",
  "&&",
  "\ud83c",
  "aXb",
  "0",
  "٣",
]);

test.each([
  "",
  "a",
  "a|b|",
  "(a|ab)(c|bcd|b)?",
  "(?:ab)+",
  "(a*)*",
  "(a*)+b?",
  "(a|a)*b",
  "(|a){3}",
  "a{2}",
  "a{2,}",
  "a{1,2}b{0,3}",
  "(?:a{1,2}){1,2}",
  "[A-Z]{3}-\\d",
  "\\d{4}-\\d\\d-\\d\\d",
  "[\\w.-]+@[\\w.-]+",
  "[^a-c]",
  ".",
  ".*",
  "\\s*",
  "\\S+",
  "[\\]\\[]+",
  "🎉+",
  "[🎉é]+",
  "\\/",
  "^INV-",
  "7$",
  "^a|b$",
  "(a)(b)?(?<rest>.*)",
  "[&&]+",
])("tells the same as RegExp: %s", (source) => {
  const result = portablePattern(source);
  if (result.kind !== "portable") throw new Error(JSON.stringify(result));
  // As written too: without edges the match may be anywhere.
  for (const pattern of [result.pattern, source]) {
    const wanted = texts.map((text) => [text, new RegExp(pattern, "u").test(text)]);
    expect(texts.map((text) => [text, matchesPattern(pattern, text)])).toEqual(wanted as [string, boolean][]);
  }
});

test("a pattern made to backtrack for ever holds up nobody", () => {
  const start = performance.now();
  const text = `${"a".repeat(1_000)}!`;
  for (const pattern of ["^(?:a+)+$", "^(?:a|a)*$", "^(?:a*)*$", "^(?:[a-z]+)*$", "^(?:(?:a|aa)+)+$"]) {
    expect(matchesPattern(pattern, text)).toBe(false);
  }
  expect(performance.now() - start).toBeLessThan(500);
});

test("repetitions that multiply are not judged", () => {
  const start = performance.now();
  expect(matchesPattern("^(?:(?:(?:a{0,255}){255}){255})$", "b")).toBeNull();
  expect(matchesPattern("^(?:(?:(?:(?:){255}){255}){255})$", "b")).toBeNull();
  expect(matchesPattern("^(?:(?:a?){60}){60}$", `${"a".repeat(1_000)}!`)).toBeNull();
  expect(matchesPattern("^(?=a)a$", "a")).toBeNull();
  expect(performance.now() - start).toBeLessThan(500);
});

test("a schema full of such patterns is examined at once", () => {
  const evil = { type: "string", pattern: "^(a+)+$", default: `${"a".repeat(40)}!` } as const;
  const fields = Array.from({ length: 90 }, (_, index) => ({ name: `field ${index}`, ...evil }));
  const start = performance.now();
  const issues = examine({ entities: [{ name: "Trap", fields }] });
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(issues).toHaveLength(90);
  expect(issues[0]?.message).toMatch(/does not match the pattern/);
});
