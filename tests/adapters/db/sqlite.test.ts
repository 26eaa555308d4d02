import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSqliteGenerationStore } from "#adapters/db/sqlite/generation-store.ts";
import { openSqlite } from "#adapters/db/sqlite/open.ts";
import { assetPath } from "#src/assets.ts";
import { generationStoreContract } from "./generation-store.contract.ts";

const directory = mkdtempSync(join(tmpdir(), "stackalchemist-db-"));
const migrations = assetPath("src/adapters/db/sqlite/migrations");
const closers: (() => void)[] = [];
afterAll(() => {
  for (const close of closers) close();
  rmSync(directory, { recursive: true, force: true });
});

function open(name: string) {
  const opened = openSqlite(join(directory, name), migrations);
  if (!opened.ok) throw new Error(opened.failure.message);
  const store = createSqliteGenerationStore(opened.value.database);
  closers.push(() => store.close());
  return store;
}

describe("SQLite", () => {
  generationStoreContract((name = "contract") => open(`${name}.sqlite`));

  test("several processes may open a new file at the same moment", async () => {
    const script = `
      import { openSqlite } from ${JSON.stringify(assetPath("src/adapters/db/sqlite/open.ts"))};
      const opened = openSqlite(${JSON.stringify(join(directory, "race.sqlite"))}, ${JSON.stringify(migrations)});
      if (!opened.ok) throw new Error(opened.failure.message);
    `;
    const starts = Array.from({ length: 4 }, () => Bun.spawn([process.execPath, "-e", script], { stderr: "pipe" }));
    for (const started of starts) {
      expect({ code: await started.exited, stderr: await new Response(started.stderr).text() }).toEqual({
        code: 0,
        stderr: "",
      });
    }
  });

  test("a file that is no database and one that cannot be made are failures in words", () => {
    const file = join(directory, "text.sqlite");
    writeFileSync(file, "this is no database, it is only text that somebody put here ".repeat(50));
    const notADatabase = openSqlite(file, migrations);
    expect(notADatabase.ok ? "" : notADatabase.failure.message).toContain("is not a database");
    const below = openSqlite(join(file, "x", "db.sqlite"), migrations);
    expect(below.ok ? "" : below.failure.category).toBe("environment");
  });
});
