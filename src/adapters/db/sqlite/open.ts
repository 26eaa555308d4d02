import { Database } from "bun:sqlite";
import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type BunSQLiteDatabase, drizzle } from "drizzle-orm/bun-sqlite";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { fail, ok, type Result } from "#domain/failure.ts";
import { machineFailure } from "#domain/machine-failure.ts";

export type SqliteDatabase = BunSQLiteDatabase & { readonly $client: Database };

export interface OpenedDatabase {
  readonly database: SqliteDatabase;
  /** Migrations that this call applied. */
  readonly applied: number;
}

/**
 * Opens the database file, creates it when it is missing and brings its tables up to date. Several processes may do so at
 * once. Fails with category "environment" when the file cannot be used or was written by a newer version.
 */
export function openSqlite(file: string, migrationsFolder: string): Result<OpenedDatabase> {
  let client: Database | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    client = new Database(file, { create: true, readwrite: true });
    // Before anything else: two processes that open a new file at once must wait for each other.
    client.exec("PRAGMA busy_timeout = 10000");
    client.exec("PRAGMA journal_mode = WAL");
    client.exec("PRAGMA synchronous = FULL");
    client.exec("PRAGMA foreign_keys = ON");
    chmodSync(file, 0o600);
    const applied = migrate(client, migrationsFolder);
    if (applied === null) {
      client.close();
      return fail({
        category: "environment",
        fault: "environment",
        message: `The database ${file} was written by a newer version of StackAlchemist.`,
        hint: "Update StackAlchemist, or set STACKALCHEMIST_HOME to another directory.",
      });
    }
    return ok({ database: drizzle({ client }), applied });
  } catch (thrown) {
    client?.close();
    const failure = machineFailure(thrown, `The database ${file}`);
    if (failure === null) throw thrown;
    return fail(failure);
  }
}

/**
 * Applies what is missing in one transaction that shuts others out; `user_version` counts what is applied. (drizzle's own
 * migrator takes no lock, so that two first starts at once break each other.) Null: the file is ahead of us.
 */
function migrate(client: Database, migrationsFolder: string): number | null {
  const migrations = readMigrationFiles({ migrationsFolder });
  if (versionOf(client) === migrations.length) return 0;
  return client
    .transaction(() => {
      const version = versionOf(client);
      if (version > migrations.length) return null;
      for (const migration of migrations.slice(version)) for (const statement of migration.sql) client.exec(statement);
      client.exec(`PRAGMA user_version = ${migrations.length}`);
      return migrations.length - version;
    })
    .immediate();
}

function versionOf(client: Database): number {
  const row = client.query<{ user_version: number }, []>("PRAGMA user_version").get();
  return row?.user_version ?? 0;
}
