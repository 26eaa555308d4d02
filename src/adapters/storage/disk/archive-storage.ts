import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { removeStaleTemporaries, writeAtomically } from "#adapters/storage/disk/atomic-write.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import { machineFailure } from "#domain/machine-failure.ts";
import type { ArchiveStorage } from "#ports/archive-storage.ts";
import type { ProcessProbe } from "#ports/process-probe.ts";

/** Archives as files named by their hash: `<directory>/ab/abcdef….zip`. */
export function createDiskArchiveStorage(directory: string, probe: ProcessProbe): ArchiveStorage {
  const pathOf = (sha256: string) => join(directory, sha256.slice(0, 2), `${sha256}.zip`);
  return {
    put: async (sha256, bytes) =>
      guarded(directory, () => {
        const path = pathOf(sha256);
        if (readIntact(path, sha256) !== null) return;
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        removeStaleTemporaries(path, probe);
        writeAtomically(path, bytes, probe);
      }),
    get: async (sha256) => guarded(directory, () => readIntact(pathOf(sha256), sha256)),
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

function guarded<T>(directory: string, work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (thrown) {
    const failure = machineFailure(thrown, `The archive storage ${directory}`);
    if (failure === null) throw thrown;
    return fail(failure);
  }
}
