import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSandbox } from "#adapters/sandbox/create-sandbox.ts";
import { listImages, removeImage } from "#adapters/sandbox/images.ts";
import { imageContract } from "#tests/adapters/sandbox/image.contract.ts";
import { sandboxContract, tinyRecipe } from "#tests/adapters/sandbox/sandbox.contract.ts";
import { sandboxOptions } from "#tests/support/sandbox-options.ts";

const sandbox = createSandbox("bubblewrap", sandboxOptions());
const reason = await whyNot();

const limits = {
  ...{ memoryBytes: 256e6, processes: 64, cpus: 1, wallMs: 60_000, outputBytes: 100_000 },
  ...{ workspaceBytes: 16e6, workspaceFiles: 1_000 },
};

if (reason === null) {
  sandboxContract(sandbox);
  imageContract(sandbox, async ({ key }) => {
    const images = await listImages(sandboxOptions(), []);
    for (const image of images)
      if (image.kind === "bubblewrap" && image.name.includes(key)) await removeImage(sandboxOptions(), image);
  });

  test("a session that is killed from outside is lost, and nothing that ran in it is to blame", async () => {
    const others = new Set(children());
    const opened = await sandbox.open(tinyRecipe, limits, "lost");
    if (!opened.ok) throw new Error(opened.failure.message);
    await using session = opened.value;
    const command = { argv: ["sh", "-c", "echo up; sleep 60"], cwd: "/workspace", env: {}, timeoutMs: 60_000 };
    const onLine = () => {
      for (const pid of children()) if (!others.has(pid)) process.kill(Number(pid), "SIGKILL");
    };
    expect(await session.run({ ...command, onLine })).toMatchObject({ exitCode: null, reason: "lost" });
  });

  test.if(process.getuid?.() === 0)("holds for root without control groups, as in most containers", async () => {
    const without = 'mount -t tmpfs -o ro nothing /sys/fs/cgroup && exec "$@"';
    const probe = [
      process.execPath,
      join(import.meta.dir, "../../support/probe-session.ts"),
      JSON.stringify(tinyRecipe),
    ];
    const child = Bun.spawn(["unshare", "--mount", "sh", "-c", without, "without", ...probe], { stderr: "inherit" });
    const lines = (await new Response(child.stdout).text()).trim().split("\n");
    expect([lines.length, lines.filter((line) => !line.startsWith("held"))]).toEqual([5, []]);
  });
} else test.skip(`bubblewrap sandbox: not run here, because ${reason}`, () => {});

function children(): readonly string[] {
  return readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim().split(" ");
}

async function whyNot(): Promise<string | null> {
  const found = await sandbox.check();
  if (!found.available) return found.detail;
  const built = await sandbox.buildImage(tinyRecipe, () => {});
  return built.ok ? null : built.failure.message;
}
