import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { attach } from "#adapters/sandbox/docker/attach.ts";
import { Engine } from "#adapters/sandbox/docker/engine.ts";
import { removeImage } from "#adapters/sandbox/images.ts";
import { sandboxOptions } from "#tests/support/sandbox-options.ts";
import { temporaryDirectory } from "#tests/support/test-app.ts";

const directory = temporaryDirectory();
const path = join(directory.path, "engine.sock");
/** An engine that is stuck, but for what is asked of images. */
const stuck = Bun.serve({
  unix: path,
  fetch: async (request) =>
    request.url.includes("/images/")
      ? Response.json({ message: "conflict" }, { status: 409 })
      : new Promise<Response>(() => {}),
});
afterAll(async () => {
  await stuck.stop(true);
  directory[Symbol.dispose]();
});

test("nobody waits for ever for an engine that is stuck", async () => {
  const engine = new Engine({ kind: "unix", path, shown: path }, { patienceMs: 200 });
  const startedMs = performance.now();
  const asked = [engine.request("POST", "/containers/create"), attach(engine, "some")];
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(performance.now() - startedMs).toBeLessThan(2_000);
});

test("an image that is in use stays, and that is no error", async () => {
  const image = { kind: "docker", name: "stackalchemist/sandbox:x", bytes: 1, current: false } as const;
  expect(await removeImage(sandboxOptions({ dockerHost: `unix://${path}` }), image)).toBe(false);
});
