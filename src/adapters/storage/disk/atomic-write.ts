import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ProcessProbe } from "#ports/process-probe.ts";

/**
 * Temporary names stand beside their target (a rename works only within one file system), are hidden, and say which
 * process made them, so that the next one can tell rubbish from work in progress.
 */
export function temporaryBeside(target: string, probe: ProcessProbe): string {
  const { pid, started } = probe.self;
  return join(dirname(target), `${prefixOf(target)}${pid}-${started}`);
}

/** Removes what dead processes left beside a target. */
export function removeStaleTemporaries(target: string, probe: ProcessProbe): void {
  const directory = dirname(target);
  const prefix = prefixOf(target);
  for (const name of namesIn(directory)) {
    if (!name.startsWith(prefix)) continue;
    const [pid = "", started = ""] = name.slice(prefix.length).split("-");
    const owner = { ...probe.self, pid: Number(pid), started };
    const mine = owner.pid === probe.self.pid && started === probe.self.started;
    if (/^\d+$/.test(pid) && (mine || !probe.isAlive(owner)))
      rmSync(join(directory, name), { recursive: true, force: true });
  }
}

/** The file has its new content, durably, or is untouched; nothing else remains, whatever goes wrong. */
export function writeAtomically(target: string, bytes: Uint8Array, probe: ProcessProbe): void {
  const temporary = temporaryBeside(target, probe);
  try {
    writeDurably(temporary, bytes);
    renameSync(temporary, target);
  } catch (thrown) {
    rmSync(temporary, { force: true });
    throw thrown;
  }
  syncDirectory(dirname(target));
}

/** Makes a rename inside a directory survive a power cut. */
export function syncDirectory(directory: string): void {
  const descriptor = openSync(directory, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, "w", 0o644);
  try {
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(descriptor, bytes, offset);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Short, so that a target with a name of the greatest length still works. */
function prefixOf(target: string): string {
  return `.${basename(target).slice(0, 60)}.stackalchemist-`;
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
