import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SessionGroup } from "#adapters/sandbox/bubblewrap/cgroups.ts";
import { layoutOf, seccompFile } from "#adapters/sandbox/bubblewrap/layout.ts";
import { watchMemory } from "#adapters/sandbox/bubblewrap/memory-watch.ts";
import { becomingSandboxUser, buildsWallsByHand, isRoot, ownNamespaces } from "#adapters/sandbox/bubblewrap/walls.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { programPath, toolsEnvironment } from "#adapters/sandbox/programs.ts";
import type { RunnerChannel } from "#adapters/sandbox/runner/channel.ts";
import { spawnChannel } from "#adapters/sandbox/runner/process-channel.ts";
import type { SandboxLimits } from "#ports/sandbox.ts";

const sandboxUser = 10001;
const sharedMemoryBytes = 256 * 1024 * 1024;
/** Big enough for compilers' scratch files; the workspace is where results belong. */
const temporaryBytes = 512 * 1024 * 1024;

/** Folders with programs that were unpacked because they are not installed. */
export function toolFolders(options: SandboxOptions): readonly string[] {
  return programPath("bwrap") === null || programPath("mount") === null ? [layoutOf(options).tools] : [];
}

function scriptOf(options: SandboxOptions, name: string): string {
  return readFileSync(join(options.assets, name), "utf8");
}

interface Launch {
  readonly rootfs: string;
  readonly limits: SandboxLimits;
  /** The session's control groups, which end with it; without, the memory of all its processes is watched. */
  readonly group: SessionGroup | null;
  readonly command: readonly string[];
  /** Further variables of the launcher. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** Starts bubblewrap on a root file system, running the given command as process 1 of the sandbox. */
export function launch(options: SandboxOptions, { rootfs, limits, group, command, extra = {} }: Launch): RunnerChannel {
  const root = isRoot();
  // Inside the user namespace of an ordinary user, that user is 0.
  const owner = root ? sandboxUser : 0;
  const tmpfs = (bytes: number, files: number, mode: string) =>
    `size=${bytes},nr_inodes=${files},mode=${mode},uid=${owner},gid=${owner}`;
  const env: Record<string, string> = {
    ...toolsEnvironment(toolFolders(options)),
    ROOTFS: rootfs,
    STAGE: stageFolder(rootfs),
    CGROUPS: group?.folders.join(" ") ?? "",
    SECCOMP: seccompFile(options),
    WORKSPACE: tmpfs(limits.workspaceBytes, limits.workspaceFiles, "0755"),
    TMP: tmpfs(temporaryBytes, Math.min(limits.workspaceFiles, 100_000), "1777"),
    SHM: tmpfs(sharedMemoryBytes, 10_000, "1777"),
    DROP: root ? becomingSandboxUser : "",
    ...extra,
  };
  const argv = buildsWallsByHand()
    ? [
        ...ownNamespaces(),
        "--net",
        "--ipc",
        "--uts",
        "--",
        "sh",
        "-c",
        scriptOf(options, "launch-by-hand.sh"),
        "launch",
      ]
    : [
        ...["unshare", ...(root ? [] : ["--user", "--map-root-user"]), "--mount", "--propagation", "private"],
        ...["--", "sh", "-c", scriptOf(options, "launch.sh"), "launch"],
      ];
  const process = spawnChannel([...argv, ...command], env);
  const watch = group === null ? watchMemory(process.pid, limits) : null;
  return withGroup(process.channel, group, watch);
}

function withGroup(
  channel: RunnerChannel,
  group: SessionGroup | null,
  watch: { kills(): number; stop(): void } | null,
): RunnerChannel {
  let destroyed: Promise<void> | null = null;
  return {
    output: channel.output,
    send: (bytes) => channel.send(bytes),
    outOfMemoryKills: async () => group?.outOfMemoryKills() ?? watch?.kills() ?? 0,
    diagnosis: () => channel.diagnosis(),
    destroy: () => {
      destroyed ??= (async () => {
        watch?.stop();
        await channel.destroy();
        await group?.remove();
      })();
      return destroyed;
    },
  };
}

/** An existing folder to mount the session's tree on, for nobody else to see; not above the image, which would vanish below the mount. */
export function stageFolder(rootfs: string): string {
  const candidates = ["/mnt", "/media", "/srv", "/opt", "/tmp"];
  return candidates.find((folder) => existsSync(folder) && !`${rootfs}/`.startsWith(`${folder}/`)) ?? "/mnt";
}
