import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import { type DecodedText, decodeText } from "#domain/inputs/decode.ts";
import { machineFailure } from "#domain/machine-failure.ts";

/**
 * Reads a text file of the user's, at most `limitBytes` of it, whatever its encoding. Pipes work.
 * Failures say what is wrong with the path; they are the user's ("invalid-input") except for a failing disk.
 */
export function readText(path: string, limitBytes: number): Result<DecodedText> {
  try {
    const descriptor = openSync(path, "r");
    try {
      const stats = fstatSync(descriptor);
      if (stats.isDirectory()) return fail(unreadable(path, "is a directory", "Name a file."));
      if (stats.size > limitBytes) return fail(tooLarge(path, stats.size, limitBytes));
      return readAll(descriptor, path, limitBytes);
    } finally {
      closeSync(descriptor);
    }
  } catch (thrown) {
    const failure = machineFailure(thrown, `${path} cannot be read`);
    if (failure === null) throw thrown;
    const diskFailed = thrown instanceof Error && "code" in thrown && thrown.code === "EIO";
    return fail(diskFailed ? failure : { ...failure, category: "invalid-input", fault: "user" });
  }
}

function readAll(descriptor: number, path: string, limitBytes: number): Result<DecodedText> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = new Uint8Array(256 * 1024);
    const count = readSync(descriptor, chunk);
    if (count === 0) break;
    size += count;
    if (size > limitBytes) return fail(tooLarge(path, size, limitBytes));
    chunks.push(chunk.subarray(0, count));
  }
  return ok(decodeText(Buffer.concat(chunks)));
}

function tooLarge(path: string, sizeBytes: number, limitBytes: number): Failure {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return unreadable(
    path,
    `has more than ${megabytes(limitBytes)} MB (at least ${megabytes(sizeBytes)})`,
    "Hand in the definition without its data (pg_dump --schema-only, mysqldump --no-data), or raise MAX_SOURCE_BYTES.",
  );
}

function unreadable(path: string, what: string, hint: string): Failure {
  return { category: "invalid-input", fault: "user", message: `${path} ${what}.`, hint };
}
