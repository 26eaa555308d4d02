import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { ownerTag, sweep } from "#adapters/sandbox/owner.ts";
import { programPath, systemPath } from "#adapters/sandbox/programs.ts";
import type { RunnerChannel } from "#adapters/sandbox/runner/channel.ts";
import { spawnChannel } from "#adapters/sandbox/runner/process-channel.ts";
import { openRunnerSession } from "#adapters/sandbox/runner/session.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { Availability, ImageRecipe, Sandbox, SandboxLimits, SandboxSession } from "#ports/sandbox.ts";

/** Written into every image by its installation; says which recipe this machine is an image of. */
const marker = "/etc/stackalchemist-image";

const folderPrefix = "stackalchemist-host-";

const warning =
  "SANDBOX=host: generated code runs on this machine itself, as you, with your files and your network. Use it only inside a container or a virtual machine that holds nothing of value.";

/**
 * No sandbox at all, for machines that are throw-away themselves: a container made from an image of ours, say. Commands run in a temporary folder
 * with the runner's process handling, time and output limits, and nothing else.
 */
export function createHostSandbox(options: SandboxOptions): Sandbox {
  return {
    kind: "host",
    isolating: false,
    check,
    hasImage: async (recipe) => hostIs(recipe),
    buildImage: async (recipe) => (hostIs(recipe) ? ok(undefined) : fail(notInstalled(recipe))),
    open: async (recipe, limits) => (hostIs(recipe) ? open(options, limits) : fail(notInstalled(recipe))),
    reap: async () => sweep(tmpdir(), folderPrefix),
  };
}

async function check(): Promise<Availability> {
  if (programPath("python3") === null) {
    return { available: false, detail: "python3 is not on this machine.", hint: "sudo apt-get install python3" };
  }
  return { available: true, detail: "This machine itself, without isolation.", warnings: [warning] };
}

/** A recipe that asks for nothing is always there; any other only where its image is what we run in. */
function hostIs(recipe: ImageRecipe): boolean {
  if (recipe.install === "" && recipe.packages.length === 0) return true;
  try {
    return readFileSync(marker, "utf8").trim() === recipe.key;
  } catch {
    return false;
  }
}

function notInstalled(recipe: ImageRecipe) {
  return {
    category: "environment",
    fault: "environment",
    message: `With SANDBOX=host nothing is installed, and this machine does not have the tools of ${recipe.stack}.`,
    hint: "Run inside a container made from the image that `stackalchemist sandbox build` makes, or use SANDBOX=docker or bubblewrap.",
  } as const;
}

async function open(options: SandboxOptions, limits: SandboxLimits): Promise<Result<SandboxSession>> {
  const folder = mkdtempSync(join(tmpdir(), `${folderPrefix}${ownerTag()}-`));
  const runner = readFileSync(join(options.assets, "runner.py"), "utf8");
  const env = { PATH: systemPath, LANG: "C.UTF-8" };
  const { channel } = spawnChannel(["python3", "-I", "-S", "-c", runner], env, { cwd: folder, askFirst: true });
  return openRunnerSession(removing(channel, folder), limits, { workspace: folder });
}

function removing(channel: RunnerChannel, folder: string): RunnerChannel {
  let destroyed: Promise<void> | null = null;
  return {
    ...channel,
    destroy: () => {
      destroyed ??= (async () => {
        await channel.destroy();
        rmSync(folder, { recursive: true, force: true });
      })();
      return destroyed;
    },
  };
}
