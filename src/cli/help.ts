import type { Command } from "#src/cli/command.ts";
import { commandNames, loadCommand } from "#src/cli/commands.ts";

/** The text of `stackalchemist help`. */
export async function globalHelp(): Promise<string> {
  const commands = await Promise.all(commandNames.map(loadCommand));
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    "Turns a description of a business application into a repository that is proven to work.",
    "",
    "Usage: stackalchemist <command> [flags]",
    "",
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    'Start here:  stackalchemist generate --prompt "Clinics with doctors, patients and appointments." --out clinic.zip',
    "Flags of a command:  stackalchemist help <command>",
    "Exit codes: 0 done, 1 failed, 2 wrong usage or invalid input, 3 the environment lacks something.",
  ].join("\n");
}

/** The text of `stackalchemist help <command>`. */
export function commandHelp(command: Command): string {
  const flags = Object.entries(command.flags).map(([name, spec]) => ({
    left: spec.value === undefined ? `--${name}` : `--${name} ${spec.value}`,
    help: spec.help,
  }));
  const width = Math.max(0, ...flags.map((flag) => flag.left.length));
  return [
    command.summary,
    "",
    `Usage: stackalchemist ${command.name} ${command.usage}`.trimEnd(),
    ...(flags.length === 0 ? [] : ["", ...flags.map((flag) => `  ${flag.left.padEnd(width)}  ${flag.help}`)]),
    ...(command.details === undefined ? [] : ["", ...command.details]),
  ].join("\n");
}
