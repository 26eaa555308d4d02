import { expect, test } from "bun:test";
import { parseSchema } from "#domain/schema/parse.ts";
import { resolve } from "#domain/schema/resolve.ts";
import type { RelationshipDefinition } from "#domain/schema/schema.ts";

type Relation = Omit<RelationshipDefinition, "from" | "to"> & { readonly from?: string; readonly to?: string };

function relations(...given: readonly Relation[]) {
  const relationships = given.map((relation) => ({ from: "Appointment", to: "Doctor", ...relation }));
  const { schema, issues } = parseSchema({
    entities: ["Appointment", "Doctor"].map((name) => ({ name })),
    relationships,
  });
  if (schema === null) throw new Error(JSON.stringify(issues));
  const { model, notes } = resolve(schema);
  const key = (index: number) => model.entities[index]?.key;
  return {
    lines: [
      ...model.references.map(
        (item) =>
          `${key(item.from)} -> ${key(item.to)}: ${item.name} / ${item.inverse}, ${item.required ? "required" : "optional"}, ${item.onDelete}${item.unique ? ", unique" : ""}${item.deferred ? ", deferred" : ""}`,
      ),
      ...model.links.map(
        (item) =>
          `${key(item.from)} <-> ${key(item.to)}: ${item.name} / ${item.inverse}${item.required ? ", required" : ""}`,
      ),
    ],
    notes,
  };
}

test.each<[string, readonly Relation[], readonly string[]]>([
  ["many-to-one", [{ kind: "many-to-one" }], ["Appointment -> Doctor: Doctor / Appointments, optional, set-null"]],
  [
    "required",
    [{ kind: "many-to-one", required: true }],
    ["Appointment -> Doctor: Doctor / Appointments, required, restrict"],
  ],
  [
    "one-to-many holds the column on the other side",
    [{ kind: "one-to-many", required: true }],
    ["Doctor -> Appointment: Appointment / Doctors, required, restrict"],
  ],
  [
    "one-to-many with names",
    [{ kind: "one-to-many", name: "staff", inverse: "shift" }],
    ["Doctor -> Appointment: shift / staff, optional, set-null"],
  ],
  [
    "one-to-one",
    [{ kind: "one-to-one", onDelete: "cascade" }],
    ["Appointment -> Doctor: Doctor / Appointment, optional, cascade, unique"],
  ],
  [
    "many-to-many",
    [{ kind: "many-to-many", required: true }],
    ["Appointment <-> Doctor: Doctors / Appointments, required"],
  ],
  [
    "several between one pair",
    [
      { kind: "many-to-one", name: "doctor" },
      { kind: "many-to-one", name: "referrer" },
      { kind: "many-to-one" },
      { kind: "many-to-one" },
    ],
    [
      "Appointment -> Doctor: doctor / doctor appointments, optional, set-null",
      "Appointment -> Doctor: referrer / referrer appointments, optional, set-null",
      "Appointment -> Doctor: Doctor 2 / Appointments, optional, set-null",
      "Appointment -> Doctor: Doctor 3 / Appointments 2, optional, set-null",
    ],
  ],
  [
    "a tree",
    [{ to: "Appointment", kind: "many-to-one" }],
    ["Appointment -> Appointment: parent / children, optional, set-null"],
  ],
  [
    "a named self relation",
    [{ to: "Appointment", kind: "many-to-one", name: "follow-up" }],
    ["Appointment -> Appointment: follow-up / follow-up of, optional, set-null"],
  ],
  [
    "a self relation that ends in a preposition",
    [{ to: "Appointment", kind: "many-to-one", name: "reports_to" }],
    ["Appointment -> Appointment: reports_to / reports_to this, optional, set-null"],
  ],
  [
    "a tree from above",
    [{ to: "Appointment", kind: "one-to-many" }],
    ["Appointment -> Appointment: parent / children, optional, set-null"],
  ],
  [
    "a chain",
    [{ to: "Appointment", kind: "one-to-one" }],
    ["Appointment -> Appointment: next / previous, optional, set-null, unique"],
  ],
  [
    "self many-to-many",
    [{ to: "Appointment", kind: "many-to-many", name: "follows", inverse: "follows" }],
    ["Appointment <-> Appointment: follows / follows of"],
  ],
])("names and places: %s", (_, given, wanted) => {
  expect(relations(...given).lines).toEqual([...wanted]);
});

test.each<[string, readonly Relation[], readonly string[]]>([
  [
    "required set-null",
    [{ kind: "many-to-one", required: true, onDelete: "set-null" }],
    ["Appointment -> Doctor: Doctor / Appointments, required, restrict"],
  ],
  [
    "required self reference",
    [{ to: "Appointment", kind: "many-to-one", required: true }],
    ["Appointment -> Appointment: parent / children, optional, set-null"],
  ],
  [
    "required circle: the last declared gives way",
    [
      { kind: "many-to-one", required: true },
      { from: "Doctor", to: "Appointment", kind: "many-to-one", name: "first", required: true },
    ],
    [
      "Appointment -> Doctor: Doctor / Appointments, required, restrict",
      "Doctor -> Appointment: first / first doctors, optional, set-null, deferred",
    ],
  ],
  [
    "required circle: a link gives way before a column",
    [
      { kind: "many-to-many", required: true },
      { from: "Doctor", to: "Appointment", kind: "many-to-one", name: "first", required: true },
    ],
    [
      "Doctor -> Appointment: first / first doctors, required, restrict",
      "Appointment <-> Doctor: Doctors / Appointments",
    ],
  ],
  [
    "onDelete of a many-to-many",
    [{ kind: "many-to-many", onDelete: "restrict" }],
    ["Appointment <-> Doctor: Doctors / Appointments"],
  ],
])("changes what cannot be, with a note: %s", (_, given, wanted) => {
  const { lines, notes } = relations(...given);
  expect(lines).toEqual([...wanted]);
  expect(notes).toHaveLength(1);
  expect(notes[0]?.path).toStartWith("/relationships/");
});

test("an optional circle is ordinary: one constraint comes later", () => {
  const { lines, notes } = relations(
    { kind: "many-to-one" },
    { from: "Doctor", to: "Appointment", kind: "many-to-one" },
  );
  expect(lines.filter((line) => line.endsWith("deferred"))).toHaveLength(1);
  expect(notes).toEqual([]);
});

function fields(definitions: readonly object[], more: object = {}) {
  const { schema, issues } = parseSchema({
    entities: [{ name: "Visit", fields: definitions, ...more }, { name: "Doctor" }],
    relationships: [{ from: "Visit", to: "Doctor", kind: "many-to-one", name: "doctor" }],
  });
  if (schema === null) throw new Error(JSON.stringify(issues));
  const { model, notes } = resolve(schema);
  const [visit] = model.entities;
  if (visit === undefined) throw new Error("no entity");
  return { visit, reference: model.references[0], notes };
}

test.each([
  ["integer", "integer", 0],
  ["bigint", "integer", 0],
  ["uuid", "uuid", 0],
  ["string", "uuid", 1],
] as const)("an id of type %s becomes %s", (type, idType, noteCount) => {
  const { visit, notes } = fields([{ name: "Id", type }]);
  expect(visit).toMatchObject({ idType, fields: [] });
  expect(notes).toHaveLength(noteCount);
});

test("a field that is the relation's column is absorbed with what it says", () => {
  const { visit, reference, notes } = fields(
    [
      { name: "doctorId", type: "integer", required: true, unique: true },
      { name: "day", type: "date" },
    ],
    {
      uniqueTogether: [
        ["day", "doctorId"],
        ["doctor", "day"],
      ],
    },
  );
  expect(visit.fields.map(({ key }) => key)).toEqual(["day"]);
  expect(reference).toMatchObject({ required: true, unique: true, onDelete: "restrict" });
  // The reference is unique by itself now, so neither rule says anything new.
  expect(visit.uniques).toEqual([]);
  expect(notes).toHaveLength(3);
});

test("unique rules over fields and relations, without repeats", () => {
  const { visit, notes } = fields(
    [
      { name: "day", type: "date" },
      { name: "Room no.", type: "integer" },
    ],
    {
      uniqueTogether: [
        ["day", "doctor"],
        ["doctor_id", "day"],
        ["room no", "day", "day"],
      ],
    },
  );
  expect(visit.uniques).toEqual([
    [{ field: 0 }, { reference: 0 }],
    [{ field: 1 }, { field: 0 }],
  ]);
  expect(notes.map(({ path }) => path)).toEqual(["/entities/0/uniqueTogether/1"]);
});

test("effective rules of fields", () => {
  const { visit } = fields([
    { name: "a", type: "string" },
    { name: "b", type: "string", required: true },
    { name: "c", type: "string", required: true, default: "" },
    { name: "d", type: "decimal" },
    { name: "e", type: "decimal", precision: 5 },
    { name: "f", type: "decimal", scale: 3 },
    { name: "g", type: "integer", min: 0 },
    { name: "h", type: "decimal", precision: 6, scale: 2, default: "1.5" },
    { name: "i", type: "bigint", default: 7 },
    { name: "j", type: "json", default: "{}" },
    { name: "k", type: "text", unique: true },
    { name: "l", type: "datetime", default: "2026-01-01 08:00", min: "2020-01-01T00:00:00+02:00" },
    { name: "m", type: "float", min: 1e-7, max: 1e21 },
  ]);
  const rules = visit.fields.map(({ minLength, maxLength, min, max, precision, scale, defaultValue }) => ({
    minLength,
    maxLength,
    min,
    max,
    precision,
    scale,
    defaultValue,
  }));
  const none = {
    minLength: null,
    maxLength: null,
    min: null,
    max: null,
    precision: null,
    scale: null,
    defaultValue: undefined,
  };
  expect(rules).toEqual([
    { ...none, maxLength: 255 },
    { ...none, minLength: 1, maxLength: 255 },
    { ...none, maxLength: 255, defaultValue: "" },
    { ...none, precision: 18, scale: 2 },
    { ...none, precision: 5, scale: 0 },
    { ...none, precision: 18, scale: 3 },
    { ...none, min: "0", max: "2147483647" },
    { ...none, precision: 6, scale: 2, defaultValue: "1.50" },
    { ...none, min: "-9223372036854775808", max: "9223372036854775807", defaultValue: "7" },
    { ...none, defaultValue: {} },
    { ...none, maxLength: 600 },
    { ...none, min: "2020-01-01T00:00:00+02:00", defaultValue: "2026-01-01T08:00:00Z" },
    { ...none, min: "0.0000001", max: "1000000000000000000000" },
  ]);
});

test.each([
  [{ name: "a", type: "string", min: 3 }, /min means nothing/],
  [{ name: "a", type: "uuid", maxLength: 3 }, /maxLength means nothing/],
  [{ name: "a", type: "json", unique: true }, /unique is ignored/],
  [{ name: "a", type: "string", pattern: "\\bx" }, /not enforced/],
  [{ name: "a", type: "string", pattern: "^[a-z]{20}$", maxLength: 5 }, /not enforced/],
  [{ name: "a", type: "string", maxLength: 20_000_000 }, /becomes text/],
])("leaves out with a note what cannot be kept: %j", (definition, message) => {
  expect(
    fields([definition])
      .notes.map((note) => note.message)
      .join(),
  ).toMatch(message);
});
