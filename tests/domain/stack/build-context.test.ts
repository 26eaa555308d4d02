import { expect, test } from "bun:test";
import { Value } from "typebox/value";
import { completePersonalization } from "#domain/personalization/personalization.ts";
import { parseSchema } from "#domain/schema/parse.ts";
import type { Schema } from "#domain/schema/schema.ts";
import { buildContext } from "#domain/stack/build-context.ts";
import { StackContext } from "#domain/stack/context.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";
import everything from "#tests/fixtures/everything.json";
import hostile from "#tests/fixtures/hostile.json";
import manifestJson from "../../../templates/python-react/stack.json";

const manifest = manifestJson as unknown as StackManifest;

function build(input: unknown, answers: Parameters<typeof completePersonalization>[0] = {}) {
  const { schema, issues } = parseSchema(input);
  if (schema === null) throw new Error(JSON.stringify(issues));
  return buildContext(schema, completePersonalization(answers), manifest, { version: "1.2.3" });
}

/** An invented schema: names from a pool that is full of clashes, relations of every kind, the same for the same seed. */
function invented(seed: number): Schema {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const pool =
    "Order orders ORDER OrderItem order_item Category Categories Person people 订单 顶单 🚀 🚁 class None id Id type metadata from created_at owner owner_id owner_ids version label order user Users group Größe Grosse 1st 2 first_name firstName orders_id order_ids pg_type a_very_long_name_that_goes_on_and_on_and_on_until_it_is_longer_than_sixty_three_bytes a_very_long_name_that_goes_on_and_on_and_on_until_it_is_longer_than_sixty_three_letters".split(
      " ",
    );
  const kinds = ["one-to-one", "one-to-many", "many-to-one", "many-to-many"] as const;
  const types = ["string", "integer", "decimal", "datetime", "uuid", "boolean", "text"] as const;
  const pick = <T>(list: readonly T[]) => list[next(list.length)] as T; // the index is within the list
  const some = (count: number) => [...new Set(Array.from({ length: count }, () => pick(pool)))];
  const entities = some(4 + next(16)).map((name) => ({
    name,
    fields: some(next(16)).map((field) => ({
      name: field,
      type: pick(types),
      unique: next(4) === 0,
      required: next(2) === 0,
    })),
  }));
  const relationships = Array.from({ length: next(30) }, () => ({
    from: pick(entities).name,
    to: pick(entities).name,
    kind: pick(kinds),
    required: next(2) === 0,
    ...(next(2) === 0 ? { name: pick(pool) } : {}),
    ...(next(3) === 0 ? { inverse: pick(pool) } : {}),
  }));
  return { entities, relationships };
}

const projects = new Map<string, unknown>([
  ["everything", everything],
  ["hostile", hostile],
  ["one bare entity", { entities: [{ name: "Thing" }] }],
  [
    "names that only the templates or their checks reserve",
    { entities: [{ name: "Search" }, { name: "List", fields: [{ name: "l", type: "date" }] }] },
  ],
  ...Array.from({ length: 40 }, (_, seed) => [`invented ${seed}`, invented(seed + 1)] as const),
]);
const contexts = [...projects].map(([name, schema]) => [name, build(schema).context] as const);

const reserved = Object.fromEntries(
  Object.entries(manifest.reserved).map(([kind, names]) => [kind, new Set(names.map((name) => name.toLowerCase()))]),
);

/** The names that do not fit the form, are reserved as one of the kinds, or occur twice. */
function wrong(names: readonly string[], form: RegExp, ...kinds: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    const twice = seen.has(key);
    seen.add(key);
    return twice || !form.test(name) || kinds.some((kind) => reserved[kind]?.has(key));
  });
}

const snake = /^[a-z][a-z0-9_]{0,62}$/;

test.each(contexts)("identifiers are safe and unique: %s", (_, context) => {
  expect(Value.Errors(StackContext, context)).toEqual([]);
  const { entities, linkTables } = context;
  const enumClasses = entities.flatMap(({ fields }) => fields.flatMap(({ enumClass }) => enumClass ?? []));
  expect(
    wrong([...entities.map((entity) => entity.class), ...enumClasses], /^[A-Z][A-Za-z0-9]{0,62}$/, "class"),
  ).toEqual([]);
  for (const ending of manifest.reserved.classSuffix)
    expect(
      entities.map((entity) => entity.class + ending).filter((name) => reserved.class?.has(name.toLowerCase())),
    ).toEqual([]);
  expect(
    wrong(
      entities.map(({ module }) => module),
      snake,
      "module",
    ),
  ).toEqual([]);
  expect(
    wrong(
      entities.map(({ table }) => table),
      snake,
      "table",
    ),
  ).toEqual([]);
  expect(
    wrong(
      entities.map(({ path }) => path),
      /^[a-z][a-z0-9-]{0,59}$/,
      "path",
    ),
  ).toEqual([]);
  expect(
    wrong(
      entities.map(({ operation }) => operation),
      snake,
    ),
  ).toEqual([]);
  expect(
    wrong(
      entities.map(({ label }) => label),
      /./,
    ),
  ).toEqual([]);
  // Tables, primary keys, unique constraints and indexes share one namespace in PostgreSQL.
  const relations = [
    ...entities.flatMap(({ table, primaryKey, authUserIndex }) => [table, primaryKey, authUserIndex]),
    ...entities.flatMap(({ uniques, references }) => [
      ...uniques.map(({ constraint }) => constraint),
      ...references.map(({ index }) => index),
    ]),
    ...linkTables.flatMap(({ table, primaryKey, right }) => [table, primaryKey, right.index]),
  ];
  const constraints = [
    ...entities.flatMap(({ authUserForeignKey, fields }) => [authUserForeignKey, ...fields.map(({ check }) => check)]),
    ...entities.flatMap(({ references }) => references.map(({ constraint }) => constraint)),
    ...linkTables.flatMap(({ left, right }) => [left.constraint, right.constraint]),
  ];
  expect(wrong([...relations, ...constraints], snake)).toEqual([]);
  for (const { fields, references, links, inverses } of entities) {
    const columns = [...fields.map(({ name }) => name), ...references.map(({ column }) => column)];
    const ends = [...references, ...inverses].map(({ name }) => name);
    expect(wrong(columns, snake, "field", "column")).toEqual([]);
    expect(
      wrong([...columns, ...ends, ...links.flatMap(({ name, idsName }) => [name, idsName])], snake, "field"),
    ).toEqual([]);
    const variables = [...fields, ...references].map(({ camel }) => camel);
    expect(variables.filter((name) => reserved.variable?.has(name.toLowerCase()))).toEqual([]);
  }
});

test.each(contexts)("records can be made in the creation order: %s", (_, context) => {
  expect(context.creationOrder).toHaveLength(context.entities.length);
  const made = new Set<string>();
  for (const { class: name, references, links } of context.creationOrder) {
    const early = references.filter(
      ({ target, required, deferred, self }) => (required || !(deferred || self)) && !made.has(target.class),
    );
    expect(early.map(({ column }) => `${name}.${column}`)).toEqual([]);
    expect(links.filter(({ target, required }) => required && !made.has(target.class))).toEqual([]);
    made.add(name);
  }
});

test.each(contexts)("both ends of every relation know each other: %s", (_, context) => {
  const find = (name: string) => context.entities.find((entity) => entity.class === name);
  for (const entity of context.entities) {
    for (const { target, inverseName, column } of entity.references) {
      const inverse = find(target.class)?.inverses.find(({ name }) => name === inverseName);
      expect(inverse).toMatchObject({ referenceColumn: column, source: { class: entity.class } });
    }
    for (const link of entity.links) {
      const other = find(link.target.class)?.links ?? [];
      const back = other.find(
        ({ name, table, owner }) => name === link.backName && table === link.table && owner !== link.owner,
      );
      expect(back).toMatchObject({ backName: link.name, ownColumn: link.otherColumn, otherColumn: link.ownColumn });
    }
  }
});

test("the same input gives the same context, and a new sibling changes no name", () => {
  expect(build(hostile).context).toEqual(build(structuredClone(hostile)).context);
  const names = (built: ReturnType<typeof build>) =>
    built.context.entities.map((entity) => [entity.class, entity.table, entity.fields.map(({ name }) => name)]);
  const more = structuredClone(hostile) as unknown as { entities: object[] };
  more.entities.push({ name: "Newcomer", fields: [{ name: "first name", type: "string" }] });
  expect(names(build(more)).slice(0, -1)).toEqual(names(build(hostile)));
});

test("plural beside singular, and words that English leaves alone", () => {
  const { context } = build({
    entities: ["Categories", "Category", "People", "Person", "Sheep", "News", "users", "Data", "Status"].map(
      (name) => ({ name }),
    ),
  });
  expect(
    context.entities.map((entity) => [
      entity.class,
      entity.module,
      entity.table,
      entity.path,
      entity.label,
      entity.labelPlural,
    ]),
  ).toEqual([
    ["Categories", "categories", "categories_2", "categories-2", "Categories", "Categories 2"],
    ["Category", "category", "categories", "categories", "Category", "Categories"],
    ["People", "people", "people_2", "people-2", "People", "People 2"],
    ["Person", "person", "people", "people", "Person", "People"],
    ["Sheep", "sheep", "sheep", "sheep", "Sheep", "Sheep"],
    ["News", "news", "news", "news", "News", "News"],
    ["User", "user", "users", "user-records", "User", "Users"],
    ["Data", "data_entity", "data", "data", "Data", "Data"],
    ["Status", "status", "statuses", "statuses", "Status", "Statuses"],
  ]);
});

test("members of one entity have labels that a reader can tell apart", () => {
  for (const [, context] of contexts) {
    for (const { fields, references, links, inverses } of context.entities) {
      const labels = [...fields, ...references, ...links, ...inverses].map(({ label }) => label.toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
    }
  }
});

test("a user's created_at is the audit column where there is one, and an ordinary field where there is none", () => {
  const schema = {
    entities: [
      {
        name: "Visit",
        fields: [
          { name: "created_at", type: "datetime", required: true },
          { name: "updatedAt", type: "string" },
          { name: "deleted_at", type: "datetime" },
          { name: "place", type: "string" },
        ],
        uniqueTogether: [
          ["place", "created_at"],
          ["place", "deleted_at"],
        ],
      },
    ],
  };
  const names = (features: object) => {
    const { context, notes } = build(schema, { features });
    const [visit] = context.entities;
    return {
      fields: visit?.fields.map(({ name }) => name),
      uniques: visit?.uniques.map(({ columns }) => columns.map(({ name }) => name)),
      notes: notes.length,
    };
  };
  expect(names({ auditTimestamps: true, softDelete: false })).toEqual({
    fields: ["visit_updated_at", "deleted_at", "place"],
    uniques: [["place", "deleted_at"]],
    notes: 3,
  });
  expect(names({ auditTimestamps: false, softDelete: true })).toEqual({
    fields: ["created_at", "updated_at", "place"],
    uniques: [["place", "created_at"]],
    notes: 2,
  });
});

test("a bound is a rule of the schema's unless it is the type's own", () => {
  const bounds = (type: string, rules: object) => {
    const field = build({ entities: [{ name: "Pole", fields: [{ name: "height", type, ...rules }] }] }).context
      .entities[0]?.fields[0];
    return [field?.least, field?.most];
  };
  expect(bounds("integer", {})).toEqual([null, null]);
  expect(bounds("integer", { min: 0 })).toEqual(["0", null]);
  expect(bounds("bigint", { max: 2147483647 })).toEqual([null, "2147483647"]);
  expect(bounds("decimal", { precision: 14, scale: 2, min: -2147483648, max: 2147483647 })).toEqual([
    "-2147483648",
    "2147483647",
  ]);
});

test("text is trimmed unless it is secret or a pattern wants its blanks", () => {
  const blank = { json: '" "', why: "nothing but a blank" };
  const found = (name: string, rules: object) => {
    const field = build({ entities: [{ name: "Note", fields: [{ name, type: "string", ...rules }] }] }).context
      .entities[0]?.fields[0];
    return [field?.trimmed, field?.invalidSamples.some(({ why }) => why === blank.why)];
  };
  expect(found("title", { required: true })).toEqual([true, true]);
  expect(found("title", {})).toEqual([true, false]);
  expect(found("password", { required: true })).toEqual([false, false]);
  expect(found("indented", { required: true, pattern: "^ [a-z]+$" })).toEqual([false, false]);
  expect(found("count", { type: "integer" })).toEqual([false, false]);
});

test("what occurs in the project is told, and nothing else", () => {
  const used = (input: object) =>
    Object.entries(build(input).context.uses).flatMap(([name, occurs]) => (occurs ? [name] : []));
  expect(used({ entities: [{ name: "Thing" }] })).toEqual(["uuidIds"]);
  const fields = [
    { name: "id", type: "integer" },
    { name: "price", type: "decimal", min: 0 },
  ];
  const relationships = [{ from: "Ware", to: "Shop", kind: "many-to-many" }];
  const endpoints = [{ method: "POST", path: "/recount" }];
  const entities = [
    { name: "Ware", fields },
    { name: "Shop", fields: [{ name: "name", type: "string" }] },
  ];
  expect(used({ entities, relationships, endpoints }).sort()).toEqual(
    [
      "decimal",
      "endpointBodies",
      "integerIds",
      "limits",
      "links",
      "looseEndpoints",
      "search",
      "string",
      "uuidIds",
    ].sort(),
  );
});

test("records that tests can make at once", () => {
  const { context } = build({
    entities: [
      { name: "Flag", fields: [{ name: "on", type: "boolean", unique: true }] },
      { name: "Pole", fields: [{ name: "height", type: "integer" }] },
      {
        name: "Seat",
        fields: [
          { name: "row", type: "integer", min: 1, max: 3 },
          { name: "side", type: "boolean" },
        ],
        uniqueTogether: [["row", "side"]],
      },
      { name: "Ticket", uniqueTogether: [["pole", "flag"]] },
    ],
    relationships: [
      { from: "Pole", to: "Flag", kind: "one-to-one", required: true },
      { from: "Ticket", to: "Pole", kind: "many-to-one", required: true },
      { from: "Ticket", to: "Flag", kind: "many-to-one", required: true },
    ],
  });
  expect(context.entities.map(({ maxSamples }) => maxSamples)).toEqual([2, 2, 3, 1]);
});

test.each<[string, readonly (readonly [name: string, type: string, rules?: object])[]]>([
  [
    "Title",
    [
      ["code", "string"],
      ["Title", "string"],
    ],
  ],
  [
    "product_name",
    [
      ["note", "text"],
      ["product_name", "string"],
    ],
  ],
  [
    "LastName",
    [
      ["Title", "string"],
      ["FirstName", "string"],
      ["LastName", "string"],
      ["Company", "string"],
    ],
  ],
  [
    "email",
    [
      ["password", "string"],
      ["email", "string"],
    ],
  ],
  [
    "number",
    [
      ["paid", "boolean"],
      ["number", "bigint", { unique: true }],
      ["billing address", "string"],
    ],
  ],
  [
    "invoice_date",
    [
      ["billing_address", "string"],
      ["invoice_date", "datetime", { required: true }],
      ["total", "decimal", { required: true }],
    ],
  ],
  [
    "city",
    [
      ["city", "string"],
      ["flag", "boolean"],
    ],
  ],
  [
    "",
    [
      ["api token", "string"],
      ["raw", "json"],
      ["photo", "binary"],
    ],
  ],
])("a record is known by %s", (wanted, fields) => {
  const entity = { name: "Thing", fields: fields.map(([name, type, rules = {}]) => ({ name, type, ...rules })) };
  expect(build({ entities: [entity] }).context.entities[0]?.displayField?.key ?? "").toBe(wanted);
});

test("the project's own names", () => {
  const project = (name: string) =>
    build({ name: "Schema name", entities: [{ name: "A" }] }, { projectName: name }).context.project;
  expect(project("")).toMatchObject({
    name: "Schema name",
    slug: "schema-name",
    snake: "schema_name",
    class: "SchemaName",
  });
  expect(project("Größe & Co.")).toMatchObject({ name: "Größe & Co.", slug: "grosse-co" });
  expect(project("🚀")).toMatchObject({ name: "🚀", slug: "application" });
  expect(project("3D\n\u202eshop")).toMatchObject({ name: "3D shop", slug: "app-3d-shop" });
  expect(project("x".repeat(100)).slug.length).toBeLessThanOrEqual(40);
});

test("every palette and feature reaches the context", () => {
  const { context } = build(everything, {
    colorScheme: "#ffff00",
    tagline: "Hi\nthere",
    features: { auth: "jwt", apiDocs: false },
    entityInstructions: { "repair ORDER": "Be kind" },
  });
  expect(context.theme.preset).toBe("custom");
  expect(context.project.tagline).toBe("Hi there");
  expect(context.features).toMatchObject({
    authMethod: "jwt",
    jwt: true,
    session: false,
    auth: true,
    apiDocs: false,
    dockerCompose: true,
  });
  expect(context.entities.find(({ key }) => key === "Repair order")?.instructions).toBe("Be kind");
});
