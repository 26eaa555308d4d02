import { writeSync } from "node:fs";
import { FailureError } from "#domain/failure.ts";
import { machineFailure } from "#domain/machine-failure.ts";

/** Where a command writes: results on stdout, everything else on stderr. Tests pass their own. */
export interface Terminal {
  /** Results. A newline is added. They are out whole when this returns, however slowly they are read; throws FailureError when that cannot be (a full disk). */
  out(text: string): void;
  /** Progress, notes and errors. A newline is added. */
  err(text: string): void;
  /** Raw text on stderr, for a line that is drawn again and again. Only when `live`. */
  draw(text: string): void;
  /** Whether stderr is a terminal that can redraw a line. */
  readonly live: boolean;
  readonly color: boolean;
  readonly columns: number;
  /** Causes of failures are shown, too: stack traces, commands. */
  readonly verbose: boolean;
  /** Reads all of standard input, at most `limitBytes`; null when it is longer. */
  stdin(limitBytes: number): Promise<Uint8Array | null>;
}

/** The terminal of this process. */
export function processTerminal(options: { readonly color: boolean; readonly verbose?: boolean }): Terminal {
  const live = process.stderr.isTTY === true;
  return {
    out: (text) => print(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    draw: (text) => void process.stderr.write(text),
    live,
    color: live && options.color,
    verbose: options.verbose ?? false,
    get columns() {
      return process.stderr.columns ?? 80;
    },
    stdin: readStdin,
  };
}

const standardOutput = 1;

function print(text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(standardOutput, bytes, written);
    } catch (thrown) {
      const code = thrown instanceof Error && "code" in thrown ? thrown.code : null;
      // Whoever reads has had enough.
      if (code === "EPIPE") return;
      const failure = machineFailure(thrown, "The output");
      if (failure !== null) throw new FailureError(failure);
      if (code !== "EAGAIN") throw thrown;
      Bun.sleepSync(5);
    }
  }
}

async function readStdin(limitBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of Bun.stdin.stream()) {
    size += chunk.length;
    if (size > limitBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const ansi = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** Wraps text in a terminal style when the terminal shows colour. */
export function style(terminal: Terminal, name: keyof typeof ansi, text: string): string {
  return terminal.color ? `\u001b[${ansi[name]}m${text}\u001b[0m` : text;
}
