import { readFileSync } from "node:fs";
import type { SandboxLimits } from "#ports/sandbox.ts";

const intervalMs = 250;

/**
 * Without control groups nobody adds up what a session's processes use. Looks four times a second at the private memory of everything below
 * `pid` and kills the largest process when the sum is over the limit. Coarse, but a build that leaks does not take the machine with it.
 */
export function watchMemory(pid: number, limits: SandboxLimits): { kills(): number; stop(): void } {
  let kills = 0;
  const timer = setInterval(() => {
    const processes = descendants(pid);
    if (sum(processes.map(privateBytes)) <= limits.memoryBytes) return;
    // Only now, because it takes long: forked processes share most of what counts as private to each.
    const used = processes.map((process) => ({ process, bytes: ownShare(process) ?? privateBytes(process) }));
    if (sum(used.map(({ bytes }) => bytes)) <= limits.memoryBytes) return;
    const [largest] = used.toSorted((one, other) => other.bytes - one.bytes);
    if (largest === undefined) return;
    try {
      process.kill(largest.process, "SIGKILL");
      kills += 1;
    } catch {
      // It ended by itself.
    }
  }, intervalMs);
  timer.unref();
  return { kills: () => kills, stop: () => clearInterval(timer) };
}

function descendants(root: number): number[] {
  const found: number[] = [];
  const queue = [root];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const child of childrenOf(next)) {
      found.push(child);
      queue.push(child);
    }
  }
  return found;
}

function childrenOf(pid: number): number[] {
  // Programs of a sandbox fork from their main thread nearly always; the others' children are the runner's in the end.
  return read(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
}

/** With pages that several processes share divided among them; null where the kernel does not tell. */
function ownShare(pid: number): number | null {
  const found = /^Pss_Anon:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`));
  return found === null ? null : Number(found[1]) * 1024;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function privateBytes(pid: number): number {
  const found = /^RssAnon:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`));
  return Number(found?.[1] ?? 0) * 1024;
}

function read(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
