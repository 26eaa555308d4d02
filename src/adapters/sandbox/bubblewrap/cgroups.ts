import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRoot } from "#adapters/sandbox/bubblewrap/walls.ts";
import { ownerIsDead, ownerTag } from "#adapters/sandbox/owner.ts";
import type { SandboxLimits } from "#ports/sandbox.ts";

const mountPoint = "/sys/fs/cgroup";
const parent = "stackalchemist";
const controllers = ["memory", "pids", "cpu"] as const;

/** The control groups of one session: one folder in version 2, one per controller in version 1. */
export interface SessionGroup {
  readonly folders: readonly string[];
  outOfMemoryKills(): number;
  /** Kills whatever is still inside and removes the folders. */
  remove(): Promise<void>;
}

let counter = 0;

/**
 * Makes control groups with the session's limits, or null when this process may not (an ordinary user, or a container with a read-only
 * /sys/fs/cgroup): then limits hold per process only.
 */
function createGroup(limits: SandboxLimits): SessionGroup | null {
  counter += 1;
  const name = `${ownerTag()}-${counter}`;
  const made: string[] = [];
  try {
    const unified = existsSync(join(mountPoint, "cgroup.controllers"));
    for (const base of unified ? [unifiedParent()] : controllers.map(versionOneParent)) {
      const folder = join(base, name);
      mkdirSync(folder);
      made.push(folder);
    }
    for (const folder of made) setLimits(folder, limits, unified);
  } catch {
    for (const folder of made) removeFolder(folder);
    return null;
  }
  const memory = made[0] ?? "";
  return {
    folders: made,
    outOfMemoryKills: () => oomKills(memory),
    remove: async () => {
      for (const folder of made) await emptyAndRemove(folder);
    },
  };
}

/** The control groups of a new session; null where there are none to be had. */
export function sessionGroup(limits: SandboxLimits): SessionGroup | null {
  return isRoot() ? createGroup(limits) : null;
}

/** Whether this process may make control groups with limits. */
export function canLimit(): boolean {
  const group = createGroup({
    memoryBytes: 1e8,
    processes: 10,
    workspaceBytes: 0,
    workspaceFiles: 0,
    cpus: 1,
    wallMs: 0,
    outputBytes: 0,
  });
  for (const folder of group?.folders ?? []) removeFolder(folder);
  return group !== null;
}

/** Removes groups whose owner is dead. */
export async function reapGroups(): Promise<number> {
  const bases = [join(mountPoint, parent), ...controllers.map((name) => join(mountPoint, name, parent))];
  let count = 0;
  for (const base of bases.filter((folder) => existsSync(folder))) {
    for (const entry of readdirSync(base, { withFileTypes: true })) {
      if (!entry.isDirectory() || !ownerIsDead(entry.name)) continue;
      await emptyAndRemove(join(base, entry.name));
      count += 1;
    }
  }
  return count;
}

function versionOneParent(controller: string): string {
  const folder = join(mountPoint, controller, parent);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Version 2 hands controllers down level by level. */
function unifiedParent(): string {
  const folder = join(mountPoint, parent);
  mkdirSync(folder, { recursive: true });
  for (const level of [mountPoint, folder]) {
    writeFileSync(join(level, "cgroup.subtree_control"), controllers.map((name) => `+${name}`).join(" "));
  }
  return folder;
}

function setLimits(folder: string, limits: SandboxLimits, unified: boolean): void {
  const set = (file: string, value: string | number) => writeFileSync(join(folder, file), `${value}`);
  const setIfThere = (file: string, value: string | number) => existsSync(join(folder, file)) && set(file, value);
  const quota = Math.round(limits.cpus * 100_000);
  if (unified) {
    set("memory.max", limits.memoryBytes);
    setIfThere("memory.swap.max", 0);
    set("pids.max", limits.processes);
    set("cpu.max", `${quota} 100000`);
    return;
  }
  if (existsSync(join(folder, "memory.limit_in_bytes"))) {
    set("memory.limit_in_bytes", limits.memoryBytes);
    // Only there when the kernel accounts for swap.
    setIfThere("memory.memsw.limit_in_bytes", limits.memoryBytes);
  }
  setIfThere("pids.max", limits.processes);
  if (existsSync(join(folder, "cpu.cfs_quota_us"))) {
    set("cpu.cfs_period_us", 100_000);
    set("cpu.cfs_quota_us", quota);
  }
}

function oomKills(folder: string): number {
  for (const file of ["memory.events", "memory.oom_control"]) {
    try {
      const found = /^oom_kill (\d+)$/m.exec(readFileSync(join(folder, file), "utf8"));
      if (found?.[1] !== undefined) return Number(found[1]);
    } catch {
      // The other version's file.
    }
  }
  return 0;
}

/** The kernel lets go of a killed process a moment after the signal: try for two seconds. */
async function emptyAndRemove(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 100 && !removeFolder(folder); attempt += 1) {
    for (const pid of processesIn(folder)) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It ended by itself.
      }
    }
    await Bun.sleep(20);
  }
}

function processesIn(folder: string): number[] {
  try {
    return readFileSync(join(folder, "cgroup.procs"), "utf8").split("\n").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function removeFolder(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return !existsSync(folder);
  }
}
