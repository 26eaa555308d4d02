import type { Failure, Result } from "#domain/failure.ts";

/** Lines and percentages wait this long for company, because each write is a disk sync. */
const flushMs = 1_000;
const flushLines = 500;
/** A step's log beyond this is not kept: what matters is at the beginning and in the check's last lines. */
const keptLinesPerStep = 20_000;

/** Smaller steps are for the eye of whoever watches this process; others need not hear of each. */
const recordedPercents = 3;

/** Where a recorder writes to. */
export interface RecorderTarget {
  readonly appendLog: (step: string, lines: readonly string[]) => Promise<Result<unknown>>;
  readonly recordProgress: (percent: number) => Promise<Result<unknown>>;
}

/** Stores log lines and progress in batches; a failed write is reported once and ends the writing. */
export class Recorder implements AsyncDisposable {
  readonly #target: RecorderTarget;
  readonly #onFailure: (failure: Failure) => void;
  readonly #pending = new Map<string, string[]>();
  readonly #counts = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> = Promise.resolve();
  #broken = false;
  #percent = 0;
  #recordedPercent = 0;

  constructor(target: RecorderTarget, onFailure: (failure: Failure) => void) {
    this.#target = target;
    this.#onFailure = onFailure;
  }

  write(step: string, line: string): void {
    const count = (this.#counts.get(step) ?? 0) + 1;
    this.#counts.set(step, count);
    if (count > keptLinesPerStep || this.#broken) return;
    const lines = this.#pending.get(step) ?? [];
    lines.push(count === keptLinesPerStep ? "… (the rest of this log is not kept)" : line);
    this.#pending.set(step, lines);
    if (lines.length >= flushLines) void this.flush();
    else this.#soon();
  }

  progress(percent: number): void {
    this.#percent = percent;
    if (percent >= this.#recordedPercent + recordedPercents) this.#soon();
  }

  /** Everything written so far is in the store when this settles. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const writes = [...this.#pending].map(
      ([step, lines]) =>
        () =>
          this.#target.appendLog(step, lines),
    );
    this.#pending.clear();
    const percent = this.#percent;
    if (percent >= this.#recordedPercent + recordedPercents) {
      this.#recordedPercent = percent;
      writes.push(() => this.#target.recordProgress(percent));
    }
    this.#writing = this.#writing.then(async () => {
      for (const write of writes) await this.#attempt(write);
    });
    return this.#writing;
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => void this.flush(), flushMs);
  }

  async #attempt(write: () => Promise<Result<unknown>>): Promise<void> {
    if (this.#broken) return;
    const written = await write();
    if (written.ok) return;
    this.#broken = true;
    this.#onFailure(written.failure);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.flush();
  }
}
