import { describe, expect, test } from "bun:test";
import { applyEdit } from "#domain/schema/edit/apply-edit.ts";
import type { SchemaEdit } from "#domain/schema/edit/edit.ts";
import { link } from "#domain/schema/edit/link.ts";
import { unlink } from "#domain/schema/edit/unlink.ts";
import { examine } from "#domain/schema/examine.ts";
import { parseSchema } from "#domain/schema/parse.ts";
import type { Schema } from "#domain/schema/schema.ts";
import everything from "#tests/fixtures/everything.json";
import hostile from "#tests/fixtures/hostile.json";
import minimal from "#tests/fixtures/minimal.json";

const clinic: Schema = {
  name: "Clinic",
  entities: [
    { name: "Doctor", fields: [{ name: "name", type: "string", required: true }] },
    {
      name: "Appointment",
      fields: [
        { name: "starts at", type: "datetime", required: true },
        { name: "status", type: "enum", enumValues: ["open", "done"], default: "open" },
        { name: "room", type: "string" },
      ],
      uniqueTogether: [
        ["doctor", "Starts_At"],
        ["room", "starts at"],
      ],
    },
    { name: "Patient", fields: [] },
  ],
  relationships: [
    { from: "Appointment", to: "Doctor", kind: "many-to-one" },
    { from: "Patient", to: "Appointment", kind: "one-to-many", required: true },
  ],
  endpoints: [
    { method: "POST", path: "/appointments/{id}/cancel", entity: "Appointment" },
    { method: "GET", path: "/health" },
  ],
};

function edited(edit: SchemaEdit, schema = clinic): Schema {
  const result = applyEdit(schema, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.schema;
}

function refusal(edit: SchemaEdit, schema = clinic): readonly string[] {
  const result = applyEdit(schema, edit);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path} ${message}`);
}

describe("an edit carries through", () => {
  const cases: readonly {
    readonly name: string;
    readonly edit: SchemaEdit;
    readonly look: (schema: Schema) => unknown;
    readonly sees: unknown;
  }[] = [
    {
      name: "renaming an entity renames it in relationships, endpoints and the rules that use its derived name",
      edit: { kind: "update-entity", entity: 0, name: "Physician", description: "" },
      look: ({ relationships, entities }) => [relationships?.[0]?.to, entities[1]?.uniqueTogether],
      sees: [
        "Physician",
        [
          ["Physician", "Starts_At"],
          ["room", "starts at"],
        ],
      ],
    },
    {
      name: "renaming the entity of an endpoint",
      edit: { kind: "update-entity", entity: 1, name: "Visit", description: "" },
      look: ({ endpoints, relationships }) => [
        endpoints?.[0]?.entity,
        relationships?.[0]?.from,
        relationships?.[1]?.to,
      ],
      sees: ["Visit", "Visit", "Visit"],
    },
    {
      name: "deleting an entity deletes its relationships and endpoints, and rules over those",
      edit: { kind: "delete-entity", entity: 0 },
      look: ({ entities, relationships }) => [entities[0]?.uniqueTogether, relationships?.map(({ from }) => from)],
      sees: [[["room", "starts at"]], ["Patient"]],
    },
    {
      name: "deleting an entity with endpoints",
      edit: { kind: "delete-entity", entity: 1 },
      look: ({ endpoints, relationships }) => [endpoints, relationships],
      sees: [[{ method: "GET", path: "/health" }], undefined],
    },
    {
      name: "renaming a field, however the rules spell it",
      edit: {
        kind: "update-field",
        entity: 1,
        field: 0,
        definition: { name: "begins at", type: "datetime", required: true },
      },
      look: ({ entities }) => entities[1]?.uniqueTogether,
      sees: [
        ["doctor", "begins at"],
        ["room", "begins at"],
      ],
    },
    {
      name: "deleting a field deletes its rules, because fewer parts would be stricter",
      edit: { kind: "delete-field", entity: 1, field: 2 },
      look: ({ entities }) => entities[1]?.uniqueTogether,
      sees: [["doctor", "Starts_At"]],
    },
    {
      name: "naming a relationship",
      edit: {
        kind: "update-relationship",
        relationship: 0,
        definition: { from: "Appointment", to: "Doctor", kind: "many-to-one", name: "surgeon" },
      },
      look: ({ entities }) => entities[1]?.uniqueTogether?.[0],
      sees: ["surgeon", "Starts_At"],
    },
    {
      name: "moving entities and fields",
      edit: { kind: "move-entity", entity: 2, to: 0 },
      look: ({ entities }) => entities.map(({ name }) => name),
      sees: ["Patient", "Doctor", "Appointment"],
    },
    {
      name: "moving a field beyond the end",
      edit: { kind: "move-field", entity: 1, field: 0, to: 99 },
      look: ({ entities }) => entities[1]?.fields?.map(({ name }) => name),
      sees: ["status", "room", "starts at"],
    },
  ];
  test.each([...cases])("$name", ({ edit, look, sees }) => {
    const after = edited(edit);
    expect(look(after)).toEqual(sees);
    expect(examine(after)).toEqual([]);
  });

  test("the given schema stays as it is", () => {
    const before = structuredClone(clinic);
    for (const { edit } of cases) applyEdit(clinic, edit);
    expect(clinic).toEqual(before);
  });
});

describe("an edit is refused", () => {
  test.each([
    ["an empty name", { kind: "add-entity", name: " ", description: "" }, "/entities/3/name The name is empty."],
    [
      "a name that is taken",
      { kind: "update-entity", entity: 2, name: "Doctor", description: "" },
      "/entities/2/name Two entities are called “Doctor” (number 1 and 3).",
    ],
    [
      "a broken pattern",
      { kind: "add-field", entity: 0, definition: { name: "code", type: "string", pattern: "(" } },
      "/entities/0/fields/1/pattern",
    ],
    [
      "an enum without values",
      { kind: "update-field", entity: 1, field: 1, definition: { name: "status", type: "enum" } },
      "/entities/1/fields/1/enumValues An enum needs values.",
    ],
    [
      "a length of no length",
      { kind: "add-field", entity: 0, definition: { name: "code", type: "string", maxLength: 0 } },
      "/entities/0/fields/1/maxLength This must be at least 1.",
    ],
    [
      "a relationship with nothing",
      { kind: "add-relationship", definition: { from: "Doctor", to: "Nurse", kind: "many-to-one" } },
      "/relationships/2/to There is no entity “Nurse”.",
    ],
    [
      "a unique rule over nothing",
      { kind: "add-unique", entity: 1, members: ["status", "colour"] },
      "/entities/1/uniqueTogether/2/1",
    ],
    [
      "a change that breaks a rule elsewhere",
      {
        kind: "update-relationship",
        relationship: 0,
        definition: { from: "Appointment", to: "Doctor", kind: "many-to-many" },
      },
      "/entities/1/uniqueTogether/0/0",
    ],
    ["a part that is not there", { kind: "delete-field", entity: 7, field: 0 }, " There is no such part"],
  ] as const)("for %s", (_, edit, expected) => {
    const issues = refusal(edit);
    expect(issues[0]).toStartWith(expected);
  });

  test("for the last entity, so that nothing is left", () => {
    expect(refusal({ kind: "delete-entity", entity: 0 }, { entities: [{ name: "Only" }] })).toEqual([
      "/entities There is no entity.",
    ]);
  });

  test("for more parts than allowed", () => {
    const limits = { entities: 3, fieldsPerEntity: 2, relationships: 2, jsonBytes: 10_000 };
    const result = applyEdit(clinic, { kind: "add-entity", name: "Nurse", description: "" }, limits);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(["/entities"]);
    const long = { kind: "add-entity", name: "N", description: "x".repeat(10_000) } as const;
    expect(applyEdit(clinic, long, { ...limits, entities: 9, fieldsPerEntity: 9 }).ok).toBe(false);
  });
});

describe("a schema with issues can be edited", () => {
  const broken: Schema = {
    entities: [
      {
        name: "Task",
        fields: [
          { name: "state", type: "enum" },
          { name: "due", type: "date" },
        ],
      },
      { name: "Task", fields: [] },
    ],
    relationships: [{ from: "Task", to: "Usr", kind: "many-to-one" }],
  };

  test("in parts that are right and in parts that are wrong", () => {
    expect(edited({ kind: "add-entity", name: "User", description: "" }, broken).entities).toHaveLength(3);
    expect(edited({ kind: "delete-field", entity: 0, field: 1 }, broken).entities[0]?.fields).toHaveLength(1);
    const renamed = edited({ kind: "move-field", entity: 0, field: 1, to: 0 }, broken);
    expect(examine(renamed)).toHaveLength(examine(broken).length);
  });

  test("but nothing gets worse", () => {
    expect(refusal({ kind: "add-entity", name: "Task", description: "" }, broken)).toHaveLength(1);
    expect(
      refusal(
        {
          kind: "update-field",
          entity: 0,
          field: 0,
          definition: { name: "state", type: "enum", enumValues: ["a", "a"] },
        },
        broken,
      ),
    ).toHaveLength(1);
  });

  test("one of two that have the same name is renamed without taking the other's relationships along", () => {
    const mended = edited({ kind: "update-entity", entity: 1, name: "Chore", description: "" }, broken);
    expect(mended.relationships?.[0]?.from).toBe("Task");
  });

  test("an empty one", () => {
    expect(edited({ kind: "add-entity", name: "First", description: "" }, { entities: [] }).entities).toHaveLength(1);
  });
});

test.each([
  ["minimal", minimal],
  ["everything", everything],
  ["hostile", hostile],
])("parts of %s are moved, rewritten and deleted, and the rest stays valid", (_, fixture) => {
  const { schema } = parseSchema(fixture);
  if (schema === null) throw new Error("not valid");
  const same = unlink(link(schema));
  expect(parseSchema(same).issues).toEqual([]);
  expect(same.entities.map(({ uniqueTogether }) => uniqueTogether)).toEqual(
    schema.entities.map(({ uniqueTogether }) => uniqueTogether),
  );
  const edits = schema.entities.flatMap((entity, index): SchemaEdit[] => [
    { kind: "move-entity", entity: index, to: 0 },
    { kind: "update-entity", entity: index, name: `Renamed ${index}`, description: "" },
    ...(entity.fields ?? []).flatMap((definition, field): SchemaEdit[] => [
      { kind: "update-field", entity: index, field, definition: { ...definition, name: `renamed ${field}` } },
      { kind: "delete-field", entity: index, field },
    ]),
    ...(schema.entities.length > 1 ? [{ kind: "delete-entity", entity: index } as const] : []),
  ]);
  const relations = (schema.relationships ?? []).map(
    (__, relationship): SchemaEdit => ({
      kind: "delete-relationship",
      relationship,
    }),
  );
  // Every seventh: all of them take ten seconds, and parts of a kind are treated alike.
  const some = [...edits, ...relations].filter((__, index) => index % 7 === 0);
  for (const edit of some) expect([edit, examine(edited(edit, schema))]).toEqual([edit, []]);
});
