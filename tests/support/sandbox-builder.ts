/** A process that builds an image which never gets done, for a test that kills it: `bun sandbox-builder.ts KIND KEY` prints the build's lines. */
import { createSandbox } from "#adapters/sandbox/create-sandbox.ts";
import type { SandboxKind } from "#ports/sandbox.ts";
import { recipeWith } from "#tests/adapters/sandbox/image.contract.ts";
import { sandboxOptions } from "#tests/support/sandbox-options.ts";

const [kind = "bubblewrap", key = ""] = process.argv.slice(2);
const sandbox = createSandbox(kind as SandboxKind, sandboxOptions());
await sandbox.buildImage({ ...recipeWith("echo installing; sleep 100", ""), key }, (line) => console.log(line));
