import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { removeStaleTemporaries, syncDirectory, temporaryBeside } from "#adapters/storage/disk/atomic-write.ts";
import { checkParent, onDisk, pathFailure, statOf } from "#adapters/storage/disk/parent.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { FileTree } from "#domain/file-tree.ts";
import type { Destination } from "#ports/destination.ts";
import type { ProcessProbe } from "#ports/process-probe.ts";

/** A directory that becomes the repository's root: a new one, or one that is empty. */
export function createDirectoryDestination(path: string, probe: ProcessProbe): Destination {
  return {
    kind: "directory",
    path,
    check: async () => {
      const checked = onDisk(path, () => obstacle(path) ?? occupied(path));
      if (!checked.ok) return checked;
      if (checked.value !== null) return fail(checked.value);
      return onDisk(path, () => removeStaleTemporaries(path, probe));
    },
    deliver: async ({ files }): Promise<Result<{ readonly alreadyThere: boolean }>> => {
      const checked = onDisk(path, () => obstacle(path));
      if (!checked.ok) return checked;
      if (checked.value !== null) return fail(checked.value);
      const holds = onDisk(path, () => statOf(path) !== null && holdsAll(path, files));
      if (!holds.ok) return holds;
      if (holds.value) return ok({ alreadyThere: true });
      const full = onDisk(path, () => occupied(path));
      if (!full.ok) return full;
      if (full.value !== null) return fail(full.value);
      return onDisk(path, () => {
        removeStaleTemporaries(path, probe);
        writeTree(path, files, probe);
        return { alreadyThere: false };
      });
    },
  };
}

function obstacle(path: string): Failure | null {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there?.isSymbolicLink()) return pathFailure(`${path} is a symbolic link.`, "Name the directory itself.");
  if (there !== undefined && !there.isDirectory()) {
    return pathFailure(`${path} is there and not a directory.`, "Name a new directory, or a file that ends in .zip.");
  }
  // The directory is put in place by a rename, which would pull the floor from under the user's shell.
  const below = relative(there === undefined ? path : realpathSync(path), realpathSync(process.cwd()));
  if (there !== undefined && !below.startsWith("..")) {
    return pathFailure(`${path} is the current directory or holds it.`, "Name a new directory: --out ./app");
  }
  return checkParent(path);
}

function occupied(path: string): Failure | null {
  if (statOf(path) === null || readdirSync(path).length === 0) return null;
  return pathFailure(
    `The directory ${path} is not empty.`,
    "Name a new directory: nothing that is there is overwritten.",
  );
}

/** Every file of the result is there with the same bytes; what the user added beside them does not matter. */
function holdsAll(directory: string, files: FileTree): boolean {
  for (const [path, file] of files) {
    const there = lstatSync(join(directory, path), { throwIfNoEntry: false });
    if (there === undefined || !there.isFile() || there.size !== file.bytes.length) return false;
    if (Buffer.compare(readFileSync(join(directory, path)), file.bytes) !== 0) return false;
  }
  return files.size > 0;
}

function writeTree(target: string, files: FileTree, probe: ProcessProbe): void {
  const temporary = temporaryBeside(target, probe);
  try {
    mkdirSync(temporary, { mode: 0o755 });
    const folders = new Set<string>();
    for (const [path, { bytes, executable }] of files) {
      const file = join(temporary, path);
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true, mode: 0o755 });
      folders.add(dirname(file));
      writeFileSync(file, bytes, { mode: executable ? 0o755 : 0o644, flush: true });
    }
    renameSync(temporary, target);
  } catch (thrown) {
    rmSync(temporary, { recursive: true, force: true });
    throw thrown;
  }
  syncDirectory(dirname(target));
}
