import type { Failure, Result } from "#domain/failure.ts";

/** Lines wait this long for company, because each write is a disk sync. */
const flushMs = 1_000;
const flushLines = 500;
/** A step's log beyond this is not kept: what matters is at the beginning and in the check's last lines. */
const keptLinesPerStep = 20_000;

/** Appends log lines in batches; a failed write is reported once and ends the writing. */
export class LogWriter implements AsyncDisposable {
  readonly #append: (step: string, lines: readonly string[]) => Promise<Result<void>>;
  readonly #onFailure: (failure: Failure) => void;
  readonly #pending = new Map<string, string[]>();
  readonly #counts = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> = Promise.resolve();
  #broken = false;

  constructor(
    append: (step: string, lines: readonly string[]) => Promise<Result<void>>,
    onFailure: (failure: Failure) => void,
  ) {
    this.#append = append;
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
    else this.#timer ??= setTimeout(() => void this.flush(), flushMs);
  }

  /** Everything written so far is in the store when this settles. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const batches = [...this.#pending];
    this.#pending.clear();
    this.#writing = this.#writing.then(async () => {
      for (const [step, lines] of batches) {
        if (this.#broken) return;
        const written = await this.#append(step, lines);
        if (written.ok) continue;
        this.#broken = true;
        this.#onFailure(written.failure);
      }
    });
    return this.#writing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.flush();
  }
}
