import { isFinished } from "#domain/generation/status.ts";
import type { GenerationNews } from "#ports/generation-news.ts";
import type { GenerationStore } from "#ports/generation-store.ts";
import { Broadcast, type EventFormatter } from "./broadcast.ts";

/** Other processes write, too, and their news may not come here; also how soon a lost notification is made good. */
const lookMs = 2_000;

/** A kind of watchers, who all get the same bytes. */
export interface WatchKind {
  readonly name: string;
  readonly formatter: (generationId: string) => Promise<EventFormatter>;
  /** The last message, after the event that finishes the generation. */
  readonly end: string;
  /** Sent into silence, so that proxies keep the connection. */
  readonly heartbeat: string;
}

export interface Watching {
  /** The last event that the watcher has. */
  readonly after: number;
  /** Must not fail. */
  readonly isWelcome: () => Promise<boolean>;
}

/**
 * Streams of a generation's events for any number of watchers: each event is read and formatted once for all of a kind, and sent as soon as it
 * is in the store. Who comes late or comes back gets what they missed first. Whether they may watch is the caller's to decide.
 */
export class GenerationWatch {
  readonly #store: GenerationStore;
  readonly #news: GenerationNews;
  readonly #broadcasts = new Map<string, { readonly id: string; readonly broadcast: Broadcast }>();
  #attention: (Disposable & { readonly stop: () => void }) | null = null;

  constructor(deps: { readonly store: GenerationStore; readonly news: GenerationNews }) {
    this.#store = deps.store;
    this.#news = deps.news;
  }

  /** Messages after a sequence number, until the generation is finished or the watcher, who is asked for now and then, may no longer watch. */
  stream(id: string, kind: WatchKind, { after, isWelcome }: Watching): ReadableStream<Uint8Array> {
    return this.#broadcastOf(id, kind).stream(after, isWelcome);
  }

  /** Ends every stream; watchers come back by themselves. */
  close(): void {
    for (const { broadcast } of this.#broadcasts.values()) broadcast.close();
  }

  #broadcastOf(id: string, kind: WatchKind): Broadcast {
    const key = `${kind.name} ${id}`;
    const known = this.#broadcasts.get(key);
    if (known !== undefined) return known.broadcast;
    const broadcast = new Broadcast({
      formatter: kind.formatter(id),
      read: async (after) => {
        const read = await this.#store.events(id, after);
        return read.ok ? read.value : [];
      },
      isLast: ({ status }) => isFinished(status),
      isGone: async () => {
        const read = await this.#store.get(id);
        return read.ok && read.value === null;
      },
      end: kind.end,
      heartbeat: kind.heartbeat,
      onDeserted: () => this.#forget(key),
    });
    this.#broadcasts.set(key, { id, broadcast });
    this.#attention ??= this.#attend();
    return broadcast;
  }

  #forget(key: string): void {
    this.#broadcasts.delete(key);
    if (this.#broadcasts.size > 0) return;
    this.#attention?.[Symbol.dispose]();
    this.#attention = null;
  }

  /** Listens while anybody watches. */
  #attend(): Disposable & { readonly stop: () => void } {
    const subscription = this.#news.subscribe((changed) => {
      for (const { id, broadcast } of this.#broadcasts.values()) if (id === changed) broadcast.refresh();
    });
    const timer = setInterval(() => {
      for (const { broadcast } of this.#broadcasts.values()) broadcast.tick();
    }, lookMs);
    const stop = () => {
      clearInterval(timer);
      subscription[Symbol.dispose]();
    };
    return { stop, [Symbol.dispose]: stop };
  }
}
