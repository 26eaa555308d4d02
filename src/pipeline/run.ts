import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { Artifact, BuildResult, CheckResult, Generation } from "#domain/generation/generation.ts";
import { type HeldLease, type Lease, leaseTtlMs } from "#domain/generation/lease.ts";
import { progressOf } from "#domain/generation/progress.ts";
import { isFinished } from "#domain/generation/status.ts";
import { type GenerationEventName, type GenerationState, transition } from "#domain/generation/transition.ts";
import type { PipelineDeps } from "#pipeline/deps.ts";
import { keepLease } from "#pipeline/lease-keeper.ts";
import type { GenerationObserver } from "#pipeline/observer.ts";
import { Recorder } from "#pipeline/recorder.ts";
import { Workbench } from "#pipeline/workbench.ts";
import type { TransitionRecord } from "#ports/generation-store.ts";

/** Abort with this reason to stop without a verdict: the generation stays unfinished and goes on with the next run. Any other reason is the user's cancel. */
export const stopReason = "stop";

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly observer: GenerationObserver;
}

export type RunEnd =
  | { readonly outcome: "success"; readonly artifact: Artifact; readonly build: BuildResult }
  | { readonly outcome: "failed"; readonly failure: Failure; readonly checks: readonly CheckResult[] }
  /** Another living process works on it. */
  | { readonly outcome: "held"; readonly held: HeldLease };

/**
 * Takes a generation from the state that its row says to its end, under a lease. The only writer of generation state:
 * every transition is in the store before anything of the next state happens.
 *
 * Re-runnable at any point: what is deterministic (render, pack) is computed again, what a build proved is read back. Fails
 * only when the store itself does.
 */
export async function runGeneration(id: string, deps: PipelineDeps, options: RunOptions): Promise<Result<RunEnd>> {
  const { store, clock, probe } = deps;
  const request = { owner: probe.self, nowMs: clock.now(), ttlMs: leaseTtlMs, isAlive: probe.isAlive };
  const answer = await store.acquireLease(id, request);
  if (!answer.ok) return answer;
  if (!answer.value.granted) return ok({ outcome: "held", held: answer.value.held });
  const { lease } = answer.value;

  const stop = new AbortController();
  const forward = () => stop.abort(options.signal.reason);
  if (options.signal.aborted) forward();
  options.signal.addEventListener("abort", forward, { once: true });
  let trouble: Failure | null = null;
  const broken = (failure: Failure) => {
    trouble ??= failure;
    stop.abort(stopReason);
  };
  try {
    await using _keeper = keepLease(lease, deps, broken);
    await using recorder = new Recorder(
      {
        record: (happenings) => store.recordHappenings(lease, happenings),
        now: () => clock.now(),
      },
      broken,
    );
    const end = await new Run(lease, deps, { ...options, signal: stop.signal }, recorder).toEnd();
    if (!end.ok) return trouble === null ? end : fail(trouble);
    if (end.value.outcome === "failed" && trouble !== null) return fail(trouble);
    return end;
  } finally {
    options.signal.removeEventListener("abort", forward);
  }
}

/** One holder's work on one generation. */
class Run {
  readonly #lease: Lease;
  readonly #deps: PipelineDeps;
  readonly #options: RunOptions;
  readonly #recorder: Recorder;

  constructor(lease: Lease, deps: PipelineDeps, options: RunOptions, recorder: Recorder) {
    this.#lease = lease;
    this.#deps = deps;
    this.#options = options;
    this.#recorder = recorder;
  }

  async toEnd(): Promise<Result<RunEnd>> {
    const read = await this.#deps.store.get(this.#lease.generationId);
    if (!read.ok) return read;
    if (read.value === null) throw new Error(`no generation ${this.#lease.generationId}`);
    const observer = this.#recording(this.#options.observer);
    await using bench = new Workbench(read.value, this.#deps, {
      ...this.#options,
      observer,
      saveFill: (fill) => this.#deps.store.saveZoneFill(this.#lease, fill),
    });
    const { id, status, retryCount } = read.value;
    let state: GenerationState = { status, retryCount };
    let checks: readonly CheckResult[] = [];
    if (status !== "Pending" && !isFinished(status)) this.#recorder.resumed();
    for (;;) {
      observer.status(state.status, state.status === "Failed" ? 100 : progressOf(state.status));
      if (state.status === "Success" || state.status === "Failed") return this.#ended(id, state, checks);
      const work = await bench.work(state);
      if (!work.ok) return this.#broken(state, work.failure, checks);
      if (work.value.event === "Faulted") {
        checks = work.value.leaves.build?.checks ?? checks;
        return this.#broken(state, work.value.failure, checks, work.value.leaves.build);
      }
      // What the log says of a state is there before the state is left.
      await this.#recorder.flush();
      const moved = await this.#move(state, work.value.event, work.value.leaves);
      if (!moved.ok) return moved;
      state = moved.value;
    }
  }

  /** What the observer hears is stored, too. */
  #recording(observer: GenerationObserver): GenerationObserver {
    return {
      status: (status, percent) => {
        this.#recorder.stateBegan(percent);
        observer.status(status, percent);
      },
      progress: (percent) => {
        this.#recorder.progress(percent);
        observer.progress(percent);
      },
      note: (text) => {
        this.#recorder.note(text);
        observer.note(text);
      },
      stepStarted: (step) => {
        this.#recorder.stepStarted(step.id, step.title);
        observer.stepStarted(step);
      },
      line: (step, line) => {
        this.#recorder.line(step, line);
        observer.line(step, line);
      },
      stepEnded: (check) => {
        this.#recorder.stepEnded(check);
        observer.stepEnded(check);
      },
    };
  }

  async #move(
    from: GenerationState,
    event: GenerationEventName,
    leaves: Pick<TransitionRecord, "build" | "artifact" | "failure">,
  ): Promise<Result<GenerationState>> {
    const to = transition(from, event);
    if (!to.ok) return to;
    const { status } = to.value;
    const progress = progressOf(status === "Failed" ? (from.status === "Failed" ? "Pending" : from.status) : status);
    const nowMs = this.#deps.clock.now();
    const recorded = await this.#deps.store.recordTransition(this.#lease, {
      from,
      to: to.value,
      progress,
      nowMs,
      ...leaves,
    });
    return recorded.ok ? to : recorded;
  }

  /** A state's work could not be done. Whether that is a verdict depends on the reason. */
  async #broken(
    state: GenerationState,
    failure: Failure,
    checks: readonly CheckResult[],
    build?: BuildResult,
  ): Promise<Result<RunEnd>> {
    const { signal } = this.#options;
    const stopped = signal.aborted && signal.reason === stopReason;
    // The machine's lack is no verdict on the generation: it goes on when the same is asked again.
    if (stopped || failure.category === "environment" || failure.category === "lease-lost") {
      if (failure.category === "environment") this.#recorder.note(`${failure.message} ${failure.hint}`.trim());
      return ok({ outcome: "failed", failure, checks });
    }
    await this.#recorder.flush();
    const { category, fault, message, hint } = failure;
    const moved = await this.#move(state, category === "cancelled" ? "Cancelled" : "Faulted", {
      failure: { category, fault, message, hint },
      ...(build === undefined ? {} : { build }),
    });
    if (!moved.ok) return moved;
    this.#options.observer.status("Failed", 100);
    return ok({ outcome: "failed", failure, checks });
  }

  async #ended(id: string, state: GenerationState, checks: readonly CheckResult[]): Promise<Result<RunEnd>> {
    const { store } = this.#deps;
    if (state.status === "Failed") {
      const row = await store.get(id);
      if (!row.ok) return row;
      return ok({ outcome: "failed", failure: failureOf(row.value), checks });
    }
    const [artifact, build] = await Promise.all([store.artifact(id), store.build(id)]);
    if (!artifact.ok) return artifact;
    if (!build.ok) return build;
    if (artifact.value === null || build.value === null) throw new Error(`${id} succeeded without an archive`);
    return ok({ outcome: "success", artifact: artifact.value, build: build.value });
  }
}

function failureOf(generation: Generation | null): Failure {
  return (
    generation?.failure ?? {
      category: "internal",
      fault: "us",
      message: "The generation failed without a recorded reason.",
      hint: "Run the same command again; if it happens again, report it.",
    }
  );
}
