import type { RunnerChannel } from "#adapters/sandbox/runner/channel.ts";
import { encodeFrame, type Frame, FrameDecoder } from "#adapters/sandbox/runner/frames.ts";

/** Who listens to one job. `onEnd` comes once and last; null means that the whole session ended. */
export interface JobListener {
  onOutput(stream: "stdout" | "stderr", bytes: Uint8Array): void;
  onEnd(end: JobEnd | null): void;
}

export interface JobEnd {
  /** null when a signal ended it. */
  readonly code: number | null;
}

/** The runner itself gives up killing after 20 s. */
export const killMs = 30_000;

const encoder = new TextEncoder();

/** Shares one channel among jobs that run side by side: numbers them and hands each frame to the job it belongs to. */
export class Jobs {
  readonly #channel: RunnerChannel;
  readonly #listeners = new Map<number, JobListener>();
  readonly #hello = Promise.withResolvers<boolean>();
  #sending: Promise<unknown> = Promise.resolve();
  #lastId = 0;
  #over = false;

  constructor(channel: RunnerChannel) {
    this.#channel = channel;
    void this.#listen();
  }

  /** True when the runner has said hello, false when it ended before. */
  get ready(): Promise<boolean> {
    return this.#hello.promise;
  }

  /** Starts a job; its number is for `send`. With the session over, `onEnd(null)` comes at once. */
  start(kind: "R" | "W" | "G", request: unknown, listener: JobListener): number {
    this.#lastId += 1;
    const id = this.#lastId;
    if (this.#over) listener.onEnd(null);
    else {
      this.#listeners.set(id, listener);
      void this.send(kind, id, encoder.encode(JSON.stringify(request)));
    }
    return id;
  }

  /** Kills a job that takes longer; the whole session goes with it where even that hangs. Disposing calls it off. */
  limit(id: number, timeoutMs: number): Disposable {
    let timer = setTimeout(() => {
      void this.send("K", id);
      timer = setTimeout(() => void this.#channel.destroy(), killMs);
    }, timeoutMs);
    return { [Symbol.dispose]: () => clearTimeout(timer) };
  }

  /** Sends one frame after all earlier ones. Never throws: a runner that is gone ends all jobs anyway. */
  send(kind: "R" | "W" | "G" | "D" | "E" | "K", id: number, payload: Uint8Array = new Uint8Array(0)): Promise<void> {
    const sent = this.#sending.then(async () => {
      if (!this.#over) await this.#channel.send(encodeFrame(kind, id, payload));
    });
    this.#sending = sent.catch(() => {});
    return sent.catch(() => {});
  }

  async #listen(): Promise<void> {
    const decoder = new FrameDecoder();
    try {
      for await (const bytes of this.#channel.output) {
        for (const frame of decoder.push(bytes)) this.#deliver(frame);
      }
    } catch {
      // A broken pipe or frames that are not the runner's: the session cannot be trusted any longer.
      await this.#channel.destroy();
    }
    this.#over = true;
    this.#hello.resolve(false);
    const left = [...this.#listeners.values()];
    this.#listeners.clear();
    for (const listener of left) listener.onEnd(null);
  }

  #deliver(frame: Frame): void {
    if (frame.kind === "H") {
      this.#hello.resolve(true);
      return;
    }
    const listener = this.#listeners.get(frame.job);
    if (listener === undefined) return;
    if (frame.kind === "o") listener.onOutput("stdout", frame.payload);
    else if (frame.kind === "e") listener.onOutput("stderr", frame.payload);
    else {
      this.#listeners.delete(frame.job);
      listener.onEnd({ code: exitCode(frame.payload) });
    }
  }
}

/** The exit code in an `x` frame; null for a signal and for anything that is not a code. */
function exitCode(payload: Uint8Array): number | null {
  try {
    const { code } = JSON.parse(new TextDecoder().decode(payload)) as { code?: unknown };
    return typeof code === "number" && Number.isInteger(code) && code >= 0 && code <= 255 ? code : null;
  } catch {
    return null;
  }
}
