import { existsSync, readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { LeaseOwner } from "#domain/generation/lease.ts";
import type { ProcessProbe } from "#ports/process-probe.ts";

/** Knows processes through /proc, and without it (macOS) by asking the kernel whether a signal could be sent. */
export function createProcessProbe(): ProcessProbe {
  const hasProc = existsSync("/proc/self/stat");
  const self: LeaseOwner = {
    host: hostname(),
    processSpace: processSpace(),
    pid: process.pid,
    started: startOf(process.pid) ?? "",
  };
  return {
    self,
    isAlive: ({ pid, started }) => (hasProc ? startOf(pid) === started : signalReaches(pid)),
  };
}

/** Containers share the boot id of their host, but not its process ids. */
function processSpace(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}/${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/** Field 22 of /proc/<pid>/stat, in clock ticks since the boot; null when there is no such process, or only its zombie. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the command in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function signalReaches(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
