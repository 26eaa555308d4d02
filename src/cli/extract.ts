import { type Command, type CommandInput, exitCodes } from "#src/cli/command.ts";
import { count } from "#src/cli/count.ts";
import { describe } from "#src/cli/describe.ts";
import { usage } from "#src/cli/flags.ts";
import { noteLine } from "#src/cli/outcome.ts";
import { exitCodeOf, printable, printFailure } from "#src/cli/print-failure.ts";

export const extract: Command = {
  name: "extract",
  summary: "Print the schema of a prompt or a model file as JSON.",
  usage: "(--prompt TEXT | FILE)",
  details: ["The schema goes to standard output, notes about what could not be used to standard error."],
  flags: {
    prompt: { value: "TEXT", help: "describe the application in words; - reads standard input" },
  },
  positionals: { min: 0, max: 1 },
  run: runExtract,
};

async function runExtract(input: CommandInput): Promise<number> {
  const { terminal, flags, positionals } = input;
  const prompt = flags.text("prompt");
  const [file] = positionals;
  if ((prompt === undefined) === (file === undefined)) {
    const failure = usage("Give either --prompt TEXT or one file.", 'For example: stackalchemist extract --prompt "…"');
    printFailure(terminal, failure, { command: "extract" });
    return exitCodes.usage;
  }
  const inputs = await input.openInputs(input.config);
  try {
    const source = prompt === undefined ? { file: file ?? "" } : { prompt };
    const described = await describe(source, inputs, input);
    if (!described.ok) {
      printFailure(terminal, described.failure);
      return exitCodeOf(described.failure);
    }
    const { schema, notes, engine } = described.value;
    terminal.err(`read by the ${engine}: ${count(schema.entities.length, "entity", "entities")}`);
    for (const note of notes) terminal.err(`note: ${printable(noteLine(note))}`);
    terminal.out(JSON.stringify(schema, null, 2));
    return exitCodes.done;
  } finally {
    inputs.close();
  }
}
