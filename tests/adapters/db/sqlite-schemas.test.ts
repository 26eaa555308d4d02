import { afterAll } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "#adapters/db/sqlite/open.ts";
import { createSqliteSchemaStore } from "#adapters/db/sqlite/schema-store.ts";
import { users } from "#adapters/db/sqlite/tables.ts";
import { assetPath } from "#src/assets.ts";
import { contractUsers, schemaStoreContract } from "./schema-store.contract.ts";

const directory = mkdtempSync(join(tmpdir(), "stackalchemist-schemas-"));
const opened = openSqlite(join(directory, "schemas.sqlite"), assetPath("src/adapters/db/sqlite/migrations"));
if (!opened.ok) throw new Error(opened.failure.message);
const { database } = opened.value;
for (const id of contractUsers) {
  database
    .insert(users)
    .values({ id, email: `${id}@example.com`, role: "member", createdAt: 1 })
    .run();
}
afterAll(() => {
  database.$client.close();
  rmSync(directory, { recursive: true, force: true });
});

const store = createSqliteSchemaStore(database);
schemaStoreContract(() => store);
