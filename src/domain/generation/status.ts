/** The states of a generation, in the order of a smooth run. */
export const generationStatuses = [
  "Pending",
  "Generating",
  "Building",
  "Packing",
  "Uploading",
  "Success",
  "Failed",
] as const;
export type GenerationStatus = (typeof generationStatuses)[number];

/** A finished generation never changes again. */
export function isFinished(status: GenerationStatus): boolean {
  return status === "Success" || status === "Failed";
}

/** States as lists are filtered by. */
export const statusGroups = ["active", "succeeded", "failed"] as const;
export type StatusGroup = (typeof statusGroups)[number];
