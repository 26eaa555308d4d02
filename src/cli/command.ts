import type { Result } from "#domain/failure.ts";
import type { App } from "#src/app.ts";
import type { FlagSpecs, FlagValues } from "#src/cli/flags.ts";
import type { Terminal } from "#src/cli/terminal.ts";
import type { Config } from "#src/config.ts";
import type { Inputs } from "#src/inputs.ts";

/** Exit codes that scripts rely on. A signal that ended a command gives 128 + its number (130 for Ctrl-C). */
export const exitCodes = { done: 0, failed: 1, usage: 2, environment: 3, interrupted: 130 } as const;

/** What every command is given. */
export interface CommandInput {
  readonly config: Config;
  readonly terminal: Terminal;
  /** Wires the program; a command that needs no database does without. */
  readonly openApp: (config: Config) => Promise<Result<App>>;
  readonly openInputs: (config: Config) => Promise<Inputs & { readonly close: () => void }>;
  /** Aborted by the first Ctrl-C or a termination request; the reason is the signal's name. */
  readonly signal: AbortSignal;
  readonly flags: FlagValues;
  readonly positionals: readonly string[];
}

/** One word after `stackalchemist`. Returns the exit code. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** After `stackalchemist <name>`: "FILE --out erd.svg". */
  readonly usage: string;
  /** Further lines of the help text. */
  readonly details?: readonly string[];
  readonly flags: FlagSpecs;
  readonly positionals: { readonly min: number; readonly max: number };
  run(input: CommandInput): Promise<number>;
}
