import { expect, test } from "bun:test";
import { sql } from "./reading.ts";

test("an alternative IS NULL is passed over where all the rest is about the same column", () => {
  const { field, said } = sql(`CREATE TABLE t (
    id int PRIMARY KEY,
    a int CHECK (a IS NULL OR a > 0),
    b text CHECK (b = 'x' OR b = 'y' OR b IS NULL),
    c int CHECK (c IS NULL OR (c IS NOT NULL AND c < 5))
  );`);
  expect(field("t", "a")).toEqual({ name: "a", type: "integer", min: 1 });
  expect(field("t", "b")).toEqual({ name: "b", type: "enum", enumValues: ["x", "y"] });
  expect(field("t", "c")).toEqual({ name: "c", type: "integer", max: 4 });
  expect(said).not.toContain("check");
});

test.each([
  "a = 'x' OR b IS NULL",
  "(a IS NULL AND b IS NULL) OR (a IS NOT NULL AND b IS NOT NULL)",
  "(a = 'x' AND b IS NULL) OR (a IN ('y', 'z') AND b IS NOT NULL)",
  "a IS NULL OR b > 0",
  "a = 'x' OR a = 'y' AND b > 0",
  "a IS NOT NULL OR b IS NOT NULL",
])("a rule over several columns is none of one column: %s", (check) => {
  const { field, said } = sql(`CREATE TABLE t (id int PRIMARY KEY, a text, b int, CHECK (${check}));`);
  expect(field("t", "a")).toEqual({ name: "a", type: "text" });
  expect(field("t", "b")).toEqual({ name: "b", type: "integer" });
  expect(said).toContain(`t: the check "${check}" cannot be said in a schema and is left out.`);
});

test("of several limits the narrower counts", () => {
  const { field } = sql(`CREATE TABLE t (id int PRIMARY KEY,
    a int CHECK (a >= 1) CHECK (a >= 0), b date CHECK (b >= '2020-01-01' AND b >= '1999-01-01' AND b <= '2030-01-01'));`);
  expect(field("t", "a")?.min).toBe(1);
  expect(field("t", "b")).toMatchObject({ min: "2020-01-01", max: "2030-01-01" });
});

test("a length without the blanks at the ends limits from below only", () => {
  const { field, said } = sql(`CREATE TABLE t (id int PRIMARY KEY,
    a varchar(10) CHECK (length(trim(a)) > 0), b varchar(10) CHECK (length(trim(b)) <= 3));`);
  expect(field("t", "a")).toMatchObject({ minLength: 1, maxLength: 10 });
  expect(field("t", "b")?.maxLength).toBe(10);
  expect(said).toContain("t.b: the check");
});

test("a limit that is no value of the type stays where it is", () => {
  const { field } = sql(
    "CREATE TABLE t (id int PRIMARY KEY, a int CHECK (a > 0.5), b decimal(9,2) CHECK (b < 0.125));",
  );
  expect(field("t", "a")?.min).toBe(0.5);
  expect(field("t", "b")?.max).toBe(0.125);
});

test("what becomes another type by its check stays required", () => {
  const { field } = sql(`CREATE TABLE t (id int PRIMARY KEY,
    flag int NOT NULL CHECK (flag IN (0, 1)), doc longtext NOT NULL CHECK (json_valid(doc)));`);
  expect(field("t", "flag")).toEqual({ name: "flag", type: "boolean", required: true });
  expect(field("t", "doc")).toEqual({ name: "doc", type: "json", required: true });
});

test("POSIX classes are written out, and a pattern that only PostgreSQL knows is left out", () => {
  const { field, said } = sql(`CREATE TABLE t (id int PRIMARY KEY,
    a text CHECK (a ~ '^[^[:alnum:]_]+$'), b text CHECK (regexp_like(b, '^[[:digit:]]$')),
    c text CHECK (c ~ '\\mfoo'), d text CHECK (d ~ '^[[=e=]]$'), e text CHECK (e ~ '5\\$'),
    f text CHECK (f ~ '^x' AND f ~ 'y$'), g text CHECK (g ~ '^\\x60[\\u00e9\\]]$'));`);
  expect(field("t", "a")?.pattern).toBe("^[^a-zA-Z0-9_]+$");
  expect(field("t", "b")?.pattern).toBe("^[0-9]$");
  expect(field("t", "c")?.pattern).toBeUndefined();
  expect(field("t", "d")?.pattern).toBeUndefined();
  expect(field("t", "e")?.pattern).toBe("^.*(5\\$).*$");
  expect(field("t", "f")?.pattern).toBe("^x");
  expect(field("t", "g")?.pattern).toBe("^\\x60[\\u00e9\\]]$");
  for (const name of ["c", "d", "f"]) expect(said).toContain(`t.${name}: the check`);
});

test("parentheses of any depth are read in linear time", () => {
  const deep = `${"(".repeat(300_000)}a > 0${")".repeat(300_000)}`;
  const { said } = sql(
    `CREATE TABLE t (id int PRIMARY KEY, a int CHECK (${deep}), CHECK (a > 0${"::int[]".repeat(100_000)}));`,
  );
  expect(said).toContain("t.a: the check");
}, 5_000);
