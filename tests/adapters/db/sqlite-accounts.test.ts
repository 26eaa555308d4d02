import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSqliteAccountStore } from "#adapters/db/sqlite/account-store.ts";
import { openSqlite } from "#adapters/db/sqlite/open.ts";
import { assetPath } from "#src/assets.ts";
import { accountStoreContract } from "./account-store.contract.ts";

const directory = mkdtempSync(join(tmpdir(), "stackalchemist-accounts-"));
const closers: (() => void)[] = [];
afterAll(() => {
  for (const close of closers) close();
  rmSync(directory, { recursive: true, force: true });
});

function open(name: string) {
  const opened = openSqlite(join(directory, `${name}.sqlite`), assetPath("src/adapters/db/sqlite/migrations"));
  if (!opened.ok) throw new Error(opened.failure.message);
  const { database } = opened.value;
  closers.push(() => database.$client.close());
  return database;
}

describe("accounts in SQLite", () => {
  accountStoreContract((name) => createSqliteAccountStore(open(name)));

  test("every row of a deleted user goes with the user, in whatever table", async () => {
    const { $client } = open("cascade");
    const tables = $client.query<{ name: string }, []>("select name from sqlite_master where type = 'table'").all();
    for (const { name } of tables) {
      const keys = $client.query<{ table: string; on_delete: string; from: string }, [string]>(
        "select * from pragma_foreign_key_list(?)",
      );
      for (const key of keys.all(name)) {
        expect(`${name}.${key.from}: ${key.on_delete}`).toBe(
          `${name}.${key.from}: ${name === "generations" && key.table === "schemas" ? "SET NULL" : "CASCADE"}`,
        );
      }
      const columns = $client.query<{ name: string }, [string]>("select name from pragma_table_info(?)").all(name);
      if (!columns.some((column) => column.name === "user_id")) continue;
      expect(keys.all(name).map(({ from }) => from)).toContain("user_id");
    }
    expect(tables.length).toBeGreaterThan(5);
  });
});
