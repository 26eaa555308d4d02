import { describe, expect, test } from "bun:test";
import type { CheckResult, GenerationEvent, News } from "#domain/generation/generation.ts";
import type { GenerationStatus } from "#domain/generation/status.ts";
import { timelineOf } from "#domain/generation/timeline.ts";

const started = (step: string): News => ({ kind: "step-started", step, title: step.toUpperCase() });
const log = (step: string, firstLine: number, ...lines: string[]): News => ({ kind: "log", step, firstLine, lines });
const ended = (id: string, verdict: CheckResult["verdict"]): News => ({
  kind: "step-ended",
  check: { id, title: id.toUpperCase(), argv: [id], cwd: "p", exitCode: 0, verdict, durationMs: 5, detail: null },
});

function history(...entries: readonly (GenerationStatus | News)[]): readonly GenerationEvent[] {
  let status: GenerationStatus = "Pending";
  return entries.map((entry, index) => {
    if (typeof entry === "string") status = entry;
    const news = typeof entry === "string" ? null : entry;
    return { sequence: index + 1, status, progress: index, atMs: 100 + index, news };
  });
}

function runsOf(...entries: readonly (GenerationStatus | News)[]): readonly string[] {
  return timelineOf(1, history(...entries)).runs.map(
    ({ key, attempt, state, lineCount }) => `${key} ${attempt} ${state} ${lineCount}`,
  );
}

describe("timeline", () => {
  test("keeps each step's log and end, and what was skipped without beginning", () => {
    const runs = runsOf(
      "Generating",
      "Building",
      started("a"),
      log("a", 1, "x", "y"),
      log("a", 3, "z"),
      ended("a", "failed"),
      ended("b", "skipped"),
    );
    expect(runs).toEqual(["a 1 failed 3", "b 1 skipped 0"]);
  });

  test("a restart interrupts what ran; a repair is another attempt; each execution has its own log", () => {
    const runs = runsOf(
      "Generating",
      "Building",
      started("a"),
      log("a", 1, "x"),
      { kind: "resumed" },
      started("a"),
      ended("a", "failed"),
      "Generating",
      "Building",
      started("a"),
      log("a", 1, "again"),
    );
    expect(runs).toEqual(["a 1 interrupted 1", "a-2 1 failed 0", "a-3 2 running 1"]);
  });

  test("the end interrupts what still ran; phases say when each state began", () => {
    const timeline = timelineOf(1, history("Generating", { kind: "note", text: "n" }, started("a"), "Failed"));
    expect(timeline.runs.map(({ state }) => state)).toEqual(["interrupted"]);
    expect(timeline.phases).toEqual([
      { status: "Pending", atMs: 1 },
      { status: "Generating", atMs: 100 },
      { status: "Failed", atMs: 103 },
    ]);
    expect(timeline.notes).toEqual([{ sequence: 2, text: "n", atMs: 101 }]);
    expect(timeline.sequence).toBe(4);
  });
});
