import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSqlite } from "#adapters/db/sqlite/open.ts";
import { databaseFile, migrationsFolder } from "#src/app.ts";
import { configFor, temporaryDirectory } from "#tests/support/test-app.ts";

setDefaultTimeout(60_000);
const directory = temporaryDirectory();
afterAll(() => directory[Symbol.dispose]());

/** Starts a generation whose step "openapi" hangs, sends the signals once that step runs, and tells how it ended. */
async function interrupt(name: string, signals: readonly NodeJS.Signals[]) {
  const folder = join(directory.path, name);
  mkdirSync(join(folder, "out"), { recursive: true });
  writeFileSync(join(folder, "schema.json"), JSON.stringify({ entities: [{ name: "Order" }] }));
  const command = [
    "generate",
    "--schema",
    join(folder, "schema.json"),
    "--stack",
    "tiny",
    "--out",
    join(folder, "out/a.zip"),
  ];
  const child = Bun.spawn([process.execPath, join(import.meta.dir, "../support/tiny-cli.ts"), ...command, "--json"], {
    env: { ...process.env, STACKALCHEMIST_HOME: join(folder, "home"), TINY_HANGING: "docs/openapi.json" },
    stdout: "pipe",
    stderr: "pipe",
  });
  let stderr = "";
  let sent = 0;
  for await (const chunk of child.stderr.pipeThrough(new TextDecoderStream())) {
    stderr += chunk;
    // The second signal follows the words that answer the first.
    const due = sent === 0 ? stderr.includes("openapi …") : stderr.includes("Stopping");
    if (due && sent < signals.length) child.kill(signals[sent++]);
  }
  const code = await child.exited;
  const opened = openSqlite(databaseFile(configFor(folder)), migrationsFolder);
  if (!opened.ok) throw new Error(opened.failure.message);
  const client = opened.value.database.$client;
  const row = client.query<{ status: string; failure: string | null; owner: string | null }, []>(
    "select status, failure, lease_owner as owner from generations",
  );
  const state = row.get();
  client.close();
  return {
    code,
    stderr,
    stdout: await new Response(child.stdout).text(),
    left: readdirSync(join(folder, "out")),
    state,
  };
}

test("Ctrl-C cancels: exit code 130, a recorded verdict, the lease given back, nothing delivered", async () => {
  const end = await interrupt("int", ["SIGINT"]);
  expect([end.code, end.left, end.state?.status, end.state?.owner]).toEqual([130, [], "Failed", null]);
  expect(JSON.parse(end.state?.failure ?? "{}")).toMatchObject({ category: "cancelled", fault: "user" });
  expect(JSON.parse(end.stdout)).toMatchObject({ status: "Failed", error: { category: "cancelled" } });
});

test("a request to terminate stops without a verdict: the same command goes on later", async () => {
  const end = await interrupt("term", ["SIGTERM"]);
  expect([end.code, end.left, end.state?.status, end.state?.owner]).toEqual([143, [], "Building", null]);
});

test("the second Ctrl-C ends at once", async () => {
  const end = await interrupt("twice", ["SIGINT", "SIGINT"]);
  expect([end.code, end.left]).toEqual([130, []]);
});
