import { afterAll, test } from "bun:test";
import { createSandbox } from "#adapters/sandbox/create-sandbox.ts";
import { imageContract } from "#tests/adapters/sandbox/image.contract.ts";
import { sandboxContract, tinyRecipe } from "#tests/adapters/sandbox/sandbox.contract.ts";
import { startDockerd } from "#tests/support/dockerd.ts";
import { sandboxOptions } from "#tests/support/sandbox-options.ts";

const started = await startDockerd();
const host = started.ok ? started.dockerd.host : null;
// For the process that a test kills: it must find the same engine.
process.env.SANDBOX_TEST_DOCKER = host ?? "";
const sandbox = createSandbox("docker", sandboxOptions({ dockerHost: host }));
const reason = await whyNot();

if (reason === null) {
  sandboxContract(sandbox);
  // The engine goes with everything that is in it.
  imageContract(sandbox, async () => {});
} else test.skip(`docker sandbox: not run here, because ${reason}`, () => {});

afterAll(async () => {
  if (started.ok) await started.dockerd.stop();
}, 60_000);

async function whyNot(): Promise<string | null> {
  if (!started.ok) return started.reason;
  const found = await sandbox.check();
  if (!found.available) return found.detail;
  const built = await sandbox.buildImage(tinyRecipe, () => {});
  return built.ok ? null : built.failure.message;
}
