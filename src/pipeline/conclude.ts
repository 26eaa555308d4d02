import { ok, type Result } from "#domain/failure.ts";
import type { RecordedFailure } from "#domain/generation/generation.ts";
import { leaseTtlMs } from "#domain/generation/lease.ts";
import { isFinished } from "#domain/generation/status.ts";
import { transition } from "#domain/generation/transition.ts";
import type { PipelineDeps } from "#pipeline/deps.ts";

/**
 * Ends a generation that nobody runs in Failed: cancelled while it waited, or given up. True when it is over, false when
 * a living process holds it. Fails only when the store itself does.
 */
export async function concludeGeneration(
  id: string,
  failure: RecordedFailure,
  deps: Pick<PipelineDeps, "store" | "clock" | "probe">,
): Promise<Result<boolean>> {
  const { store, clock, probe } = deps;
  const request = { owner: probe.self, nowMs: clock.now(), ttlMs: leaseTtlMs, isAlive: probe.isAlive };
  const answer = await store.acquireLease(id, request);
  if (!answer.ok) return answer;
  if (!answer.value.granted) return ok(false);
  const { lease } = answer.value;
  try {
    const read = await store.get(id);
    if (!read.ok) return read;
    if (read.value === null || isFinished(read.value.status)) return ok(true);
    const { status, retryCount, progress } = read.value;
    const from = { status, retryCount };
    const to = transition(from, failure.category === "cancelled" ? "Cancelled" : "Faulted");
    if (!to.ok) return to;
    const moved = await store.recordTransition(lease, { from, to: to.value, progress, nowMs: clock.now(), failure });
    return moved.ok ? ok(true) : moved;
  } finally {
    await store.releaseLease(lease);
  }
}
