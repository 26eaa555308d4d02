/**
 * Tells whoever watches that a generation has changed. Carries ids only: the truth is in the store, which was written before, and a
 * lost notification costs latency, nothing else.
 */
export interface GenerationNews {
  publish(id: string): void;
  /** The listener hears of every generation until it is disposed. It must be quick and must not throw. */
  subscribe(listener: (id: string) => void): Disposable;
}
