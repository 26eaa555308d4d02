import { describe, expect, test } from "bun:test";
import { type Schedulable, schedule, withoutSteps } from "#pipeline/schedule.ts";

interface Run {
  readonly started: string[];
  readonly skipped: string[];
  mostAtOnce: number;
}

/** Runs a graph whose steps end in the order in which they began, `failing` ones without passing. */
async function run(
  steps: readonly Schedulable[],
  options: { limit: number; failing?: string[]; abortAfter?: string },
): Promise<Run> {
  const seen: Run = { started: [], skipped: [], mostAtOnce: 0 };
  const abort = new AbortController();
  let running = 0;
  await schedule(steps, {
    limit: options.limit,
    signal: abort.signal,
    skip: ({ id }, because) => void seen.skipped.push(`${id}<${because ?? "abort"}`),
    run: async ({ id }) => {
      seen.started.push(id);
      running += 1;
      seen.mostAtOnce = Math.max(seen.mostAtOnce, running);
      await Promise.resolve();
      running -= 1;
      if (options.abortAfter === id) abort.abort();
      return !options.failing?.includes(id);
    },
  });
  return seen;
}

const step = (id: string, needs: string[] = [], expectedSeconds = 1): Schedulable => ({ id, needs, expectedSeconds });

describe("schedule", () => {
  test("starts the longest chain first, side by side up to the limit, each after its needs", async () => {
    const steps = [step("quick"), step("install", [], 2), step("long", ["install"], 30), step("other", ["install"], 5)];
    const seen = await run(steps, { limit: 2 });
    expect(seen.started).toEqual(["install", "quick", "long", "other"]);
    expect(seen.mostAtOnce).toBe(2);
  });

  test("a failed step skips what needs it, however far behind, and nothing else", async () => {
    const steps = [step("a"), step("c", ["b"]), step("b", ["a"]), step("x"), step("y", ["x"])];
    const seen = await run(steps, { limit: 1, failing: ["a"] });
    expect(seen.started.sort()).toEqual(["a", "x", "y"]);
    expect(seen.skipped.sort()).toEqual(["b<a", "c<b"]);
  });

  test("nothing starts after an abort", async () => {
    const steps = [step("a", [], 9), step("b", [], 5), step("c", ["a"])];
    const seen = await run(steps, { limit: 1, abortAfter: "a" });
    expect(seen.started).toEqual(["a"]);
    expect(seen.skipped.sort()).toEqual(["b<abort", "c<abort"]);
  });

  test("a graph that cannot be run is refused", async () => {
    expect(run([step("a", ["b"]), step("b", ["a"])], { limit: 2 })).rejects.toThrow("need each other");
    expect(run([step("a", ["nothing"])], { limit: 2 })).rejects.toThrow("no step");
  });

  test("a step that is left out hands its needs on", () => {
    const kept = withoutSteps([step("a"), step("b", ["a"]), step("c", ["b"])], ({ id }) => id !== "b");
    expect(kept.map(({ id, needs }) => [id, needs])).toEqual([
      ["a", []],
      ["c", ["a"]],
    ]);
  });
});
