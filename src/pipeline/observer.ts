import type { CheckResult } from "#domain/generation/generation.ts";
import type { GenerationStatus } from "#domain/generation/status.ts";

/**
 * Live news of a generation for whoever started it. Never the truth: that is in the store, which was written before.
 */
export interface GenerationObserver {
  /** `percent` of the whole. */
  status(status: GenerationStatus, percent: number): void;
  progress(percent: number): void;
  /** Something that is worth a line: "the sandbox image is built first, once". */
  note(text: string): void;
  stepStarted(step: { readonly id: string; readonly title: string }): void;
  line(stepId: string, line: string): void;
  stepEnded(check: CheckResult): void;
}

/** For runs that nobody watches in this process. */
export const silentObserver: GenerationObserver = {
  status: () => undefined,
  progress: () => undefined,
  note: () => undefined,
  stepStarted: () => undefined,
  line: () => undefined,
  stepEnded: () => undefined,
};
