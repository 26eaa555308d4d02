import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { textFile } from "#domain/file-tree.ts";
import type { ImageRecipe, Sandbox } from "#ports/sandbox.ts";
import { tinyRecipe } from "#tests/adapters/sandbox/sandbox.contract.ts";

/** A recipe of its own for every run: nothing that an earlier run has left can pass for success. */
export function recipeWith(script: string, name: string): ImageRecipe {
  const key = `${name}${process.pid}${Date.now()}`.replaceAll(/\W/g, "");
  return { ...tinyRecipe, key, inputs: new Map([["image/install.sh", textFile(script)]]), install: "image/install.sh" };
}

/** How images come into being. `remove` takes away what a test has built. */
export function imageContract(sandbox: Sandbox, remove: (recipe: ImageRecipe) => Promise<void>): void {
  describe(`${sandbox.kind} images`, () => {
    test("are built once for callers at the same time, from the inputs, by root's script, without our environment", async () => {
      process.env.SANDBOX_TEST_SECRET = "do not leak";
      const recipe = recipeWith(
        `set -eu
if env | grep -q SANDBOX_TEST_SECRET; then echo "leaked" >&2; exit 1; fi
test -f /tmp/stack/image/install.sh
echo "built $(date +%s%N)" >/opt/made
getent passwd sandbox | cut -d: -f3 >>/opt/made`,
        "once",
      );
      expect(await sandbox.hasImage(recipe)).toBe(false);
      const lines: string[] = [];
      const built = await Promise.all([
        sandbox.buildImage(recipe, (line) => void lines.push(line)),
        sandbox.buildImage(recipe, (line) => void lines.push(line)),
      ]);
      delete process.env.SANDBOX_TEST_SECRET;
      expect(built).toEqual([
        { ok: true, value: undefined },
        { ok: true, value: undefined },
      ]);
      expect(lines).toContain("Waiting for another process that builds the same sandbox");
      expect(await sandbox.hasImage(recipe)).toBe(true);
      const opened = await sandbox.open(recipe, limits, "images");
      if (!opened.ok) throw new Error(opened.failure.message);
      await using session = opened.value;
      const seen: string[] = [];
      const env = { PATH: "/usr/bin:/bin" };
      await session.run({
        argv: ["sh", "-c", "cat /opt/made; ls /tmp /workspace"],
        cwd: "/workspace",
        env,
        timeoutMs: 10_000,
        onLine: (line) => void seen.push(line),
      });
      expect(seen).toEqual([expect.stringMatching(/^built \d+$/), "10001", "/tmp:", "", "/workspace:"]);
      await remove(recipe);
    }, 120_000);

    test("that fail to install say why and are not there", async () => {
      const recipe = recipeWith('echo "ERROR: No matching distribution found for fastapi==99" >&2; exit 3', "fails");
      const built = await sandbox.buildImage(recipe, () => {});
      expect(built).toMatchObject({ ok: false, failure: { category: "environment", fault: "environment" } });
      expect(built.ok ? "" : built.failure.message).toContain("A Python package is not in the package sources");
      expect(await sandbox.hasImage(recipe)).toBe(false);
      const opened = await sandbox.open(recipe, limits, "images");
      expect(opened).toMatchObject({ ok: false, failure: { category: "environment" } });
    }, 120_000);

    test("can be cancelled", async () => {
      const recipe = recipeWith("echo installing; sleep 100", "cancel");
      const controller = new AbortController();
      const stop = (line: string) => line === "installing" && controller.abort();
      const started = performance.now();
      const built = await sandbox.buildImage(recipe, stop, controller.signal);
      expect(built).toMatchObject({ ok: false, failure: { category: "cancelled" } });
      expect(performance.now() - started).toBeLessThan(90_000);
      expect(await sandbox.hasImage(recipe)).toBe(false);
    }, 120_000);

    test("whose builder is killed are not there, and the next builder does not wait for a dead one", async () => {
      const recipe = recipeWith("echo installing; test -f /tmp/stack/quick || sleep 100", "killed");
      const builder = Bun.spawn(
        [process.execPath, join(import.meta.dir, "../../support/sandbox-builder.ts"), sandbox.kind, recipe.key],
        {
          env: { ...process.env, SANDBOX_TEST_DOCKER: process.env.SANDBOX_TEST_DOCKER ?? "" },
          stdout: "pipe",
          stderr: "inherit",
        },
      );
      for await (const bytes of builder.stdout) if (Buffer.from(bytes).includes("installing")) break;
      builder.kill("SIGKILL");
      await builder.exited;
      expect(await sandbox.hasImage(recipe)).toBe(false);
      expect(await sandbox.reap()).toBeGreaterThanOrEqual(1);
      const quick = { ...recipe, inputs: new Map([...recipe.inputs, ["quick", textFile("")] as const]) };
      expect((await sandbox.buildImage(quick, () => {})).ok).toBe(true);
      expect(await sandbox.hasImage(recipe)).toBe(true);
      await remove(recipe);
    }, 120_000);
  });
}

const limits = {
  memoryBytes: 256e6,
  processes: 64,
  workspaceBytes: 8e6,
  workspaceFiles: 500,
  cpus: 1,
  wallMs: 30_000,
  outputBytes: 100_000,
};
