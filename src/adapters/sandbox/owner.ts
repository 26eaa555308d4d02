import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Not there on macOS. */
const hasProc = existsSync("/proc/self/stat");

/**
 * Names this process so that another one can tell later whether it still lives: its id alone is used again, together with its start time it is not,
 * and both mean something only in its own process namespace (containers share folders, control groups and engines). Digits and dashes: fit for
 * folder names and Docker labels.
 */
export function ownerTag(): string {
  return `${process.pid}-${startTime(process.pid) ?? 0}-${processNamespace()}`;
}

/**
 * Whether the process of a tag (or of a name that begins with one) still runs. Unknown for what is no tag, and for processes of other namespaces, of which
 * nothing can be known.
 */
export function ownerState(tag: string): "alive" | "dead" | "unknown" {
  const found = /^(\d+)-(\d+)-(\d+)(?:-|$)/.exec(tag);
  if (found === null || found[3] !== processNamespace()) return "unknown";
  const pid = Number(found[1]);
  const lives = hasProc ? startTime(pid) === Number(found[2]) : signalReaches(pid);
  return lives ? "alive" : "dead";
}

/** Whether it is known to be gone. */
export function ownerIsDead(tag: string): boolean {
  return ownerState(tag) === "dead";
}

/**
 * Removes what dead processes left in a folder: entries named by the prefix and their tag. What is another user's stays, and keeps nobody from working.
 * Returns how many went.
 */
export function sweep(folder: string, prefix = ""): number {
  if (!existsSync(folder)) return 0;
  const left = readdirSync(folder).filter(
    (name) => name.startsWith(prefix) && ownerIsDead(name.slice(prefix.length)) && removed(join(folder, name)),
  );
  return left.length;
}

function removed(path: string): boolean {
  try {
    rmSync(path, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid").replace(/\D/g, "");
  } catch {
    // Not Linux: one namespace.
    return "0";
  }
}

/** In clock ticks since the machine started; null when there is no such process, or only its zombie. */
function startTime(pid: number): number | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The command's name stands in brackets and may hold blanks and brackets itself.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : Number(fields[19]);
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
