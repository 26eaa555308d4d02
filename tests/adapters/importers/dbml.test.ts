import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { createModelImporter } from "#adapters/importers/model-importers.ts";
import { createComputePool } from "#adapters/workers/compute-pool.ts";
import { defaultInputLimits as limits } from "#domain/inputs/input.ts";

const pool = createComputePool(join(import.meta.dir, "../../../src/main.ts"), 1);
const importer = createModelImporter("dbml", pool);
afterAll(() => pool.close());

test("DBML: partials, enums, references to natural keys, many-to-many, project", async () => {
  const result = await importer.importModel(
    `Project shop { database_type: 'PostgreSQL'
       Note: 'A shop' }
     TablePartial base { id bigint [pk, increment] }
     Enum state { open
       done }
     Table users { username varchar(40) [pk, note: 'Login'] }
     Table orders { ~base
       owner varchar(40) [ref: > users.username, not null]
       status state [not null, default: 'open']
       total numeric(10,2) [check: \`total >= 0\`] }
     Table tags { id int [pk] }
     Ref: orders.id <> tags.id`,
    { limits },
  );
  if (!result.ok) throw new Error(result.failure.message);
  const { schema } = result.value;
  expect(schema).toMatchObject({ name: "shop", description: "A shop" });
  expect(schema.entities.map(({ name }) => name)).toEqual(["users", "orders", "tags"]);
  expect(schema.entities[1]?.fields).toEqual([
    { name: "id", type: "bigint" },
    { name: "status", type: "enum", enumValues: ["open", "done"], required: true, default: "open" },
    { name: "total", type: "decimal", precision: 10, scale: 2, min: 0 },
  ]);
  expect(schema.relationships).toEqual([
    { from: "orders", to: "users", kind: "many-to-one", name: "owner", required: true, onDelete: "restrict" },
    { from: "orders", to: "tags", kind: "many-to-many" },
  ]);
});

test("broken DBML names the lines; another file is never read", async () => {
  const result = await importer.importModel('use { table u } from "./other.dbml"\nTable a {\n  id int [pk\n}', {
    limits,
  });
  const failure = result.ok ? null : result.failure;
  expect(failure).toMatchObject({ category: "invalid-input", fault: "user" });
  expect(failure?.message).toMatch(/line 1 takes definitions from another file/);
  expect(failure?.message).toMatch(/line [34]: /);
});
