import type { CheckResult } from "#domain/generation/generation.ts";
import type { GenerationStatus } from "#domain/generation/status.ts";
import type { GenerationObserver } from "#pipeline/observer.ts";
import { imageStep } from "#pipeline/sandbox-session.ts";
import { printable } from "#src/cli/print-failure.ts";
import { style, type Terminal } from "#src/cli/terminal.ts";

/** Progress of one command: an observer that also stops drawing. */
export interface Progress extends GenerationObserver, Disposable {}

const statusWords: Readonly<Record<GenerationStatus, string>> = {
  Pending: "",
  Generating: "rendering the project",
  Building: "proving it in the sandbox",
  Packing: "packing the archive",
  Uploading: "storing the archive",
  Success: "",
  Failed: "",
};

const redrawMs = 150;
const imageLineEveryMs = 4_000;
/** Of a failed check's output, what is shown at once. */
const shownDetailLines = 25;
const longestDetailLine = 400;

/**
 * Shows progress on stderr: on a terminal a block at the bottom that is drawn again and again (percentage, time, the
 * running steps with their last line of output), else a plain line whenever something changes.
 */
export function showProgress(terminal: Terminal, options: { readonly verify: boolean }): Progress {
  const view = new View(terminal);
  const wordOf = (status: GenerationStatus) => (status === "Building" && !options.verify ? "" : statusWords[status]);
  return {
    status: (status, percent) => view.status(wordOf(status), percent),
    progress: (percent) => view.progress(percent),
    note: (text) => view.note(text),
    stepStarted: ({ id, title }) => view.started(id, title),
    line: (id, line) => view.line(id, line),
    stepEnded: (check) => view.ended(check),
    [Symbol.dispose]: () => view.stop(),
  };
}

class View {
  readonly #terminal: Terminal;
  readonly #startedMs = performance.now();
  readonly #running = new Map<string, { readonly title: string; lastLine: string }>();
  readonly #timer: ReturnType<typeof setInterval> | null;
  #imageLineMs = 0;
  #percent = 0;
  #word = "";
  #drawnLines = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#timer = terminal.live ? setInterval(() => this.#draw(), redrawMs) : null;
    this.#timer?.unref();
  }

  status(word: string, percent: number): void {
    this.#word = word;
    this.progress(percent);
    if (word !== "") this.note(word);
  }

  /** The percentage never goes back, whatever is repeated. */
  progress(percent: number): void {
    this.#percent = Math.max(this.#percent, percent);
  }

  /** Without a live display the minutes of an image build must not look like a hang. */
  #imageLine(line: string): void {
    const nowMs = performance.now();
    if (this.#timer !== null || nowMs - this.#imageLineMs < imageLineEveryMs) return;
    this.#imageLineMs = nowMs;
    this.note(`  ${Bun.stripANSI(line)}`);
  }

  note(text: string): void {
    this.#print(`${this.#prefix()} ${printable(text)}`);
  }

  started(id: string, title: string): void {
    this.#running.set(id, { title, lastLine: "" });
    if (!this.#terminal.live) this.note(`${title} …`);
  }

  line(id: string, line: string): void {
    if (id === imageStep) this.#imageLine(line);
    const running = this.#running.get(id) ?? { title: id, lastLine: "" };
    running.lastLine = line;
    this.#running.set(id, running);
  }

  ended(check: CheckResult): void {
    this.#running.delete(check.id);
    this.#running.delete(imageStep);
    const seconds = `${(check.durationMs / 1_000).toFixed(1)} s`;
    const passed = check.verdict === "passed";
    const mark = style(this.#terminal, passed ? "green" : "red", passed ? "passed" : check.verdict);
    this.#print(`${this.#prefix()} ${mark}  ${check.title}  ${style(this.#terminal, "dim", seconds)}`);
    if (passed || check.detail === null) return;
    const lines = check.detail.split("\n").slice(-shownDetailLines);
    for (const line of lines) this.#print(fitted(`        ${printable(Bun.stripANSI(line))}`, longestDetailLine));
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#erase();
  }

  #prefix(): string {
    return style(this.#terminal, "dim", `[${String(this.#percent).padStart(3)}% ${elapsed(this.#startedMs)}]`);
  }

  #print(line: string): void {
    this.#erase();
    this.#terminal.err(line);
    this.#draw();
  }

  #draw(): void {
    if (this.#timer === null) return;
    const width = Math.max(20, this.#terminal.columns - 1);
    const head = `${String(this.#percent).padStart(3)}%  ${elapsed(this.#startedMs)}  ${this.#word}`;
    const steps = [...this.#running.values()].map(
      ({ title, lastLine }) => `      ${title}  ${printable(Bun.stripANSI(lastLine)).replaceAll("\t", " ")}`,
    );
    const lines = [head, ...steps].map((line) => fitted(line, width));
    this.#erase();
    this.#terminal.draw(lines.map((line) => `${style(this.#terminal, "cyan", line)}\n`).join(""));
    this.#drawnLines = lines.length;
  }

  #erase(): void {
    if (this.#drawnLines > 0) this.#terminal.draw(`\u001b[${this.#drawnLines}A\u001b[J`);
    this.#drawnLines = 0;
  }
}

/** At most `width` columns; wide characters count two. */
function fitted(line: string, width: number): string {
  if (Bun.stringWidth(line) <= width) return line;
  let kept = "";
  let columns = 1;
  for (const letter of line) {
    columns += Bun.stringWidth(letter);
    if (columns > width) break;
    kept += letter;
  }
  return `${kept}…`;
}

function elapsed(startedMs: number): string {
  const seconds = Math.floor((performance.now() - startedMs) / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
