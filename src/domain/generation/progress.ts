import type { GenerationStatus } from "#domain/generation/status.ts";

const percents: Readonly<Record<GenerationStatus, number>> = {
  Pending: 0,
  Generating: 2,
  Building: 12,
  Packing: 92,
  Uploading: 96,
  Success: 100,
  // Kept by whoever shows it: a failure is not further than what it broke off.
  Failed: 100,
};

/** The percentage at which a state begins. Building moves on from its own by the steps' expected seconds. */
export function progressOf(status: GenerationStatus): number {
  return percents[status];
}
