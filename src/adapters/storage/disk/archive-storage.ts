import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { removeStaleTemporaries, writeAtomically } from "#adapters/storage/disk/atomic-write.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import { machineFailure } from "#domain/machine-failure.ts";
import type { ArchiveStorage, StoredArchive } from "#ports/archive-storage.ts";
import type { ProcessProbe } from "#ports/process-probe.ts";

/** Archives as files named by their hash: `<directory>/ab/abcdef….zip`. */
export function createDiskArchiveStorage(directory: string, probe: ProcessProbe): ArchiveStorage {
  const pathOf = (sha256: string) => join(directory, sha256.slice(0, 2), `${sha256}.zip`);
  return {
    put: async (sha256, bytes) =>
      guarded(directory, () => {
        const path = pathOf(sha256);
        if (readIntact(path, sha256) !== null) {
          // Young again: who removes what nobody refers to must not take it before its new generation says so.
          utimesSync(path, new Date(), new Date());
          return;
        }
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        removeStaleTemporaries(path, probe);
        writeAtomically(path, bytes, probe);
      }),
    get: async (sha256) => guarded(directory, () => readIntact(pathOf(sha256), sha256)),
    has: async (sha256) => guarded(directory, () => existsSync(pathOf(sha256))),
    remove: async (sha256) => guarded(directory, () => rmSync(pathOf(sha256), { force: true })),
    list: async () => guarded(directory, () => archivesIn(directory)),
  };
}

function readIntact(path: string, sha256: string): Uint8Array | null {
  try {
    const bytes = new Uint8Array(readFileSync(path));
    return createHash("sha256").update(bytes).digest("hex") === sha256 ? bytes : null;
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return null;
    throw thrown;
  }
}

function archivesIn(directory: string): readonly StoredArchive[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: "utf8" }).flatMap((path) => {
    const sha256 = /^[0-9a-f]{2}\/([0-9a-f]{64})\.zip$/.exec(path)?.[1];
    // It may be removed between the two looks.
    const found = sha256 === undefined ? undefined : statSync(join(directory, path), { throwIfNoEntry: false });
    return sha256 === undefined || found === undefined ? [] : [{ sha256, storedAtMs: found.mtimeMs }];
  });
}

function guarded<T>(directory: string, work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (thrown) {
    const failure = machineFailure(thrown, `The archive storage ${directory}`);
    if (failure === null) throw thrown;
    return fail(failure);
  }
}
