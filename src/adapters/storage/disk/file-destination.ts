import { createFileOutput } from "#adapters/storage/disk/file-output.ts";
import { ok } from "#domain/failure.ts";
import type { Destination } from "#ports/destination.ts";
import type { ProcessProbe } from "#ports/process-probe.ts";

/** A .zip file. A regular file of that name is replaced; a link is followed. */
export function createFileDestination(path: string, probe: ProcessProbe): Destination {
  const output = createFileOutput(path, probe);
  return {
    kind: "file",
    path,
    check: async () => output.check(),
    deliver: async ({ zip }) => {
      const written = output.write(zip);
      return written.ok ? ok({ alreadyThere: written.value }) : written;
    },
  };
}
