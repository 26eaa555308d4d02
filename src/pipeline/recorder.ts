import type { Failure, Result } from "#domain/failure.ts";
import type { CheckResult, News } from "#domain/generation/generation.ts";
import type { Happening } from "#ports/generation-store.ts";

/** Lines and percentages wait this long for company, because each write is a disk sync; steps and notes only for each other. */
const flushMs = 1_000;
const flushSoonMs = 40;
const flushLines = 500;
/** A step's log beyond this is not kept: what matters is at the beginning and in the check's last lines. */
const keptLinesPerStep = 20_000;

/** Smaller steps are for the eye of whoever watches this process; others need not hear of each. */
const recordedPercents = 3;

/** Where a recorder writes to. */
export interface RecorderTarget {
  readonly record: (happenings: readonly Happening[]) => Promise<Result<unknown>>;
  readonly now: () => number;
}

/** Lines of one step that wait to be written together. */
interface OpenChunk {
  readonly firstLine: number;
  readonly lines: string[];
}

interface Entry {
  readonly news: News;
  readonly atMs: number;
}

/**
 * Stores what happens between two states, in the order in which it happened and in batches; a step's log comes before its end.
 * A failed write is reported once and ends the writing.
 */
export class Recorder implements AsyncDisposable {
  readonly #target: RecorderTarget;
  readonly #onFailure: (failure: Failure) => void;
  #entries: Entry[] = [];
  readonly #chunks = new Map<string, OpenChunk>();
  readonly #lineCounts = new Map<string, number>();
  #waitingLines = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #timerAtMs = 0;
  #writing: Promise<void> = Promise.resolve();
  #broken = false;
  #percent = 0;
  #recordedPercent = 0;

  constructor(target: RecorderTarget, onFailure: (failure: Failure) => void) {
    this.#target = target;
    this.#onFailure = onFailure;
  }

  /** The state begins at this percentage, which its transition has stored already. */
  stateBegan(percent: number): void {
    this.#percent = percent;
    this.#recordedPercent = percent;
  }

  resumed(): void {
    this.#add({ kind: "resumed" });
  }

  note(text: string): void {
    this.#add({ kind: "note", text });
  }

  stepStarted(step: string, title: string): void {
    this.#chunks.delete(step);
    this.#lineCounts.delete(step);
    this.#add({ kind: "step-started", step, title });
  }

  line(step: string, line: string): void {
    const count = (this.#lineCounts.get(step) ?? 0) + 1;
    this.#lineCounts.set(step, count);
    if (count > keptLinesPerStep || this.#broken) return;
    const chunk = this.#chunks.get(step) ?? this.#openChunk(step, count);
    chunk.lines.push(count === keptLinesPerStep ? "… (the rest of this log is not kept)" : line);
    this.#waitingLines += 1;
    if (this.#waitingLines >= flushLines) void this.flush();
    else this.#within(flushMs);
  }

  stepEnded(check: CheckResult): void {
    this.#add({ kind: "step-ended", check });
  }

  progress(percent: number): void {
    this.#percent = percent;
    if (this.#hasMoved()) this.#within(flushMs);
  }

  /** Everything told so far is in the store when this settles. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const happenings = this.#take();
    if (happenings.length > 0) this.#writing = this.#writing.then(() => this.#write(happenings));
    return this.#writing;
  }

  #add(news: News): void {
    if (this.#broken) return;
    this.#entries.push({ news, atMs: this.#target.now() });
    this.#within(flushSoonMs);
  }

  #openChunk(step: string, firstLine: number): OpenChunk {
    const chunk = { firstLine, lines: [] };
    this.#chunks.set(step, chunk);
    this.#entries.push({ news: { kind: "log", step, ...chunk }, atMs: this.#target.now() });
    return chunk;
  }

  #take(): readonly Happening[] {
    const progress = this.#percent;
    const happenings: Happening[] = this.#entries.map((entry) => ({ ...entry, progress }));
    if (happenings.length === 0 && this.#hasMoved()) {
      happenings.push({ news: null, progress, atMs: this.#target.now() });
    }
    if (happenings.length > 0) this.#recordedPercent = progress;
    this.#entries = [];
    this.#chunks.clear();
    this.#waitingLines = 0;
    return happenings;
  }

  #hasMoved(): boolean {
    return this.#percent >= this.#recordedPercent + recordedPercents;
  }

  /** A flush that is planned for later comes earlier when it has to. */
  #within(ms: number): void {
    const atMs = performance.now() + ms;
    if (this.#timer !== null && this.#timerAtMs <= atMs) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timerAtMs = atMs;
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  async #write(happenings: readonly Happening[]): Promise<void> {
    if (this.#broken) return;
    const written = await this.#target.record(happenings);
    if (written.ok) return;
    this.#broken = true;
    this.#onFailure(written.failure);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.flush();
  }
}
