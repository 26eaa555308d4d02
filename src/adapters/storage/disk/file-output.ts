import { readFileSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { removeStaleTemporaries, writeAtomically } from "#adapters/storage/disk/atomic-write.ts";
import { checkParent, onDisk, pathFailure, statOf } from "#adapters/storage/disk/parent.ts";
import { type Failure, fail, type Result } from "#domain/failure.ts";
import type { ProcessProbe } from "#ports/process-probe.ts";

/** A file that a command writes whole or not at all. */
export interface FileOutput {
  /** Whether writing could work, with the reason in words when not; removes what dead processes left beside it. */
  check(): Result<void>;
  /** True when the file had exactly these bytes already. */
  write(bytes: Uint8Array): Result<boolean>;
}

/** A regular file of that name is replaced; a link is followed. */
export function createFileOutput(given: string, probe: ProcessProbe): FileOutput {
  const path = resolve(given);
  const check = (): Result<void> => {
    const checked = onDisk(path, () => obstacle(path));
    if (!checked.ok) return checked;
    if (checked.value !== null) return fail(checked.value);
    return onDisk(path, () => removeStaleTemporaries(realTarget(path), probe));
  };
  return {
    check,
    write: (bytes) => {
      const checked = check();
      if (!checked.ok) return checked;
      return onDisk(path, () => {
        const target = realTarget(path);
        const alreadyThere = statOf(target) !== null && Buffer.compare(readFileSync(target), bytes) === 0;
        if (!alreadyThere) writeAtomically(target, bytes, probe);
        return alreadyThere;
      });
    },
  };
}

function obstacle(path: string): Failure | null {
  const there = statOf(path);
  if (there?.isDirectory()) return pathFailure(`${path} is a directory.`, "Name a file.");
  if (there !== null && !there.isFile()) return pathFailure(`${path} is not an ordinary file.`, "Name another file.");
  return checkParent(realTarget(path));
}

function realTarget(path: string): string {
  return statOf(path) === null ? path : realpathSync(path);
}
