import { test } from "bun:test";
import { createSandbox } from "#adapters/sandbox/create-sandbox.ts";
import { listImages, removeImage } from "#adapters/sandbox/images.ts";
import { imageContract } from "#tests/adapters/sandbox/image.contract.ts";
import { sandboxContract, tinyRecipe } from "#tests/adapters/sandbox/sandbox.contract.ts";
import { sandboxOptions } from "#tests/support/sandbox-options.ts";

const sandbox = createSandbox("bubblewrap", sandboxOptions());
const reason = await whyNot();

if (reason === null) {
  sandboxContract(sandbox);
  imageContract(sandbox, async ({ key }) => {
    const images = await listImages(sandboxOptions(), []);
    for (const image of images)
      if (image.kind === "bubblewrap" && image.name.includes(key)) await removeImage(sandboxOptions(), image);
  });
} else test.skip(`bubblewrap sandbox: not run here, because ${reason}`, () => {});

async function whyNot(): Promise<string | null> {
  const found = await sandbox.check();
  if (!found.available) return found.detail;
  const built = await sandbox.buildImage(tinyRecipe, () => {});
  return built.ok ? null : built.failure.message;
}
