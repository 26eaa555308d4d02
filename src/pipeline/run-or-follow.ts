import { setTimeout } from "node:timers/promises";
import type { Result } from "#domain/failure.ts";
import type { PipelineDeps } from "#pipeline/deps.ts";
import { type RunEnd, type RunOptions, runGeneration } from "#pipeline/run.ts";

/** How often a process that waits for another one looks whether it is done or dead. */
const followMs = 500;

/**
 * Runs a generation to its end, whoever does the work: while another living process holds it, waits, and takes over when that one
 * dies. Never answers "held".
 */
export async function runOrFollow(
  id: string,
  deps: PipelineDeps,
  options: RunOptions,
): Promise<Result<Exclude<RunEnd, { outcome: "held" }>>> {
  let told = false;
  for (;;) {
    const end = await runGeneration(id, deps, options);
    if (!end.ok && end.failure.category !== "lease-lost") return end;
    if (end.ok && end.value.outcome !== "held") return { ok: true, value: end.value };
    // Lost: this process slept for longer than a lease lasts, and another one took over.
    const holder = end.ok && end.value.outcome === "held" ? `process ${end.value.held.owner.pid}` : "another process";
    if (!told) options.observer.note(`${holder} is working on the same; waiting for it`);
    told = true;
    await setTimeout(followMs, undefined, { signal: options.signal }).catch(() => undefined);
    if (options.signal.aborted) {
      const failure = { category: "cancelled", fault: "user", message: "Cancelled.", hint: "" } as const;
      return { ok: true, value: { outcome: "failed", failure, checks: [] } };
    }
  }
}
