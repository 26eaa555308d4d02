import type { GenerationNews } from "#ports/generation-news.ts";

/** For one process that writes and watches. Those of other processes are found by looking from time to time. */
export function createInProcessNews(): GenerationNews {
  const listeners = new Set<(id: string) => void>();
  return {
    publish: (id) => {
      for (const listener of listeners) listener(id);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
  };
}
