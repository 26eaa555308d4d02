import { resolve } from "node:path";
import { createDirectoryDestination } from "#adapters/storage/disk/directory-destination.ts";
import { createFileDestination } from "#adapters/storage/disk/file-destination.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { Destination } from "#ports/destination.ts";
import type { ProcessProbe } from "#ports/process-probe.ts";

/** `--out`: a name that ends in .zip is an archive, everything else (and a trailing slash) is a directory. */
export function destinationOf(out: string, probe: ProcessProbe): Result<Destination> {
  if (out === "" || out.includes("\u0000")) {
    return fail({
      category: "usage",
      fault: "user",
      message: "--out is not a path.",
      hint: "Name a new directory or a .zip file: --out clinic.zip",
    });
  }
  const path = resolve(out);
  const isFile = /\.zip$/i.test(out);
  return ok(isFile ? createFileDestination(path, probe) : createDirectoryDestination(path, probe));
}
