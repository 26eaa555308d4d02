import type { Failure } from "#domain/failure.ts";
import { exitCodes } from "#src/cli/command.ts";
import { style, type Terminal } from "#src/cli/terminal.ts";

const blame = {
  user: "",
  project: "The generated project is at fault. ",
  us: "StackAlchemist is at fault. ",
  environment: "This machine lacks something. ",
} as const;

/** Says on stderr whose fault, what happened and what to do. */
export function printFailure(terminal: Terminal, failure: Failure, options: { readonly command?: string } = {}): void {
  terminal.err(`${style(terminal, "red", "error:")} ${blame[failure.fault]}${printable(failure.message)}`);
  if (failure.hint !== "") terminal.err(`  ${printable(failure.hint)}`);
  if (failure.category === "usage" && options.command !== undefined) {
    terminal.err(`  Usage: stackalchemist help ${options.command}`);
  }
  if (terminal.verbose && failure.cause !== undefined) terminal.err(Bun.inspect(failure.cause));
}

/** What other programs may see of a failure: never its cause. */
export function publicFailure(failure: Failure): { category: string; message: string; hint: string } {
  return { category: failure.category, message: failure.message, hint: failure.hint };
}

export function exitCodeOf(failure: Failure): number {
  switch (failure.category) {
    case "usage":
    case "invalid-input":
    case "not-found":
    case "conflict":
    case "unauthenticated":
    case "forbidden":
    case "too-many-requests":
    case "too-large":
      return exitCodes.usage;
    case "environment":
      return exitCodes.environment;
    case "cancelled":
      return exitCodes.interrupted;
    case "build":
    case "timeout":
    case "lease-lost":
    case "internal":
      return exitCodes.failed;
    default:
      return failure.category satisfies never;
  }
}

/** Text from files and processes, without the control characters that a terminal would obey. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "�");
}
