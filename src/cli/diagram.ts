import { createProcessProbe } from "#adapters/process/probe.ts";
import { createFileOutput } from "#adapters/storage/disk/file-output.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import { type Command, type CommandInput, exitCodes } from "#src/cli/command.ts";
import { describe } from "#src/cli/describe.ts";
import { usage } from "#src/cli/flags.ts";
import { exitCodeOf, printFailure } from "#src/cli/print-failure.ts";
import type { Inputs } from "#src/inputs.ts";

export const diagram: Command = {
  name: "diagram",
  summary: "Draw a model file as an entity-relationship diagram (SVG).",
  usage: "FILE [--out erd.svg]",
  flags: { out: { value: "FILE.svg", help: "where the drawing goes; default: standard output" } },
  positionals: { min: 1, max: 1 },
  run: runDiagram,
};

async function runDiagram(input: CommandInput): Promise<number> {
  const { terminal } = input;
  const inputs = await input.openInputs(input.config);
  const done = await draw(inputs, input);
  inputs.close();
  if (done.ok) return exitCodes.done;
  printFailure(terminal, done.failure);
  return exitCodeOf(done.failure);
}

async function draw(inputs: Inputs, input: CommandInput): Promise<Result<void>> {
  const { terminal, flags, positionals, signal } = input;
  const out = flags.text("out");
  if (out !== undefined && /\.(png|jpe?g|pdf)$/i.test(out)) {
    return fail(usage("The diagram is an SVG document.", "Name a file that ends in .svg."));
  }
  const output = out === undefined ? null : createFileOutput(out, createProcessProbe());
  const checked = output === null ? ok(undefined) : output.check();
  if (!checked.ok) return checked;
  const described = await describe({ file: positionals[0] ?? "" }, inputs, input);
  if (!described.ok) return described;
  const svg = await inputs.diagrams.renderDiagram(described.value.schema, { signal });
  if (!svg.ok) return svg;
  if (output === null) {
    terminal.out(svg.value);
    return ok(undefined);
  }
  const written = output.write(new TextEncoder().encode(svg.value));
  if (!written.ok) return written;
  terminal.err(`${out} is written`);
  return ok(undefined);
}
