import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import { type GenerationStatus, isFinished } from "#domain/generation/status.ts";

export interface GenerationState {
  readonly status: GenerationStatus;
  /** How many builds failed and were tried again. */
  readonly retryCount: number;
}

export type GenerationEventName =
  | "EnginePickedUp"
  | "CodeReconstructed"
  | "BuildPassed"
  | "BuildFailed"
  | "ZipCreated"
  | "UploadedToR2"
  /** The user's cancel. */
  | "Cancelled"
  /** A fault that no repetition mends. */
  | "Faulted";

/** A build that failed this often is not repaired again. */
export const maxRetries = 3;

/**
 * The one transition table. A pair that is not in it is a failure with fault "us" and changes
 * nothing; a finished generation takes no event.
 */
export function transition(state: GenerationState, event: GenerationEventName): Result<GenerationState> {
  const to = nextStatus(state, event);
  if (to === null) return fail(illegal(state, event));
  const retried = event === "BuildFailed" && to === "Generating";
  return ok({ status: to, retryCount: retried ? state.retryCount + 1 : state.retryCount });
}

function nextStatus({ status, retryCount }: GenerationState, event: GenerationEventName): GenerationStatus | null {
  switch (event) {
    case "EnginePickedUp":
      return status === "Pending" ? "Generating" : null;
    case "CodeReconstructed":
      return status === "Generating" ? "Building" : null;
    case "BuildPassed":
      return status === "Building" ? "Packing" : null;
    case "BuildFailed":
      if (status !== "Building") return null;
      return retryCount < maxRetries ? "Generating" : "Failed";
    case "ZipCreated":
      return status === "Packing" ? "Uploading" : null;
    case "UploadedToR2":
      return status === "Uploading" ? "Success" : null;
    case "Cancelled":
    case "Faulted":
      return isFinished(status) ? null : "Failed";
    default:
      return event satisfies never;
  }
}

function illegal({ status }: GenerationState, event: GenerationEventName): Failure {
  return {
    category: "internal",
    fault: "us",
    message: `A generation in state ${status} cannot take ${event}.`,
    hint: "This is a defect of StackAlchemist; please report it.",
  };
}
