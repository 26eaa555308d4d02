import type { GenerationStatus } from "#domain/generation/status.ts";
import type { StepRun } from "#domain/generation/timeline.ts";
import type { IconName } from "#views/parts/icon.tsx";
import type { Tone } from "#views/parts/notice.tsx";

/** A state in words: as a badge says it, and as a step of the way. */
export const statusWords: Readonly<
  Record<GenerationStatus, { readonly badge: string; readonly step: string; readonly tone: Tone }>
> = {
  Pending: { badge: "Queued", step: "Wait in the queue", tone: "neutral" },
  Generating: { badge: "Rendering", step: "Render the project", tone: "running" },
  Building: { badge: "Proving", step: "Build and prove it", tone: "running" },
  Packing: { badge: "Packing", step: "Pack the archive", tone: "running" },
  Uploading: { badge: "Storing", step: "Store the archive", tone: "running" },
  Success: { badge: "Proven", step: "Done", tone: "positive" },
  Failed: { badge: "Failed", step: "Failed", tone: "negative" },
};

export const runWords: Readonly<
  Record<StepRun["state"], { readonly word: string; readonly tone: Tone; readonly icon: IconName }>
> = {
  running: { word: "running", tone: "running", icon: "running" },
  passed: { word: "passed", tone: "positive", icon: "check" },
  failed: { word: "failed", tone: "negative", icon: "cross" },
  "timed-out": { word: "timed out", tone: "negative", icon: "clock" },
  skipped: { word: "skipped", tone: "neutral", icon: "skip" },
  cancelled: { word: "cancelled", tone: "neutral", icon: "stop" },
  interrupted: { word: "interrupted", tone: "warning", icon: "stop" },
};

/** What the badge says: a cancel is no failure, and without proof nothing is proven. */
export function badgeOf(generation: {
  readonly status: GenerationStatus;
  readonly verify: boolean;
  readonly cancelled: boolean;
}): { readonly label: string; readonly tone: Tone } {
  const { badge, tone } = statusWords[generation.status];
  if (generation.status === "Success" && !generation.verify) return { label: "Not verified", tone: "warning" };
  if (generation.status === "Failed" && generation.cancelled) return { label: "Cancelled", tone: "neutral" };
  return { label: badge, tone };
}

export function bytesText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(0)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function countText(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
