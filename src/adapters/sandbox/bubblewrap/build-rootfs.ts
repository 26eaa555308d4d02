import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { debianSource } from "#adapters/sandbox/bubblewrap/debian-source.ts";
import { ensureKeyring } from "#adapters/sandbox/bubblewrap/debian-tools.ts";
import { installInRootfs } from "#adapters/sandbox/bubblewrap/install-rootfs.ts";
import { toolFolders } from "#adapters/sandbox/bubblewrap/launch.ts";
import { layoutOf, machineArchitecture } from "#adapters/sandbox/bubblewrap/layout.ts";
import { buildsWallsByHand, isRoot, ownNamespaces } from "#adapters/sandbox/bubblewrap/walls.ts";
import { takeBuildLock } from "#adapters/sandbox/image/build-lock.ts";
import { imageName } from "#adapters/sandbox/image/image-name.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { ownerTag } from "#adapters/sandbox/owner.ts";
import { dyingWithUs, runProgram, toolsEnvironment } from "#adapters/sandbox/programs.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { FileTree } from "#domain/file-tree.ts";
import type { ImageRecipe } from "#ports/sandbox.ts";

/** The runner needs Python; everything else is the stack's business. */
const alwaysThere = ["python3", "ca-certificates"];

/** In an ordinary user's image every file is that user's own: root and users do not share images, even where they share the folder. */
function rootfsName(recipe: ImageRecipe): string {
  return `${imageName(recipe)}${isRoot() ? "" : "-user"}`;
}

export function rootfsPath(options: SandboxOptions, recipe: ImageRecipe): string {
  return join(layoutOf(options).images, rootfsName(recipe), "root");
}

/** Builds the recipe's root file system unless it is there. It appears by one rename, so a build that is killed leaves nothing that counts. */
export async function buildRootfs(
  options: SandboxOptions,
  recipe: ImageRecipe,
  onLine: (line: string) => void,
  signal?: AbortSignal,
): Promise<Result<void>> {
  const layout = layoutOf(options);
  try {
    using _lock = await takeBuildLock(
      layout.base,
      rootfsName(recipe),
      () => onLine("Waiting for another process that builds the same sandbox"),
      signal,
    );
    if (existsSync(rootfsPath(options, recipe))) return ok(undefined);
    const folder = join(layout.building, `${ownerTag()}-${rootfsName(recipe)}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    try {
      const root = join(folder, "root");
      const based = await makeDebianRoot(options, recipe, root, {
        onLine,
        ...(signal === undefined ? {} : { signal }),
      });
      if (!based.ok) return based;
      const stack = join(folder, "stack");
      writeTree(stack, recipe.inputs);
      const installed = await installInRootfs(options, recipe, {
        root,
        stack,
        onLine,
        ...(signal === undefined ? {} : { signal }),
      });
      if (!installed.ok) return installed;
      rmSync(stack, { recursive: true, force: true });
      mkdirSync(layout.images, { recursive: true });
      putInPlace(folder, join(layout.images, rootfsName(recipe)));
      return ok(undefined);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } catch (error) {
    if (signal?.aborted) return fail(cancelled);
    return fail(diskFailure(layout.base, error));
  }
}

/** By one rename; where another machine's process that shares the folder was quicker, its image is as good. */
function putInPlace(folder: string, image: string): void {
  try {
    renameSync(folder, image);
  } catch (error) {
    if (!existsSync(join(image, "root"))) throw error;
  }
}

/** Fills `root` with Debian's packages: the base that bubblewrap runs on, and Docker's when no registry answers. */
export async function makeDebianRoot(
  options: SandboxOptions,
  recipe: ImageRecipe,
  root: string,
  run: { readonly onLine: (line: string) => void; readonly signal?: AbortSignal },
): Promise<Result<void>> {
  const layout = layoutOf(options);
  const keyring = await ensureKeyring(options, run.onLine);
  if (!keyring.ok) return keyring;
  const source = await debianSource();
  mkdirSync(layout.cache, { recursive: true });
  // apt's cache has room for one at a time.
  using _cache = await takeBuildLock(layout.base, "apt-cache", () => {}, run.signal);
  const proxies = Object.fromEntries(
    Object.entries(options.installEnvironment)
      .filter(([name]) => /_proxy$/i.test(name))
      .map(([name, value]) => [name, value.reveal()]),
  );
  const env = {
    ...proxies,
    ROOTFS: root,
    CACHE: layout.cache,
    SUITE: recipe.suite,
    PACKAGES: [...alwaysThere, ...recipe.packages].join(" "),
    ARCHITECTURE: machineArchitecture() === "aarch64" ? "arm64" : "amd64",
    MIRROR: source.mirror,
    SECURITY_MIRROR: source.security,
    KEYRING: keyring.value,
  };
  const script = readFileSync(join(options.assets, "rootfs.sh"), "utf8");
  const tools = toolFolders(options);
  const command = ["sh", "-c", script, "rootfs"];
  const argv = buildsWallsByHand() ? [...ownNamespaces(), "--", ...command] : dyingWithUs(command, tools);
  const done = await runProgram(argv, { env: { ...env, ...toolsEnvironment(tools) }, ...run });
  if (run.signal?.aborted) return fail(cancelled);
  if (done.exitCode === 0) return ok(undefined);
  const full = /No space left on device|Disk quota exceeded/.test(done.output);
  return fail(full ? diskFull(layout.base) : debianFailure(done.output, source.mirror));
}

function writeTree(folder: string, files: FileTree): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, file] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.bytes);
    if (file.executable) chmodSync(target, 0o755);
  }
}

export const cancelled: Failure = {
  category: "cancelled",
  fault: "user",
  message: "Building the sandbox was cancelled.",
  hint: "Run the command again; what was downloaded is kept.",
};

/** Absent and failing are two things: the first wants another address or a cache, the second a look at the network. */
function debianFailure(output: string, mirror: string): Failure {
  const tail = output.trim().split("\n").slice(-4).join(" ").slice(-600);
  const unreachable =
    /Could not (resolve|connect)|Temporary failure|Connection (refused|timed out|failed)|Network is unreachable/i;
  const absent = unreachable.test(output);
  return {
    category: "environment",
    fault: "environment",
    message: absent
      ? `Debian's packages cannot be reached at ${mirror}: ${tail}`
      : `The sandbox's root file system could not be made from Debian's packages: ${tail}`,
    hint: absent
      ? "Check this machine's network or proxy (HTTP_PROXY, HTTPS_PROXY) or name a mirror in /etc/apt/sources.list; with a Docker engine and a registry SANDBOX=docker needs no mirror."
      : `See whether \`apt-get update\` works on this machine and whether ${mirror} holds the suite; then run the command again.`,
  };
}

function diskFailure(folder: string, error: unknown): Failure {
  if (error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT"))
    return diskFull(folder);
  return {
    category: "environment",
    fault: "environment",
    message: `The sandbox's image cannot be kept in ${folder}: ${error instanceof Error ? error.message : String(error)}`,
    hint: "Set STACKALCHEMIST_HOME to a folder that you may write to.",
    cause: error,
  };
}

function diskFull(folder: string): Failure {
  return {
    category: "environment",
    fault: "environment",
    message: `The disk is full: the sandbox's image does not fit into ${folder}.`,
    hint: "Free 2 GB there, or set STACKALCHEMIST_HOME to a folder with room.",
  };
}
