import { basename } from "node:path";
import { fail, ok, type Result } from "#domain/failure.ts";
import { decodeText } from "#domain/inputs/decode.ts";
import { issuesFailure } from "#domain/schema/issues-failure.ts";
import { parseSchema } from "#domain/schema/parse.ts";
import type { Note, Schema } from "#domain/schema/schema.ts";
import { extractFromPrompt } from "#services/extract-schema.ts";
import { readModel } from "#services/read-model.ts";
import type { CommandInput } from "#src/cli/command.ts";
import { usage } from "#src/cli/flags.ts";
import { readText } from "#src/cli/read-text.ts";
import type { Inputs } from "#src/inputs.ts";

/** A schema that was read from whatever the user gave, checked and ready to be generated from. */
export interface Description {
  readonly schema: Schema;
  readonly notes: readonly Note[];
  /** Who read it: "offline extractor", "sql importer" … */
  readonly engine: string;
}

/** Where the description is: the prompt's text ("-" for standard input), or a file's path. */
export type DescriptionSource = { readonly prompt: string } | { readonly file: string };

type Reading = Pick<CommandInput, "config" | "terminal" | "signal">;

/**
 * Reads a prompt or a model file into a valid schema. Failures: "invalid-input" with all issues and where they are,
 * "usage" for paths, "timeout", "cancelled".
 */
export async function describe(
  source: DescriptionSource,
  inputs: Inputs,
  reading: Reading,
): Promise<Result<Description>> {
  const read =
    "prompt" in source
      ? await fromPrompt(source.prompt, inputs, reading)
      : await fromFile(source.file, inputs, reading);
  if (!read.ok) return read;
  const { schema, notes, engine, what } = read.value;
  const parsed = parseSchema(schema, reading.config.schemaLimits);
  if (parsed.schema === null || parsed.issues.length > 0) return fail(issuesFailure(what, parsed.issues));
  return ok({ schema: parsed.schema, notes, engine });
}

interface RawDescription extends Omit<Description, "schema"> {
  readonly schema: unknown;
  /** Subject of "… has 3 problems". */
  readonly what: string;
}

async function fromPrompt(prompt: string, inputs: Inputs, reading: Reading): Promise<Result<RawDescription>> {
  const text = prompt === "-" ? await standardInput(reading) : ok(prompt);
  if (!text.ok) return text;
  const { signal } = reading;
  const read = await extractFromPrompt(text.value, { limits: inputs.inputLimits, signal, extractor: inputs.extractor });
  return read.ok ? ok({ ...read.value, what: "The schema that was read from the prompt" }) : read;
}

async function fromFile(path: string, inputs: Inputs, reading: Reading): Promise<Result<RawDescription>> {
  const text = readText(path, reading.config.sourceBytes);
  if (!text.ok) return text;
  const options = { limits: inputs.inputLimits, signal: reading.signal, importers: inputs.importers };
  const read = await readModel({ name: basename(path), ...text.value }, options);
  if (!read.ok) return read;
  const { schema, notes, source } = read.value;
  return ok({ schema, notes, engine: source === "json" ? "JSON schema" : `${source} importer`, what: path });
}

async function standardInput({ terminal, config }: Reading): Promise<Result<string>> {
  const bytes = await terminal.stdin(config.sourceBytes);
  return bytes === null
    ? fail(usage("Standard input is too long for a prompt.", "Shorten it."))
    : ok(decodeText(bytes).text);
}
