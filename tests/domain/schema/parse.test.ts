import { expect, test } from "bun:test";
import { parseSchema } from "#domain/schema/parse.ts";
import { defaultSchemaLimits } from "#domain/schema/schema.ts";
import everything from "#tests/fixtures/everything.json";
import hostile from "#tests/fixtures/hostile.json";

const entity = (fields: readonly object[], more: object = {}) => ({ entities: [{ name: "Thing", fields, ...more }] });

/** What is wrong with an input: where, and a part of what is said about it. */
const broken: readonly (readonly [name: string, input: unknown, path: string, message: RegExp])[] = [
  ["unknown key", { entities: [{ name: "A", filds: [] }] }, "/entities/0/filds", /not a known key/],
  [
    "prototype key",
    JSON.parse('{"entities":[{"name":"A","__proto__":{"x":1}}]}'),
    "/entities/0/__proto__",
    /not a known key/,
  ],
  ["missing name", { entities: [{}] }, "/entities/0", /“name” is missing/],
  ["unknown type", entity([{ name: "a", type: "varchar" }]), "/entities/0/fields/0/type", /not one of the known words/],
  [
    "wrong kind of value",
    entity([{ name: "a", type: "string", required: "yes" }]),
    "/entities/0/fields/0/required",
    /boolean/,
  ],
  ["no entity", { entities: [] }, "/entities", /no entity/],
  ["not an object", [1], "", /object/],
  ["null", null, "", /object/],
  ["empty name", { entities: [{ name: " " }] }, "/entities/0/name", /empty/],
  ["control character", { entities: [{ name: "a\u0000b" }] }, "/entities/0/name", /control character/],
  ["text direction mark", { entities: [{ name: "a\u202eb" }] }, "/entities/0/name", /control character/],
  ["half a character", { entities: [{ name: "a\ud83d" }] }, "/entities/0/name", /broken character/],
  ["same entity twice", { entities: [{ name: "A" }, { name: "A " }] }, "/entities/1/name", /Two entities/],
  [
    "same field twice",
    entity([
      { name: "a", type: "date" },
      { name: "a", type: "date" },
    ]),
    "/entities/0/fields/1/name",
    /Two fields/,
  ],
  ["enum without values", entity([{ name: "a", type: "enum" }]), "/entities/0/fields/0/enumValues", /needs values/],
  [
    "enum value twice",
    entity([{ name: "a", type: "enum", enumValues: ["x", "x"] }]),
    "/entities/0/fields/0/enumValues/1",
    /twice/,
  ],
  [
    "blank enum value",
    entity([{ name: "a", type: "enum", enumValues: ["x", ""] }]),
    "/entities/0/fields/0/enumValues/1",
    /empty/,
  ],
  ["min above max", entity([{ name: "a", type: "integer", min: 5, max: 1 }]), "/entities/0/fields/0/min", /above max/],
  [
    "exact bounds",
    entity([{ name: "a", type: "bigint", min: "9007199254740993", max: "9007199254740992" }]),
    "/entities/0/fields/0/min",
    /above max/,
  ],
  [
    "lengths crossed",
    entity([{ name: "a", type: "string", minLength: 9, maxLength: 3 }]),
    "/entities/0/fields/0/minLength",
    /above maxLength/,
  ],
  ["unreadable bound", entity([{ name: "a", type: "date", min: "soon" }]), "/entities/0/fields/0/min", /no bound/],
  [
    "scale above precision",
    entity([{ name: "a", type: "decimal", precision: 2, scale: 3 }]),
    "/entities/0/fields/0/scale",
    /above precision/,
  ],
  [
    "no value fits",
    entity([{ name: "a", type: "decimal", precision: 4, scale: 1, min: 0.01, max: 0.09 }]),
    "/entities/0/fields/0",
    /No value/,
  ],
  [
    "default of wrong kind",
    entity([{ name: "a", type: "integer", default: "x" }]),
    "/entities/0/fields/0/default",
    /not a number/,
  ],
  [
    "default too long",
    entity([{ name: "a", type: "string", maxLength: 2, default: "abc" }]),
    "/entities/0/fields/0/default",
    /longer than 2/,
  ],
  [
    "default not in the enum",
    entity([{ name: "a", type: "enum", enumValues: ["x"], default: "y" }]),
    "/entities/0/fields/0/default",
    /not one of/,
  ],
  [
    "default breaks the pattern",
    entity([{ name: "a", type: "string", pattern: "[A-Z]+", default: "a" }]),
    "/entities/0/fields/0/default",
    /pattern/,
  ],
  [
    "impossible day",
    entity([{ name: "a", type: "date", default: "2026-02-30" }]),
    "/entities/0/fields/0/default",
    /not a date/,
  ],
  [
    "broken pattern",
    entity([{ name: "a", type: "string", pattern: "(" }]),
    "/entities/0/fields/0/pattern",
    /no regular expression/,
  ],
  [
    "endless pattern",
    entity([{ name: "a", type: "string", pattern: "a".repeat(501) }]),
    "/entities/0/fields/0/pattern",
    /longer than 500/,
  ],
  [
    "unique rule over nothing",
    entity([{ name: "a", type: "date" }], { uniqueTogether: [["b"]] }),
    "/entities/0/uniqueTogether/0/0",
    /no field or relationship/,
  ],
  [
    "empty unique rule",
    entity([{ name: "a", type: "date" }], { uniqueTogether: [[]] }),
    "/entities/0/uniqueTogether/0",
    /empty/,
  ],
  [
    "unique rule over a many-to-many",
    {
      ...entity([], { uniqueTogether: [["tags"]] }),
      relationships: [{ from: "Thing", to: "Thing", kind: "many-to-many", name: "tags" }],
    },
    "/entities/0/uniqueTogether/0/0",
    /many-to-many/,
  ],
  [
    "relation to nothing",
    { ...entity([]), relationships: [{ from: "Thing", to: "Things", kind: "many-to-one" }] },
    "/relationships/0/to",
    /no entity/,
  ],
  [
    "endpoint of nothing",
    { ...entity([]), endpoints: [{ method: "GET", path: "/x", entity: "X" }] },
    "/endpoints/0/entity",
    /no entity/,
  ],
];

test.each([...broken])("refuses: %s", (_, input, path, message) => {
  const { schema, issues } = parseSchema(input);
  expect(schema).toBeNull();
  const issue = issues.find((candidate) => candidate.path === path);
  expect(issue?.message ?? JSON.stringify(issues)).toMatch(message);
  expect(issue?.hint).not.toBe("");
});

test.each([
  ['{"entities": [\n  {"name": "A",}\n]}', 2, 16],
  ['{"entities": [', 1, 15],
  ["", 1, 1],
  ["{'entities': []}", 1, 2],
  ['{"entities": []} x', 1, 18],
  ['{"entities": [1 2]}', 1, 17],
  ['{"entities": tru}', 1, 14],
  ['{"name": "a\nb"}', 1, 10],
  ["// model\n{}", 1, 1],
])("tells where the JSON is broken: %j", (text, line, column) => {
  const { issues } = parseSchema(text);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.path).toBe(`line ${line}`);
  expect(issues[0]?.message).toContain(`line ${line}, column ${column}`);
});

test("suggests the entity or key that was meant", () => {
  const { issues } = parseSchema({
    ...entity([]),
    relationships: [{ from: "thing", to: "Thing", kind: "many-to-one" }],
  });
  expect(issues[0]?.hint).toBe("Did you mean “Thing”?");
  expect(parseSchema({ Entities: [] }).issues.find(({ path }) => path === "/Entities")?.hint).toContain(
    "Did you mean “entities”?",
  );
});

test("the published examples are accepted as they are", () => {
  expect(parseSchema(JSON.stringify(everything)).issues).toEqual([]);
  expect(parseSchema(hostile).issues).toEqual([]);
});

test("limits are checked before anything else, and quickly", () => {
  const started = performance.now();
  const entities = Array.from({ length: 10_000 }, (_, index) => ({
    name: `E${index}`,
    fields: [{ name: "", type: "nothing" }],
  }));
  expect(parseSchema({ entities }).issues).toEqual([
    expect.objectContaining({ path: "/entities", message: "There are 10,000 entities; the limit is 400." }),
  ]);
  const fields = Array.from({ length: 201 }, (_, index) => ({ name: `f${index}`, type: "date" }));
  expect(parseSchema(entity(fields)).issues[0]?.message).toContain("201 fields");
  const relationships = Array.from({ length: 2_001 }, () => ({ from: "Thing", to: "Thing", kind: "many-to-one" }));
  expect(parseSchema({ ...entity([]), relationships }).issues[0]?.message).toContain("2,001 relationships");
  expect(parseSchema("x".repeat(10_000_000)).issues[0]?.message).toContain("longer than 2,000,000 bytes");
  expect(parseSchema("é".repeat(1_000_001)).issues[0]?.message).toContain("longer than 2,000,000 bytes");
  expect(
    parseSchema({ entities: [{ name: "A" }, { name: "B" }] }, { ...defaultSchemaLimits, entities: 1 }).schema,
  ).toBeNull();
  expect(performance.now() - started).toBeLessThan(1_000);
});

test("very many relationships of two entities are named quickly", () => {
  const started = performance.now();
  const fields = Array.from({ length: 190 }, (_, index) => ({ name: `f${index}`, type: "integer" }));
  const relationships = Array.from({ length: 2_000 }, () => ({ from: "Thing", to: "Thing", kind: "many-to-many" }));
  expect(parseSchema({ ...entity(fields), relationships }).issues).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("hostile shapes are answered quickly with at most a hundred issues", () => {
  const started = performance.now();
  const deep = "[".repeat(900_000);
  expect(parseSchema(deep).issues).toHaveLength(1);
  expect(parseSchema(deep + "]".repeat(900_000)).schema).toBeNull();
  const asWord = `{"entities":[{"name":"A","fields":[{"name":"a","type":${deep}${"]".repeat(900_000)}}]}]}`;
  expect(parseSchema(asWord).issues).toHaveLength(1);
  const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]));
  expect(parseSchema({ entities: [{ name: "A", ...keys }] }).issues.length).toBeLessThanOrEqual(100);
  const wrong = Array.from({ length: 400 }, () => ({
    name: "",
    fields: Array.from({ length: 200 }, () => ({ name: "", type: "enum" })),
  }));
  expect(parseSchema({ entities: wrong }).issues.length).toBe(100);
  expect(performance.now() - started).toBeLessThan(3_000);
});
