import { readFileSync, realpathSync } from "node:fs";
import { removeStaleTemporaries, writeAtomically } from "#adapters/storage/disk/atomic-write.ts";
import { checkParent, onDisk, pathFailure, statOf } from "#adapters/storage/disk/parent.ts";
import { type Failure, fail, type Result } from "#domain/failure.ts";
import type { Destination } from "#ports/destination.ts";
import type { ProcessProbe } from "#ports/process-probe.ts";

/** A .zip file. A regular file of that name is replaced; a link is followed. */
export function createFileDestination(path: string, probe: ProcessProbe): Destination {
  return {
    kind: "file",
    path,
    check: async () => {
      const checked = onDisk(path, () => obstacle(path));
      if (!checked.ok) return checked;
      if (checked.value !== null) return fail(checked.value);
      return onDisk(path, () => removeStaleTemporaries(realTarget(path), probe));
    },
    deliver: async ({ zip }): Promise<Result<{ readonly alreadyThere: boolean }>> => {
      const checked = onDisk(path, () => obstacle(path));
      if (!checked.ok) return checked;
      if (checked.value !== null) return fail(checked.value);
      return onDisk(path, () => {
        const target = realTarget(path);
        removeStaleTemporaries(target, probe);
        const alreadyThere = statOf(target) !== null && Buffer.compare(readFileSync(target), zip) === 0;
        if (!alreadyThere) writeAtomically(target, zip, probe);
        return { alreadyThere };
      });
    },
  };
}

function obstacle(path: string): Failure | null {
  const there = statOf(path);
  if (there?.isDirectory()) return pathFailure(`${path} is a directory.`, "Name a file, or drop .zip from the name.");
  if (there !== null && !there.isFile()) return pathFailure(`${path} is not an ordinary file.`, "Name another file.");
  return checkParent(realTarget(path));
}

function realTarget(path: string): string {
  return statOf(path) === null ? path : realpathSync(path);
}
