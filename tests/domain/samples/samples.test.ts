import { expect, test } from "bun:test";
import { invalidSamplesOf } from "#domain/samples/invalid-samples.ts";
import { samplesOf } from "#domain/samples/samples.ts";
import { resolveField } from "#domain/schema/resolve-field.ts";
import type { FieldDefinition } from "#domain/schema/schema.ts";
import { checkValue } from "#domain/schema/value.ts";
import everything from "#tests/fixtures/everything.json";
import hostile from "#tests/fixtures/hostile.json";

const field = (definition: Partial<FieldDefinition>) =>
  resolveField({ name: "thing", type: "string", ...definition }, "", []);

const narrow: readonly (readonly [Partial<FieldDefinition>, number])[] = [
  [{ maxLength: 1, unique: true }, 5],
  [{ minLength: 400, maxLength: 400 }, 5],
  [{ pattern: "^[A-Z]{2}[0-9]{6}$", maxLength: 8 }, 5],
  [{ pattern: "^(red|green)$" }, 2],
  [{ pattern: "^[0-9]+$", minLength: 30 }, 5],
  [{ pattern: "^[^@ ]+@[^@ ]+$" }, 5],
  [{ pattern: "^[А-Я][а-я]+$" }, 5],
  [{ pattern: "^[一-龥]{2,4}$" }, 5],
  [{ type: "integer", min: 1, max: 3 }, 3],
  [{ type: "integer", min: -7, max: -7 }, 1],
  [{ type: "integer", max: -1000 }, 5],
  [{ type: "bigint", min: "9223372036854775806" }, 2],
  [{ type: "decimal", precision: 2, scale: 2 }, 5],
  [{ type: "decimal", precision: 3, scale: 1, min: "99.85" }, 1],
  [{ type: "decimal", precision: 38, scale: 0, min: "12345678901234567890123456789012345678" }, 5],
  [{ type: "float", min: 0, max: 0.002 }, 3],
  [{ type: "boolean", unique: true }, 2],
  [{ type: "enum", enumValues: ["x", "y"] }, 2],
  [{ type: "date", min: "1999-12-30", max: "1999-12-31" }, 2],
  [{ type: "date", min: "9999-12-31" }, 1],
  [{ type: "time", min: "23:59:58" }, 2],
  [{ type: "datetime", max: "0001-01-01T00:00:02Z" }, 3],
  [{ type: "uuid" }, 5],
  [{ type: "json" }, 5],
  [{ type: "binary", maxLength: 1 }, 5],
];

test.each([...narrow])("finds the values there are: %j", (definition, count) => {
  const samples = samplesOf(field(definition));
  expect(new Set(samples.map((value) => JSON.stringify(value))).size).toBe(count);
  expect(samples).toHaveLength(count);
});

const all = [...everything.entities, ...hostile.entities].flatMap((entity) =>
  "fields" in entity ? entity.fields : [],
) as FieldDefinition[];

test("every sample keeps every rule and every invalid sample breaks one", () => {
  for (const definition of [
    ...all,
    ...narrow.map(([partial]) => ({ name: "thing", type: "string" as const, ...partial })),
  ]) {
    const rules = resolveField(definition, "", []);
    if (rules.type === "binary") continue;
    const samples = samplesOf(rules);
    expect([definition.name, samples.length > 0]).toEqual([definition.name, true]);
    for (const value of samples) expect(checkValue(rules, value)).toEqual({ ok: true, value });
    for (const { value, why } of invalidSamplesOf(rules)) {
      expect([definition.name, value, checkValue(rules, value).ok]).toEqual([definition.name, value, false]);
      expect(why).not.toBe("");
    }
  }
});

test("invalid samples come for each rule", () => {
  const reasons = (definition: Partial<FieldDefinition>) => invalidSamplesOf(field(definition)).map(({ why }) => why);
  expect(reasons({ minLength: 2, maxLength: 5, pattern: "^[a-z]+$" })).toEqual([
    "a number in place of text",
    "longer than 5 characters",
    "shorter than 2 characters",
    "does not match the pattern",
  ]);
  expect(reasons({ type: "decimal", precision: 5, scale: 2, min: 1, max: 9 })).toEqual([
    "text in place of a number",
    "below 1",
    "above 9",
    "more than 2 decimals",
    "more than 3 digits before the point",
  ]);
  expect(reasons({ type: "integer" })).toEqual([
    "text in place of a number",
    "a fraction in place of a whole number",
    "below -2147483648",
    "above 2147483647",
  ]);
  expect(reasons({ type: "date", min: "2026-01-01" })).toEqual(["no day of the calendar", "before 2026-01-01"]);
});

test("the same field always gives the same samples", () => {
  for (const definition of all)
    expect(samplesOf(resolveField(definition, "", []))).toEqual(samplesOf(resolveField(definition, "", [])));
});

test("nested repetitions do not multiply to samples of millions of characters", () => {
  const start = performance.now();
  for (const pattern of ["(((((((a+)+)+)+)+)+)+)b", "((((((){255}){255}){255}){255}){255})b"]) {
    samplesOf({ ...field({}), maxLength: 1, pattern: `^${pattern}$` });
  }
  expect(performance.now() - start).toBeLessThan(2_000);
});
