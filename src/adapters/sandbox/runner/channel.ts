/** The two pipes to a runner, and the power to end it. Each adapter makes its own kind. */
export interface RunnerChannel {
  /** What the runner says; ends when it has ended. Read by one reader. */
  readonly output: AsyncIterable<Uint8Array>;
  /** Resolves when the bytes are on their way; throws when the runner is gone. Calls are made one after another. */
  send(bytes: Uint8Array): Promise<void>;
  /** How many processes of the session were killed for want of memory so far. */
  outOfMemoryKills(): Promise<number>;
  /** What the sandbox program itself complained about, for the log and for a failed start. */
  diagnosis(): string;
  /** Kills every process inside and frees everything. Idempotent; never throws. */
  destroy(): Promise<void>;
}
