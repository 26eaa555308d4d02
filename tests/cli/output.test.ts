import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryDirectory } from "#tests/support/test-app.ts";

setDefaultTimeout(60_000);
const directory = temporaryDirectory();
afterAll(() => directory[Symbol.dispose]());
const program = `${process.execPath} ${join(import.meta.dir, "../../src/main.ts")}`;
const model = join(directory.path, "model.json");
const fields = Array.from({ length: 150 }, (_, index) => ({ name: `field ${index}`, type: "string" }));
writeFileSync(
  model,
  JSON.stringify({
    entities: Array.from({ length: 20 }, (_, at) => at).map((at) => ({ name: `Thing ${at}`, fields })),
  }),
);

async function shell(command: string): Promise<string> {
  return (await new Response(Bun.spawn(["sh", "-c", command]).stdout).text()).trim();
}

test("a slow reader gets the whole result, and one that has had enough is no error", async () => {
  const file = join(directory.path, "whole.json");
  await shell(`${program} extract ${model} >${file} 2>/dev/null`);
  const bytes = await shell(`${program} extract ${model} 2>/dev/null | (sleep 2; wc -c)`);
  expect(Number(bytes)).toBe(statSync(file).size);
  // More than a pipe holds.
  expect(Number(bytes)).toBeGreaterThan(65_536);
  const early = `{ ${program} extract ${model} 2>/dev/null; echo $? >${file}; } | head -c 1`;
  expect(await shell(`${early}; cat ${file}`)).toBe("{0");
});

test.if(existsSync("/dev/full"))("a result that cannot be written is the environment's failure", async () => {
  for (const command of [`extract ${model}`, "version", "--version", "doctor --json"]) {
    expect([command, await shell(`(${program} ${command} >/dev/full) 2>/dev/null; echo $?`)]).toEqual([command, "3"]);
  }
});
