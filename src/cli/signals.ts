import type { Terminal } from "#src/cli/terminal.ts";

const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
export type StopSignal = keyof typeof numbers;

/** 128 plus the signal's number, as shells report it. */
export function exitCodeOfSignal(signal: StopSignal): number {
  return 128 + numbers[signal];
}

/** The signal that aborted, when one did. */
export function stopSignalOf(signal: AbortSignal): StopSignal | null {
  const { reason } = signal;
  return signal.aborted && typeof reason === "string" && Object.hasOwn(numbers, reason) ? (reason as StopSignal) : null;
}

/**
 * Turns the first Ctrl-C (or a termination request) into an abort whose reason is the signal's name; the second one ends
 * the process at once. Disposing gives the signals back.
 */
export function signalsToAbort(terminal: Terminal): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const handlers = (Object.keys(numbers) as StopSignal[]).map((name) => {
    const handler = () => {
      if (controller.signal.aborted) process.exit(exitCodeOfSignal(name));
      terminal.err(name === "SIGINT" ? "\nStopping … (Ctrl-C again ends at once)" : `\nStopping on ${name} …`);
      controller.abort(name);
    };
    process.on(name, handler);
    return { name, handler };
  });
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      for (const { name, handler } of handlers) process.off(name, handler);
    },
  };
}
