import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canLimit, sessionGroup } from "#adapters/sandbox/bubblewrap/cgroups.ts";
import { findTool, missingTool } from "#adapters/sandbox/bubblewrap/debian-tools.ts";
import { launch, stageFolder, toolFolders } from "#adapters/sandbox/bubblewrap/launch.ts";
import { machineArchitecture } from "#adapters/sandbox/bubblewrap/layout.ts";
import { buildsWallsByHand, isRoot, mountPoints } from "#adapters/sandbox/bubblewrap/walls.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { runProgram, toolsEnvironment } from "#adapters/sandbox/programs.ts";
import type { Availability, SandboxLimits } from "#ports/sandbox.ts";

/** Tries a session without an image: this machine's /usr, read-only, running `echo`. Takes about 50 ms. */
export async function checkBubblewrap(options: SandboxOptions): Promise<Availability> {
  if (process.platform !== "linux") {
    return { available: false, detail: "bubblewrap needs Linux.", hint: "Start Docker and use SANDBOX=docker." };
  }
  if (machineArchitecture() === null) {
    return {
      available: false,
      detail: "bubblewrap is set up for x86-64 and ARM64 only.",
      hint: "Use SANDBOX=docker with an engine on such a machine.",
    };
  }
  const missing = missingTool(options);
  if (missing !== null) return { available: false, detail: `${missing.name} is not installed.`, hint: missing.hint };
  const help = (
    await runProgram([findTool(options, "bwrap") ?? "bwrap", "--help"], { env: toolsEnvironment(toolFolders(options)) })
  ).output;
  if (!help.includes("--disable-userns")) {
    return {
      available: false,
      detail: "This bubblewrap is older than 0.8: it cannot forbid nested user namespaces.",
      hint: "Update it (Debian 12 and Ubuntu 23.04 have 0.8), or use SANDBOX=docker.",
    };
  }
  const problem = await tryIt(options);
  if (problem === null) return { available: true, detail: "it works on this machine", warnings: warnings() };
  return { available: false, detail: `bubblewrap cannot start a sandbox here: ${problem}.`, hint: namespaceHint() };
}

async function tryIt(options: SandboxOptions): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), "stackalchemist-check-"));
  try {
    // It stands for an image's root, which uid 10001 must be able to enter.
    chmodSync(folder, 0o755);
    for (const name of ["usr", "proc", "dev", "tmp", "workspace"]) mkdirSync(join(folder, name));
    for (const name of ["bin", "lib", "lib64", "sbin"]) symlinkSync(`usr/${name}`, join(folder, name));
    const channel = launch(options, {
      ...{ rootfs: folder, limits: tiny, group: sessionGroup(tiny) },
      command: ["/bin/echo", "works"],
      extra: { PROBE: "1" },
    });
    const timer = setTimeout(() => void channel.destroy(), 5_000);
    let said = "";
    for await (const bytes of channel.output) said += Buffer.from(bytes).toString();
    clearTimeout(timer);
    await channel.destroy();
    if (buildsWallsByHand() && mountPoints().includes(stageFolder(folder))) {
      await runProgram(["umount", "--recursive", stageFolder(folder)]);
      return "mounts made in this chroot show outside of it (mount --make-private the file system that it lies on)";
    }
    return said.trim() === "works" ? null : channel.diagnosis() || "it said nothing";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const tiny: SandboxLimits = {
  memoryBytes: 256e6,
  processes: 32,
  workspaceBytes: 1e6,
  workspaceFiles: 100,
  cpus: 1,
  wallMs: 5_000,
  outputBytes: 10_000,
};

function warnings(): readonly string[] {
  if (isRoot() && canLimit()) return [];
  const why = isRoot() ? "/sys/fs/cgroup cannot be written" : "an ordinary user has no control groups";
  return [`Memory and processes are limited per process and watched, CPU is not limited (${why}).`];
}

/** The three ways in which distributions switch user namespaces off. */
function namespaceHint(): string {
  const setting = (name: string) => {
    try {
      return readFileSync(`/proc/sys/${name.replaceAll(".", "/")}`, "utf8").trim();
    } catch {
      return null;
    }
  };
  if (setting("kernel.apparmor_restrict_unprivileged_userns") === "1") {
    return "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0, or use SANDBOX=docker.";
  }
  if (setting("kernel.unprivileged_userns_clone") === "0")
    return "sudo sysctl kernel.unprivileged_userns_clone=1, or use SANDBOX=docker.";
  if (setting("user.max_user_namespaces") === "0")
    return "sudo sysctl user.max_user_namespaces=15000, or use SANDBOX=docker.";
  return "Inside a container, user namespaces must be allowed (docker run --security-opt seccomp=unconfined --security-opt apparmor=unconfined --security-opt systempaths=unconfined); else use SANDBOX=docker with an engine.";
}
