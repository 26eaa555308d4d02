import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryDirectory } from "#tests/support/test-app.ts";

setDefaultTimeout(60_000);
const directory = temporaryDirectory();
afterAll(() => directory[Symbol.dispose]());

test("the server says where it is, survives a stray rejection, and ends with 0 when it is asked to", async () => {
  const stray = join(directory.path, "stray.ts");
  writeFileSync(stray, 'process.on("SIGUSR2", () => void Promise.reject(new Error("a stray one")));');
  const command = [join(import.meta.dir, "../../src/main.ts"), "serve", "--host", "0.0.0.0", "--port", "0"];
  const child = Bun.spawn([process.execPath, "--preload", stray, ...command], {
    env: { ...process.env, STACKALCHEMIST_HOME: join(directory.path, "home"), SANDBOX: "host" },
    stderr: "pipe",
  });
  const { value: said } = await child.stdout.getReader().read();
  const address = /http:\/\/localhost:\d+/.exec(new TextDecoder().decode(said))?.[0];
  expect(address).toBeDefined();
  child.kill("SIGUSR2");
  for await (const line of child.stderr.pipeThrough(new TextDecoderStream())) {
    if (line.includes("a stray one")) break;
  }
  expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  child.kill("SIGTERM");
  expect(await child.exited).toBe(0);
});
