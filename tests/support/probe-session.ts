/**
 * Attacks a bubblewrap session from inside and prints what held. A process of its own, so that a test can choose the machine that it sees.
 * The argument is a recipe without inputs, as JSON.
 */
import { createSandbox } from "#adapters/sandbox/create-sandbox.ts";
import { probeSession } from "#adapters/sandbox/probe.ts";
import { sandboxOptions } from "#tests/support/sandbox-options.ts";

const recipe = { ...JSON.parse(process.argv[2] ?? "{}"), inputs: new Map() };
const limits = {
  ...{ memoryBytes: 256e6, processes: 64, cpus: 1, wallMs: 30_000, outputBytes: 100_000 },
  ...{ workspaceBytes: 16e6, workspaceFiles: 1_000 },
};
const opened = await createSandbox("bubblewrap", sandboxOptions()).open(recipe, limits, "test");
if (!opened.ok) throw new Error(opened.failure.message);
await using session = opened.value;
for (const { name, held } of await probeSession(session)) console.log(`${held ? "held" : "broken"}: ${name}`);
