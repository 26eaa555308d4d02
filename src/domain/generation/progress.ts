import type { GenerationStatus } from "#domain/generation/status.ts";

const percents: Readonly<Record<Exclude<GenerationStatus, "Failed">, number>> = {
  Pending: 0,
  Generating: 2,
  Building: 12,
  Packing: 92,
  Uploading: 96,
  Success: 100,
};

/** The percentage at which a state begins; Building moves on by its steps' expected seconds. A failure stays where it was. */
export function progressOf(status: Exclude<GenerationStatus, "Failed">): number {
  return percents[status];
}
