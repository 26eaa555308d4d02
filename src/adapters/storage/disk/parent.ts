import { accessSync, constants, type Stats, statfsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import { machineFailure } from "#domain/machine-failure.ts";

/** Less than this is no place for an archive; a real shortage shows itself on writing. */
const leastFreeBytes = 1_000_000;

/** Whether something can be created beside `path`, with the reason in words when not. */
export function checkParent(path: string): Failure | null {
  const parent = dirname(path);
  const stats = statOf(parent);
  if (stats === null)
    return pathFailure(`The directory ${parent} does not exist.`, `Create it first: mkdir -p ${parent}`);
  if (!stats.isDirectory()) return pathFailure(`${parent} is not a directory.`, "Choose another --out.");
  try {
    accessSync(parent, constants.W_OK | constants.X_OK);
  } catch (thrown) {
    return machineFailure(thrown, `The directory ${parent} cannot be written`);
  }
  const { bavail, bsize } = statfsSync(parent);
  if (bavail * bsize >= leastFreeBytes) return null;
  return {
    category: "environment",
    fault: "environment",
    message: `The disk that holds ${parent} is full.`,
    hint: "Free some space, or choose another --out.",
  };
}

/** What stands at a path, links followed; null when nothing does (or a link leads nowhere). */
export function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

export function pathFailure(message: string, hint: string): Failure {
  return { category: "usage", fault: "user", message, hint };
}

/** Errors that only another path can mend. */
const pathCodes = new Set(["ENOTDIR", "ENAMETOOLONG", "ELOOP", "ENOENT", "EISDIR"]);

/** Runs file work; the machine's errors come back as failures about `path`. */
export function onDisk<T>(path: string, work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (thrown) {
    const failure = machineFailure(thrown, `${path} cannot be written`);
    if (failure === null) throw thrown;
    const isPath = thrown instanceof Error && "code" in thrown && pathCodes.has(String(thrown.code));
    return fail(isPath ? { ...failure, category: "usage", fault: "user" } : failure);
  }
}
