import { progressOf } from "#domain/generation/progress.ts";
import type { StepDefinition } from "#domain/stack/manifest.ts";
import type { GenerationObserver } from "#pipeline/observer.ts";

/** Where building begins and ends on the way from 0 to 100 percent. */
const from = progressOf("Building");
const to = progressOf("Packing");
const tickMs = 500;
/** A step that runs longer than expected never counts as done before it is. */
const mostOfARunningStep = 0.95;

/** Tells the observer how far a build is, by the seconds that each step is expected to take. */
export class BuildProgress {
  readonly #steps: ReadonlyMap<string, StepDefinition>;
  readonly #observer: GenerationObserver;
  readonly #total: number;
  readonly #running = new Map<string, number>();
  readonly #timer: ReturnType<typeof setInterval>;
  #doneSeconds = 0;
  #ticks = 0;

  constructor(steps: readonly StepDefinition[], observer: GenerationObserver) {
    this.#steps = new Map(steps.map((step) => [step.id, step]));
    this.#observer = observer;
    this.#total = Math.max(
      0.001,
      steps.reduce((sum, step) => sum + step.expectedSeconds, 0),
    );
    this.#timer = setInterval(() => {
      this.#ticks += 1;
      this.#report();
    }, tickMs);
  }

  started(id: string): void {
    this.#running.set(id, this.#ticks);
  }

  ended(id: string): void {
    this.#running.delete(id);
    this.#doneSeconds += this.#steps.get(id)?.expectedSeconds ?? 0;
    this.#report();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #report(): void {
    let seconds = this.#doneSeconds;
    for (const [id, startedTick] of this.#running) {
      const expected = this.#steps.get(id)?.expectedSeconds ?? 0;
      const elapsed = ((this.#ticks - startedTick) * tickMs) / 1_000;
      seconds += Math.min(elapsed, expected * mostOfARunningStep);
    }
    this.#observer.progress(Math.round(from + ((to - from) * Math.min(seconds, this.#total)) / this.#total));
  }
}
