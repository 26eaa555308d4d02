import { expect, test } from "bun:test";
import { generationStatuses } from "#domain/generation/status.ts";
import { type GenerationEventName, transition } from "#domain/generation/transition.ts";

const events = [
  "EnginePickedUp",
  "CodeReconstructed",
  "BuildPassed",
  "BuildFailed",
  "ZipCreated",
  "UploadedToR2",
  "Cancelled",
  "Faulted",
] as const satisfies readonly GenerationEventName[];

/** Every legal move; what is not here must be refused. */
const legal: Readonly<Record<string, string>> = {
  "Pending/0 EnginePickedUp": "Generating/0",
  "Generating/0 CodeReconstructed": "Building/0",
  "Generating/3 CodeReconstructed": "Building/3",
  "Building/0 BuildPassed": "Packing/0",
  "Building/3 BuildPassed": "Packing/3",
  "Building/0 BuildFailed": "Generating/1",
  "Building/2 BuildFailed": "Generating/3",
  "Building/3 BuildFailed": "Failed/3",
  "Packing/0 ZipCreated": "Uploading/0",
  "Uploading/0 UploadedToR2": "Success/0",
};

test("moves exactly as the contract says, and refuses everything else", () => {
  for (const status of generationStatuses) {
    for (const retryCount of [0, 1, 2, 3]) {
      for (const event of events) {
        const unfinished = status !== "Success" && status !== "Failed";
        const ends = event === "Cancelled" || event === "Faulted";
        const general = legal[`${status}/0 ${event}`]?.replace("/0", `/${retryCount}`);
        const expected =
          ends && unfinished
            ? `Failed/${retryCount}`
            : event === "BuildFailed" && status === "Building"
              ? retryCount < 3
                ? `Generating/${retryCount + 1}`
                : "Failed/3"
              : general;
        const moved = transition({ status, retryCount }, event);
        expect({
          status,
          retryCount,
          event,
          to: moved.ok ? `${moved.value.status}/${moved.value.retryCount}` : undefined,
        }).toEqual({
          status,
          retryCount,
          event,
          to: expected,
        });
      }
    }
  }
  for (const [move, to] of Object.entries(legal)) {
    const [from = "", event = ""] = move.split(" ");
    const [status, retryCount] = from.split("/");
    const state = { status: status as (typeof generationStatuses)[number], retryCount: Number(retryCount) };
    const moved = transition(state, event as GenerationEventName);
    expect(moved.ok && `${moved.value.status}/${moved.value.retryCount}`).toBe(to);
  }
});
