import { type Failure, FailureError } from "#domain/failure.ts";
import { type Command, type CommandInput, exitCodes } from "#src/cli/command.ts";
import { commandNames, loadCommand } from "#src/cli/commands.ts";
import { parseFlags } from "#src/cli/flags.ts";
import { commandHelp, globalHelp } from "#src/cli/help.ts";
import { nearest } from "#src/cli/nearest.ts";
import { nothingYet, outcomeJson } from "#src/cli/outcome.ts";
import { exitCodeOf, printFailure } from "#src/cli/print-failure.ts";
import { signalsToAbort } from "#src/cli/signals.ts";
import { processTerminal, type Terminal } from "#src/cli/terminal.ts";
import { loadConfig } from "#src/config.ts";
import { version } from "#src/version.ts";

/** Everything that a command line touches; tests pass their own. */
export type World = Pick<CommandInput, "config" | "terminal" | "openApp" | "openInputs">;

/** Runs one command line (without the program's name) and returns the exit code. Never throws. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const loaded = loadConfig();
  const settings = loaded.ok ? loaded.value : null;
  const terminal = processTerminal({ color: settings?.color === true, verbose: settings?.logLevel === "debug" });
  if (!loaded.ok) return failed(terminal, loaded.failure, { json: argv.includes("--json") });
  try {
    return await dispatch(argv, { config: loaded.value, terminal, openApp, openInputs });
  } catch (thrown) {
    // The output itself cannot be written.
    const failure = asFailure(thrown);
    printFailure(terminal, failure);
    return exitCodeOf(failure);
  }
}

/** Loaded when a command asks for them: "version" must not wait for the database and the importers. */
const openApp: World["openApp"] = async (config) => (await import("#src/app.ts")).createApp(config);
const openInputs: World["openInputs"] = async (config) => (await import("#src/inputs.ts")).openInputs(config);

/** As `runCli`, with everything that it touches given. */
export async function dispatch(argv: readonly string[], world: World): Promise<number> {
  const { terminal } = world;
  const [word, ...rest] = argv;
  if (word === undefined) {
    terminal.err(await globalHelp());
    return exitCodes.usage;
  }
  if (word === "--version" || word === "-V") return printVersion(terminal);
  if (word === "help" || word === "--help" || word === "-h") return help(rest[0], terminal);
  if (!commandNames.includes(word)) return unknownCommand(word, terminal);
  const command = await loadCommand(word);
  if (rest.includes("--help") || rest.includes("-h")) return help(word, terminal);
  return runCommand(command, rest, world);
}

async function runCommand(command: Command, args: readonly string[], world: World): Promise<number> {
  const json = args.includes("--json") && Object.hasOwn(command.flags, "json");
  const parsed = parseFlags(args, command.flags, command.positionals);
  if (!parsed.ok) return failed(world.terminal, parsed.failure, { json, command: command.name });
  using stop = signalsToAbort(world.terminal);
  try {
    return await command.run({ ...world, ...parsed.value, signal: stop.signal });
  } catch (thrown) {
    return failed(world.terminal, asFailure(thrown), { json });
  }
}

function failed(
  terminal: Terminal,
  failure: Failure,
  options: { readonly json: boolean; readonly command?: string },
): number {
  printFailure(terminal, failure, options);
  if (options.json) terminal.out(outcomeJson({ ...nothingYet, failure }));
  return exitCodeOf(failure);
}

/** A defect of ours: what was thrown is shown, because on the command line the user is also the operator. */
function asFailure(thrown: unknown): Failure {
  if (thrown instanceof FailureError) return thrown.failure;
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    category: "internal",
    fault: "us",
    message: `An unexpected error: ${what.slice(0, 500)}`,
    hint: "This is a defect of StackAlchemist. Run again with LOG_LEVEL=debug and report what it prints.",
    cause: thrown,
  };
}

async function help(word: string | undefined, terminal: Terminal): Promise<number> {
  if (word !== undefined && !commandNames.includes(word)) return unknownCommand(word, terminal);
  terminal.out(word === undefined ? await globalHelp() : commandHelp(await loadCommand(word)));
  return exitCodes.done;
}

function unknownCommand(word: string, terminal: Terminal): number {
  const guess = nearest(word, commandNames);
  return failed(
    terminal,
    {
      category: "usage",
      fault: "user",
      message: `There is no command ${JSON.stringify(word)}.`,
      hint: guess === null ? "See the commands with: stackalchemist help" : `Did you mean ${guess}?`,
    },
    { json: false },
  );
}

function printVersion(terminal: Terminal): number {
  terminal.out(`stackalchemist ${version}`);
  return exitCodes.done;
}
