import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSqliteGenerationStore } from "#adapters/db/sqlite/generation-store.ts";
import { openSqlite } from "#adapters/db/sqlite/open.ts";
import { databaseFile, migrationsFolder } from "#src/app.ts";
import { killAndRepeat, runOnce, type Trial } from "#tests/support/kill-trial.ts";
import { configFor, temporaryDirectory } from "#tests/support/test-app.ts";

/**
 * Kills at evenly spread moments from start to end. Few every day (KILLS=50 for more); `bun src/dev/kills.ts` does many, on the real stack and sandbox.
 */
const kills = Number(process.env.KILLS ?? 4);
setDefaultTimeout(300_000);
const directory = temporaryDirectory();
afterAll(() => directory[Symbol.dispose]());

const schemaFile = join(directory.path, "schema.json");
writeFileSync(schemaFile, JSON.stringify({ entities: [{ name: "Order" }, { name: "Customer" }] }));

function trial(name: string, out: string): Trial {
  return {
    program: [process.execPath, join(import.meta.dir, "../support/tiny-cli.ts")],
    schemaFile,
    flags: ["--stack", "tiny"],
    environment: { CONCURRENCY: "1" },
    directory: join(directory.path, name),
    out,
  };
}

describe("killed at any moment, the same command ends with the same result, once", () => {
  for (const out of ["app.zip", "app"]) {
    test(out, async () => {
      const undisturbed = await runOnce(trial(`${out}-reference`, out));
      expect({ code: undisturbed.exitCode, stderr: undisturbed.stderr }).toEqual({
        code: 0,
        stderr: expect.any(String),
      });
      expect(Object.keys(undisturbed.delivered)).toContain(out);
      for (let index = 0; index < kills; index += 1) {
        const each = trial(`${out}-${index}`, out);
        const end = await killAndRepeat(each, ((index + 0.7) / kills) * undisturbed.tookMs);
        expect({ index, code: end.exitCode, delivered: end.delivered }).toEqual({
          index,
          code: 0,
          delivered: undisturbed.delivered,
        });
        expect(await successes(each.directory)).toBe(1);
      }
    });
  }
});

/** How many generations the data directory holds; each must have succeeded. */
async function successes(folder: string): Promise<number> {
  const opened = openSqlite(databaseFile(configFor(folder)), migrationsFolder);
  if (!opened.ok) throw new Error(opened.failure.message);
  const store = createSqliteGenerationStore(opened.value.database);
  const rows = opened.value.database.$client.query<{ status: string }, []>("select status from generations").all();
  store.close();
  expect(rows.map(({ status }) => status)).toEqual(rows.map(() => "Success"));
  return rows.length;
}
