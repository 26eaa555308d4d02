import type { Failure, Result } from "#domain/failure.ts";
import type { RecordedFailure } from "#domain/generation/generation.ts";
import { concludeGeneration } from "#pipeline/conclude.ts";
import type { PipelineDeps } from "#pipeline/deps.ts";
import { silentObserver } from "#pipeline/observer.ts";
import { type RunEnd, runGeneration, stopReason } from "#pipeline/run.ts";
import type { GenerationNews } from "#ports/generation-news.ts";
import type { QueuedGeneration } from "#ports/generation-store.ts";
import type { Log } from "#ports/log.ts";

/** How often the queue is looked at without news: what other processes put there or asked to cancel. */
const lookMs = 1_000;
/** How long a generation that another living process holds is left alone. */
const heldMs = 5_000;
/**
 * What the machine lacks (no sandbox, a full disk) may be mended in a moment, so a generation is tried again after each of
 * these; then it ends in Failed with fault "environment", so that its owner can act instead of waiting for ever.
 */
const retryDelaysMs = [5_000, 30_000, 120_000] as const;

export interface SupervisorOptions {
  readonly deps: PipelineDeps;
  readonly news: GenerationNews;
  readonly log: Log;
  /** Generations that run side by side. */
  readonly slots: number;
  /** For tests. */
  readonly retryDelaysMs?: readonly number[];
}

interface Running {
  readonly abort: AbortController;
  readonly ended: Promise<void>;
}

/**
 * Runs what the server's queue holds, oldest first, several side by side: also what an earlier process left unfinished. A request to
 * cancel ends a running or waiting generation at once. Several processes may supervise one store: leases keep them apart.
 */
export class Supervisor {
  readonly #options: SupervisorOptions;
  readonly #delays: readonly number[];
  readonly #running = new Map<string, Running>();
  /** Generations to leave alone until a time of the monotonic clock. */
  readonly #pausedUntil = new Map<string, number>();
  readonly #attempts = new Map<string, number>();
  #timer: ReturnType<typeof setInterval> | null = null;
  #subscription: Disposable | null = null;
  #looking: Promise<void> | null = null;
  #lookAgain = false;
  #stopped = false;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.#delays = options.retryDelaysMs ?? retryDelaysMs;
  }

  start(): void {
    this.#subscription = this.#options.news.subscribe(() => this.#look());
    this.#timer = setInterval(() => this.#look(), lookMs);
    this.#look();
  }

  /** Stops without a verdict: what runs goes on with the next start. Settles when nothing runs any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#subscription?.[Symbol.dispose]();
    if (this.#timer !== null) clearInterval(this.#timer);
    for (const { abort } of this.#running.values()) abort.abort(stopReason);
    await this.#looking;
    for (const { abort } of this.#running.values()) abort.abort(stopReason);
    await Promise.all([...this.#running.values()].map(({ ended }) => ended));
  }

  #look(): void {
    if (this.#looking !== null) {
      this.#lookAgain = true;
      return;
    }
    this.#looking = this.#lookOnce()
      .catch((thrown: unknown) => this.#broke(thrown))
      .finally(() => {
        this.#looking = null;
        if (!this.#lookAgain || this.#stopped) return;
        this.#lookAgain = false;
        this.#look();
      });
  }

  async #lookOnce(): Promise<void> {
    const queue = await this.#options.deps.store.queue();
    if (!queue.ok) return this.#report("error", "The queue cannot be read.", queue.failure);
    for (const entry of queue.value) {
      if (this.#stopped) return;
      if (entry.cancelRequested) await this.#cancelNow(entry);
      else if (this.#mayBegin(entry)) this.#begin(entry);
    }
  }

  async #cancelNow({ id }: QueuedGeneration): Promise<void> {
    const running = this.#running.get(id);
    if (running !== undefined) running.abort.abort("cancel");
    else await this.#conclude(id, cancelled);
  }

  #mayBegin({ id }: QueuedGeneration): boolean {
    if (this.#running.has(id) || this.#running.size >= this.#options.slots) return false;
    return (this.#pausedUntil.get(id) ?? 0) <= this.#options.deps.clock.monotonic();
  }

  #begin({ id, status }: QueuedGeneration): void {
    const abort = new AbortController();
    this.#options.log.write("info", "generation begins", { id, status });
    const ended = this.#run(id, abort.signal)
      .catch((thrown: unknown) => this.#broke(thrown, id))
      .finally(() => {
        this.#running.delete(id);
        if (!this.#stopped) this.#look();
      });
    this.#running.set(id, { abort, ended });
  }

  async #run(id: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#settle(id, await runGeneration(id, this.#options.deps, { signal, observer: silentObserver }));
    } catch (thrown) {
      this.#options.log.write("error", "a generation broke off by a defect", { id, thrown });
      await this.#tryLater(id, defect);
    }
  }

  async #settle(id: string, end: Result<RunEnd>): Promise<void> {
    const failure = end.ok ? (end.value.outcome === "failed" ? end.value.failure : null) : end.failure;
    if (end.ok && end.value.outcome === "held") return this.#pause(id, heldMs);
    if (this.#stopped || failure?.category === "lease-lost") return;
    if (failure?.category === "environment") return this.#tryLater(id, failure);
    this.#attempts.delete(id);
    this.#pausedUntil.delete(id);
    this.#report("info", "generation ended", failure, id);
  }

  async #tryLater(id: string, failure: Failure): Promise<void> {
    const attempts = (this.#attempts.get(id) ?? 0) + 1;
    this.#attempts.set(id, attempts);
    const delayMs = this.#delays[attempts - 1];
    this.#report(
      "warn",
      delayMs === undefined ? "generation given up" : "generation is tried again later",
      failure,
      id,
    );
    if (delayMs !== undefined) return this.#pause(id, delayMs);
    const { category, fault, message, hint } = failure;
    await this.#conclude(id, { category, fault, message, hint });
    this.#attempts.delete(id);
  }

  async #conclude(id: string, failure: RecordedFailure): Promise<void> {
    const concluded = await concludeGeneration(id, failure, this.#options.deps);
    if (!concluded.ok) this.#report("error", "A generation's end cannot be stored.", concluded.failure, id);
    // The store is out of order, or another process holds it and hears of the cancel itself.
    if (!concluded.ok || !concluded.value) this.#pause(id, heldMs);
  }

  /** A defect must not take the server down: the next look goes on with the others. */
  #broke(thrown: unknown, id?: string): void {
    this.#options.log.write("error", "the supervisor met a defect", { id, thrown });
    if (id !== undefined) this.#pause(id, heldMs);
  }

  #pause(id: string, ms: number): void {
    this.#pausedUntil.set(id, this.#options.deps.clock.monotonic() + ms);
  }

  #report(level: "info" | "warn" | "error", message: string, failure: Failure | null, id?: string): void {
    const { category, message: what } = failure ?? {};
    this.#options.log.write(level, message, { id, category, what, cause: failure?.cause });
  }
}

const cancelled: RecordedFailure = { category: "cancelled", fault: "user", message: "Cancelled.", hint: "" };

const defect: Failure = {
  category: "internal",
  fault: "us",
  message: "Something in StackAlchemist broke while it worked on this.",
  hint: "Try again; if it happens again, report it with the schema.",
};
