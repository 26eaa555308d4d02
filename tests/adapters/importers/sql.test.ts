import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { createModelImporter } from "#adapters/importers/model-importers.ts";
import { createComputePool } from "#adapters/workers/compute-pool.ts";
import { fail } from "#domain/failure.ts";
import { defaultInputLimits as limits } from "#domain/inputs/input.ts";
import { parseSchema } from "#domain/schema/parse.ts";
import type { EntityDefinition, Schema } from "#domain/schema/schema.ts";

const pool = createComputePool(join(import.meta.dir, "../../../src/main.ts"), 1);
const sqlImporter = createModelImporter("sql", pool);
afterAll(() => pool.close());

const fixture = async (name: string) =>
  imported(await Bun.file(join(import.meta.dir, "../../fixtures/sql", name)).text());

async function imported(text: string) {
  const result = await sqlImporter.importModel(text, { limits });
  if (!result.ok) throw new Error(result.failure.message);
  expect(parseSchema(result.value.schema).issues).toEqual([]);
  return { ...result.value, said: result.value.notes.map(({ path, message }) => `${path}: ${message}`).join("\n") };
}

const entity = (schema: Schema, name: string): EntityDefinition =>
  schema.entities.find((one) => one.name === name) ?? { name: "missing" };
const field = (schema: Schema, name: string, of: string) => entity(schema, of).fields?.find((one) => one.name === name);
const relation = (schema: Schema, from: string, name?: string) =>
  schema.relationships?.find((one) => one.from === from && one.name === name);

test("a MySQL dump: enums, unsigned, link tables, comments; data and triggers are named and left out", async () => {
  const { schema, said } = await fixture("rental.mysql.sql");
  expect(schema.entities.map(({ name }) => name)).toEqual(["film", "actor"]);
  expect(entity(schema, "film").description).toBe("Films for rent");
  expect(field(schema, "id", "film")).toEqual({ name: "id", type: "integer" });
  expect(field(schema, "title", "film")).toMatchObject({
    type: "string",
    maxLength: 128,
    required: true,
    description: "As on the poster; isn't unique",
  });
  expect(field(schema, "rating", "film")).toEqual({
    name: "rating",
    type: "enum",
    enumValues: ["G", "PG", "R"],
    default: "G",
  });
  expect(field(schema, "active", "film")).toEqual({ name: "active", type: "boolean", required: true, default: true });
  expect(field(schema, "rental_rate", "film")).toMatchObject({
    type: "decimal",
    precision: 4,
    scale: 2,
    default: 4.99,
  });
  expect(schema.relationships).toEqual([{ from: "actor", to: "film", kind: "many-to-many" }]);
  expect(said).toMatch(/line 13: An index on film/);
  expect(said).toMatch(/INSERT actor/);
  expect(said).toMatch(/line 26-28: Trigger ins_film/);
});

test("a SQL Server script without semicolons: natural keys, computed columns, GO, extended properties", async () => {
  const { schema, said } = await fixture("trade.mssql.sql");
  expect(schema.entities.map(({ name }) => name)).toEqual(["Customers", "Orders"]);
  expect(entity(schema, "Customers").description).toBe("Who buys");
  expect(field(schema, "CustomerID", "Customers")).toEqual({
    name: "CustomerID",
    type: "string",
    maxLength: 5,
    required: true,
    unique: true,
  });
  expect(field(schema, "Notes", "Customers")).toEqual({ name: "Notes", type: "text" });
  expect(field(schema, "Freight", "Orders")).toMatchObject({ type: "decimal", precision: 19, scale: 4, default: 0 });
  expect(field(schema, "Discount", "Orders")).toMatchObject({ min: 0, max: 1 });
  expect(field(schema, "Net", "Orders")).toBeUndefined();
  expect(relation(schema, "Orders", "Customer")).toMatchObject({
    to: "Customers",
    kind: "many-to-one",
    required: true,
    onDelete: "restrict",
  });
  expect(said).toMatch(/Orders\.Net is computed/);
});

test("a pg_dump: checks become rules, partial indexes and includes become notes, data is passed over", async () => {
  const { schema, said } = await fixture("school.pg.sql");
  expect(schema.entities.map(({ name }) => name)).toEqual(["student"]);
  expect(field(schema, "grade", "student")).toEqual({ name: "grade", type: "integer", min: 1, max: 12, default: 1 });
  expect(field(schema, "level", "student")).toMatchObject({
    type: "enum",
    enumValues: ["low", "high"],
    default: "low",
  });
  expect(field(schema, "state", "student")).toMatchObject({ type: "enum", enumValues: ["new", "old"], default: "new" });
  expect(field(schema, "email", "student")).toMatchObject({ unique: true, maxLength: 120 });
  expect(field(schema, "tags", "student")?.type).toBe("json");
  expect(field(schema, "joined_at", "student")).toEqual({ name: "joined_at", type: "datetime" });
  expect(relation(schema, "student", "mentor")).toMatchObject({
    to: "student",
    kind: "many-to-one",
    onDelete: "set-null",
  });
  expect(said).toMatch(/line 25: The unique index .* holds for some rows only/);
  expect(said).toMatch(/line 28: "\\i other\.sql" asks for another file/);
  expect(said).toMatch(/joined_at: the default now\(\) is computed/);
});

test("an Oracle script: numbers by their digits, truth values, keys by ALTER TABLE, references without columns", async () => {
  const { schema } = await fixture("stock.oracle.sql");
  expect(schema.entities.map(({ name }) => name)).toEqual(["item", "movement"]);
  expect(field(schema, "id", "item")?.type).toBe("bigint");
  expect(field(schema, "name", "item")).toEqual({ name: "name", type: "string", maxLength: 20, required: true });
  expect(field(schema, "active", "item")).toMatchObject({ type: "boolean", default: true });
  expect(field(schema, "price", "item")).toMatchObject({
    type: "decimal",
    precision: 10,
    scale: 2,
    min: 0,
    default: 0,
  });
  expect(relation(schema, "movement", "item")).toMatchObject({ to: "item", required: true });
  expect(entity(schema, "movement").uniqueTogether).toEqual([["item", "moved_on"]]);
});

test("a statement that cannot be read does not lose the others", async () => {
  const { schema, said } = await imported(
    "CREATE TABLE (;\nCREATE TABLE a (id int primary key, key text, check_ text ??? );\nCREATE TABLE b (x int default 'never closed);\nCREATE TABLE c (id uuid primary key);",
  );
  expect(schema.entities.map(({ name }) => name)).toContain("a");
  expect(schema.entities.map(({ name }) => name)).toContain("c");
  expect(said).toMatch(/never closed/);
});

test("too many tables are refused at once", async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `CREATE TABLE t${index} (id int);`).join("\n");
  const result = await sqlImporter.importModel(many, { limits });
  expect(result.ok ? "" : result.failure.message).toMatch(/more than 400 tables/);
});

test("quotes that never close are read in linear time", async () => {
  const result = await sqlImporter.importModel(`CREATE TABLE [dbo].[x] (id int)\nGO\n${"[".repeat(300_000)}`, {
    limits,
  });
  expect(result.ok).toBe(true);
}, 5_000);

test("empty statements on one line are passed over in linear time", async () => {
  const { schema } = await imported(`CREATE TABLE a(x int);${";".repeat(1_000_000)}CREATE TABLE b(x int);`);
  expect(schema.entities).toHaveLength(2);
}, 5_000);

test("statements on one line are told apart in linear time", async () => {
  const { schema } = await imported(`CREATE TABLE a(x int);${"x;".repeat(200_000)}`);
  expect(schema.entities).toHaveLength(1);
}, 5_000);

test("empty lines are passed over in linear time", async () => {
  const { schema } = await imported(`CREATE TABLE a(x int);${"\n".repeat(1_000_000)}`);
  expect(schema.entities).toHaveLength(1);
}, 5_000);

test("of very many notes the first are told, and how many more there are", async () => {
  const again = Array.from({ length: 1_000 }, () => ",\nx int").join("");
  const result = await sqlImporter.importModel(`CREATE TABLE a(x int${again});`, { limits });
  if (!result.ok) throw new Error(result.failure.message);
  expect(result.value.notes).toHaveLength(501);
  expect(result.value.notes.at(-1)?.message).toMatch(/^50\d more remarks are left out/);
});

test("a text that takes too long is the user's to shorten", async () => {
  const slow = { ...pool, run: async () => fail({ category: "timeout", fault: "us", message: "", hint: "" } as const) };
  const result = await createModelImporter("sql", slow).importModel("CREATE TABLE a(x int);", { limits });
  expect(result.ok ? "" : result.failure.message).toBe("The file took longer than 20 seconds to read.");
});

test("a cancelled import says so", async () => {
  const result = await sqlImporter.importModel("CREATE TABLE a(x int);", { limits, signal: AbortSignal.abort() });
  expect(result.ok ? "" : result.failure.category).toBe("cancelled");
});

test("a list's default becomes JSON, and one that cannot be read is named", async () => {
  const { schema, said } = await imported(`CREATE TABLE t (
    id serial PRIMARY KEY,
    none text[] DEFAULT '{}'::text[] NOT NULL,
    some text[] DEFAULT '{a,"b, \\"c\\"",NULL}',
    numbers integer[] DEFAULT '{1, -2}',
    nested integer[] DEFAULT '{{1},{2}}'
  );`);
  expect(field(schema, "none", "t")).toMatchObject({ type: "json", default: "[]" });
  expect(field(schema, "some", "t")?.default).toBe('["a","b, \\"c\\"",null]');
  expect(field(schema, "numbers", "t")?.default).toBe("[1,-2]");
  expect(field(schema, "nested", "t")?.default).toBeUndefined();
  expect(said).toContain("t.nested: the default");
});
