import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeAtomically } from "#adapters/storage/disk/atomic-write.ts";
import type { ExtractedSchema } from "#domain/inputs/input.ts";
import { readShape } from "#domain/schema/parse.ts";
import type { KeptExtractions } from "#ports/kept-extractions.ts";
import type { ProcessProbe } from "#ports/process-probe.ts";

/** Extractions as JSON files named by their key. */
export function createDiskExtractions(directory: string, probe: ProcessProbe): KeptExtractions {
  const pathOf = (key: string) => join(directory, `${key}.json`);
  return {
    get: async (key) => attempt(() => read(readFileSync(pathOf(key), "utf8")), null),
    keep: async (key, extracted) =>
      attempt(() => {
        mkdirSync(directory, { recursive: true, mode: 0o700 });
        writeAtomically(pathOf(key), new TextEncoder().encode(JSON.stringify(extracted)), probe);
      }, undefined),
    forget: async (beforeMs) =>
      attempt(() => {
        for (const name of readdirSync(directory)) {
          const path = join(directory, name);
          if (statSync(path).mtimeMs < beforeMs) rmSync(path, { force: true });
        }
      }, undefined),
  };
}

/** A file that somebody else wrote is not believed. */
function read(text: string): ExtractedSchema | null {
  const value = JSON.parse(text) as Partial<ExtractedSchema>;
  const { schema } = readShape(value.schema);
  if (schema === null || typeof value.engine !== "string" || !Array.isArray(value.notes)) return null;
  return { schema, notes: value.notes, engine: value.engine };
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    // A memory that cannot be read or written is one that has forgotten.
    return otherwise;
  }
}
