/** A process that owns a sandbox session, for tests that kill it: `bun sandbox-owner.ts KIND MARKER` prints "running" and stays. */
import { createSandbox } from "#adapters/sandbox/create-sandbox.ts";
import type { SandboxKind } from "#ports/sandbox.ts";
import { tinyRecipe } from "#tests/adapters/sandbox/sandbox.contract.ts";
import { sandboxOptions } from "#tests/support/sandbox-options.ts";

const [kind = "bubblewrap", marker = "1"] = process.argv.slice(2);
const sandbox = createSandbox(kind as SandboxKind, sandboxOptions());
const limits = {
  memoryBytes: 2e8,
  processes: 50,
  workspaceBytes: 1e7,
  workspaceFiles: 100,
  cpus: 1,
  wallMs: 600_000,
  outputBytes: 1e5,
};
const opened = await sandbox.open(tinyRecipe, limits, "owner");
if (!opened.ok) throw new Error(opened.failure.message);
await opened.value.run({
  argv: ["sh", "-c", `echo up; setsid sleep ${marker} & sleep ${marker}`],
  cwd: "/workspace",
  env: { PATH: "/usr/bin:/bin" },
  timeoutMs: 600_000,
  onLine: () => console.log("running"),
});
