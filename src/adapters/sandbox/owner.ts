import { readFileSync, readlinkSync } from "node:fs";

/**
 * Names this process so that another one can tell later whether it still lives: its id alone is used again, together with its start time it is not,
 * and both mean something only in its own process namespace (containers share folders, control groups and engines). Digits and dashes: fit for
 * folder names and Docker labels.
 */
export function ownerTag(): string {
  return `${process.pid}-${startTime(process.pid) ?? 0}-${processNamespace()}`;
}

/**
 * Whether a tag (or a name that begins with one) belongs to a process that is known to be gone. False for what is no tag, and for processes of
 * other namespaces, of which nothing can be known.
 */
export function ownerIsDead(tag: string): boolean {
  const found = /^(\d+)-(\d+)-(\d+)(?:-|$)/.exec(tag);
  if (found === null || found[3] !== processNamespace()) return false;
  return startTime(Number(found[1])) !== Number(found[2]);
}

function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid").replace(/\D/g, "");
  } catch {
    // Not Linux: one namespace.
    return "0";
  }
}

/** In clock ticks since the machine started; null when there is no such process. */
function startTime(pid: number): number | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The command's name stands in brackets and may hold blanks and brackets itself.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return Number(fields[19]);
  } catch {
    return null;
  }
}
