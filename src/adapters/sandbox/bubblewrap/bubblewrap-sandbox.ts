import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildRootfs, rootfsPath } from "#adapters/sandbox/bubblewrap/build-rootfs.ts";
import { reapGroups, sessionGroup } from "#adapters/sandbox/bubblewrap/cgroups.ts";
import { checkBubblewrap } from "#adapters/sandbox/bubblewrap/check.ts";
import { provideTools } from "#adapters/sandbox/bubblewrap/debian-tools.ts";
import { launch } from "#adapters/sandbox/bubblewrap/launch.ts";
import { layoutOf } from "#adapters/sandbox/bubblewrap/layout.ts";
import { buildsWallsByHand, isRoot } from "#adapters/sandbox/bubblewrap/walls.ts";
import { reapBuildLocks } from "#adapters/sandbox/image/build-lock.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { sweep } from "#adapters/sandbox/owner.ts";
import { openRunnerSession } from "#adapters/sandbox/runner/session.ts";
import { fail, type Result } from "#domain/failure.ts";
import type { ImageRecipe, Sandbox, SandboxLimits, SandboxSession } from "#ports/sandbox.ts";

/**
 * Sessions as namespaces of this machine (bubblewrap), images as folders. As root: sessions run as uid 10001 below control groups. As an ordinary
 * user: user namespaces, limits per process and a watch over the memory of all.
 */
export function createBubblewrapSandbox(options: SandboxOptions): Sandbox {
  return {
    kind: "bubblewrap",
    isolating: true,
    check: () => checkBubblewrap(options),
    hasImage: async (recipe) => existsSync(rootfsPath(options, recipe)),
    buildImage: async (recipe, onLine, signal) => {
      const provided = await provideTools(options, onLine);
      return provided.ok ? buildRootfs(options, recipe, onLine, signal) : provided;
    },
    open: (recipe, limits) => open(options, recipe, limits),
    reap: () => reap(options),
  };
}

async function open(
  options: SandboxOptions,
  recipe: ImageRecipe,
  limits: SandboxLimits,
): Promise<Result<SandboxSession>> {
  const rootfs = rootfsPath(options, recipe);
  if (!existsSync(rootfs)) {
    return fail({
      category: "environment",
      fault: "environment",
      message: `The sandbox of ${recipe.stack} is not built yet.`,
      hint: `Build it: stackalchemist sandbox build --stack ${recipe.stack}`,
    });
  }
  const runner = readFileSync(join(options.assets, "runner.py"), "utf8");
  const group = sessionGroup(limits);
  // With control groups the session as a whole is limited; without (an ordinary user, root in most containers), each process is.
  const own = group === null ? ["--processes", `${limits.processes}`, "--memory", `${limits.memoryBytes}`] : [];
  const filter = buildsWallsByHand() ? ["--seccomp", "9"] : [];
  const command = ["/usr/bin/python3", "-I", "-S", "-c", runner, ...own, ...filter];
  try {
    const channel = launch(options, { rootfs, limits, group, command });
    return await openRunnerSession(channel, limits);
  } catch (error) {
    return fail({
      category: "environment",
      fault: "environment",
      message: `The sandbox did not start: ${error instanceof Error ? error.message : String(error)}.`,
      hint: "Run `stackalchemist doctor`, which says what this machine's sandbox lacks.",
      cause: error,
    });
  }
}

async function reap(options: SandboxOptions): Promise<number> {
  const { base, building } = layoutOf(options);
  reapBuildLocks(base);
  return sweep(building) + (isRoot() ? await reapGroups() : 0);
}
