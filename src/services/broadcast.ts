import type { GenerationEvent } from "#domain/generation/generation.ts";

/** Ticks of silence before a heartbeat. */
const heartbeatTicks = 7;
/** Ticks between two looks whether watchers may still watch. */
const welcomeTicks = 5;
/** What a slow watcher may have waiting in its connection; more stays here, where it is shared. */
const queuedBytes = 256_000;

/**
 * Turns the events of one generation into messages, one at a time, in order, from the first on: it may remember what it heard. `""` is sent to nobody.
 */
export type EventFormatter = (event: GenerationEvent) => string;

export interface BroadcastSource {
  readonly formatter: Promise<EventFormatter>;
  readonly read: (afterSequence: number) => Promise<readonly GenerationEvent[]>;
  readonly isLast: (event: GenerationEvent) => boolean;
  readonly isGone: () => Promise<boolean>;
  readonly end: string;
  readonly heartbeat: string;
  /** The last watcher has left. */
  readonly onDeserted: () => void;
}

interface Frame {
  readonly sequence: number;
  readonly bytes: Uint8Array;
}

interface Watcher {
  /** Index of the next frame to look at. */
  next: number;
  /** It has what is not later than this. */
  readonly afterSequence: number;
  readonly isWelcome: () => Promise<boolean>;
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
}

/** The messages of one generation to all watchers of one kind. Messages are made once and kept while anybody watches. */
export class Broadcast {
  readonly #source: BroadcastSource;
  readonly #encoder = new TextEncoder();
  readonly #frames: Frame[] = [];
  readonly #watchers = new Set<Watcher>();
  #sequence = 0;
  #finished = false;
  #reading = false;
  #readAgain = false;
  #ticks = 0;
  #silentTicks = 0;

  constructor(source: BroadcastSource) {
    this.#source = source;
    this.refresh();
  }

  stream(afterSequence: number, isWelcome: () => Promise<boolean>): ReadableStream<Uint8Array> {
    let watcher: Watcher | null = null;
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          watcher = { next: 0, afterSequence, isWelcome, controller };
          this.#watchers.add(watcher);
          // Something at once, so that the client knows that it is connected.
          controller.enqueue(this.#encoder.encode(this.#source.heartbeat));
          this.#serve(watcher);
        },
        pull: () => {
          if (watcher !== null) this.#serve(watcher);
        },
        cancel: () => {
          if (watcher !== null) this.#leave(watcher);
        },
      },
      new ByteLengthQueuingStrategy({ highWaterMark: queuedBytes }),
    );
  }

  /** There may be new events in the store. */
  refresh(): void {
    if (this.#reading) {
      this.#readAgain = true;
      return;
    }
    this.#reading = true;
    this.#readOn()
      // Without a history there is nothing to send; watchers come back, and it is tried again.
      .catch(() => this.close())
      .finally(() => {
        this.#reading = false;
        if (!this.#readAgain) return;
        this.#readAgain = false;
        this.refresh();
      });
  }

  /** From time to time: looks for what nobody told of, ends the streams of who may no longer watch, and keeps silent connections open. */
  tick(): void {
    this.refresh();
    this.#ticks += 1;
    if (this.#ticks % welcomeTicks === 0) this.#dismiss();
    this.#silentTicks += 1;
    if (this.#silentTicks < heartbeatTicks) return;
    this.#silentTicks = 0;
    const bytes = this.#encoder.encode(this.#source.heartbeat);
    for (const watcher of [...this.#watchers]) {
      if ((watcher.controller.desiredSize ?? 0) > 0) watcher.controller.enqueue(bytes);
    }
    void this.#source.isGone().then((gone) => {
      if (gone) this.#finish();
    });
  }

  close(): void {
    for (const watcher of [...this.#watchers]) this.#hangUp(watcher);
  }

  async #readOn(): Promise<void> {
    const format = await this.#source.formatter;
    for (const event of await this.#source.read(this.#sequence)) {
      this.#sequence = event.sequence;
      const message = format(event);
      if (message !== "") this.#frames.push({ sequence: event.sequence, bytes: this.#encoder.encode(message) });
      if (this.#source.isLast(event)) this.#finished = true;
      this.#silentTicks = 0;
    }
    for (const watcher of [...this.#watchers]) this.#serve(watcher);
  }

  /** Sends what the watcher has not got, as far as its connection takes it. Enqueueing can call this again, from within. */
  #serve(watcher: Watcher): void {
    const { controller, afterSequence } = watcher;
    while (this.#watchers.has(watcher)) {
      const frame = this.#frames[watcher.next];
      if (frame === undefined) break;
      const wanted = frame.sequence > afterSequence;
      if (wanted && (controller.desiredSize ?? 0) <= 0) return;
      watcher.next += 1;
      if (wanted) controller.enqueue(frame.bytes);
    }
    if (this.#finished) this.#hangUp(watcher, this.#source.end);
  }

  /** A stream outlasts what let its watcher in: a session that ended, a token that was revoked. */
  #dismiss(): void {
    for (const watcher of [...this.#watchers]) {
      void watcher.isWelcome().then((welcome) => {
        if (!welcome) this.#hangUp(watcher);
      });
    }
  }

  #finish(): void {
    this.#finished = true;
    for (const watcher of [...this.#watchers]) this.#serve(watcher);
  }

  #hangUp(watcher: Watcher, lastWords = ""): void {
    if (!this.#leave(watcher)) return;
    if (lastWords !== "") watcher.controller.enqueue(this.#encoder.encode(lastWords));
    watcher.controller.close();
  }

  #leave(watcher: Watcher): boolean {
    const left = this.#watchers.delete(watcher);
    if (left && this.#watchers.size === 0) this.#source.onDeserted();
    return left;
  }
}
