import { expect, test } from "bun:test";
import { emptyFieldForm, type FieldForm, fieldFormOf, readFieldForm } from "#domain/schema/edit/field-form.ts";
import type { FieldDefinition } from "#domain/schema/schema.ts";
import everything from "#tests/fixtures/everything.json";
import hostile from "#tests/fixtures/hostile.json";

test("every field of the fixtures comes back from its form as it was, apart from rules without a meaning", () => {
  const fields = [...everything.entities, ...hostile.entities].flatMap((entity) => entity.fields ?? []);
  const compared = (fields as FieldDefinition[]).map((field) => {
    const { definition, issues } = readFieldForm(fieldFormOf(field), field);
    return { issues, back: { ...field, ...definition } };
  });
  for (const [index, { issues, back }] of compared.entries()) {
    const { required, unique, ...rest } = fields[index] as FieldDefinition;
    const trimmed = typeof rest.description === "string" ? { description: rest.description.trim() } : {};
    expect({ issues, ...back }).toMatchObject({ issues: [], ...rest, ...trimmed });
    expect([back.required ?? false, back.unique ?? false]).toEqual([required ?? false, unique ?? false]);
  }
});

const cases: readonly [string, Partial<FieldForm>, Partial<FieldDefinition>][] = [
  ["numbers stay exact", { type: "bigint", min: "9007199254740993", max: "12" }, { min: "9007199254740993", max: 12 }],
  ["a decimal keeps its zeros", { type: "decimal", default: "1.50" }, { default: "1.50" }],
  ["a truth value", { type: "boolean", default: "true" }, { default: true }],
  ["values of an enum", { type: "enum", enumValues: " open \n\n done" }, { enumValues: ["open", "done"] }],
  ["names are trimmed, patterns are not", { name: " a b ", pattern: " x " }, { name: "a b", pattern: " x " }],
  ["an unknown type", { type: "nonsense" }, { type: "string" }],
];
test.each([...cases])("%s", (_, form, definition) => {
  expect(readFieldForm({ ...emptyFieldForm, ...form }).definition).toMatchObject(definition);
});

test("rules that mean nothing for the type are left out; text that is no number is an issue at its place", () => {
  const form = { ...emptyFieldForm, name: "n", type: "integer", maxLength: "9", enumValues: "a", pattern: "x" };
  expect(readFieldForm(form).definition).toEqual({ name: "n", type: "integer" });
  const wrong = { ...emptyFieldForm, maxLength: "ten", minLength: "-1" };
  expect(readFieldForm(wrong).issues.map(({ path }) => path)).toEqual(["/minLength", "/maxLength"]);
});
