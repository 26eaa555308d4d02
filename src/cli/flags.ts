import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import { nearest } from "#src/cli/nearest.ts";

/** A flag with a value names it ("TEXT"); one without is on or off. */
export interface FlagSpec {
  readonly value?: string;
  readonly help: string;
}
export type FlagSpecs = Readonly<Record<string, FlagSpec>>;

/** Flags as given: text for flags with a value, true for those without. Absent flags are absent. */
export class FlagValues {
  readonly #values: ReadonlyMap<string, string | true>;

  constructor(values: ReadonlyMap<string, string | true>) {
    this.#values = values;
  }

  text(name: string): string | undefined {
    const value = this.#values.get(name);
    return typeof value === "string" ? value : undefined;
  }

  on(name: string): boolean {
    return this.#values.get(name) === true;
  }
}

export interface ParsedArguments {
  readonly flags: FlagValues;
  readonly positionals: readonly string[];
}

/**
 * Parses a command's arguments. Unknown flags, values that are missing or given to a flag that takes none, repeated
 * flags and a wrong number of positionals are usage failures; an unknown flag suggests the nearest known one.
 */
export function parseFlags(
  args: readonly string[],
  specs: FlagSpecs,
  positionals: { readonly min: number; readonly max: number },
): Result<ParsedArguments> {
  const values = new Map<string, string | true>();
  const found: string[] = [];
  let onlyPositionals = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    if (onlyPositionals || arg === "-" || !arg.startsWith("-")) {
      found.push(arg);
      continue;
    }
    onlyPositionals = arg === "--";
    if (onlyPositionals) continue;
    const [written = "", attached] = splitOnce(arg, "=");
    const name = written.slice(2);
    const spec = written.startsWith("--") && Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec === undefined) return fail(unknownFlag(written, specs));
    if (values.has(name)) return fail(usage(`--${name} is given twice.`, "Give it once."));
    if (spec.value === undefined) {
      if (attached !== undefined) return fail(usage(`--${name} takes no value.`, `Write --${name} alone.`));
      values.set(name, true);
      continue;
    }
    const value = attached ?? args[index + 1];
    if (value === undefined || (attached === undefined && isFlag(value, specs))) {
      return fail(usage(`--${name} needs a value.`, `Write --${name} ${spec.value}.`));
    }
    if (attached === undefined) index += 1;
    values.set(name, value);
  }
  if (found.length < positionals.min) return fail(usage("An argument is missing.", "See the usage with --help."));
  if (found.length > positionals.max) {
    return fail(
      usage(
        `Unexpected argument ${JSON.stringify(found[positionals.max])}.`,
        "Quote text that has blanks in it; see --help.",
      ),
    );
  }
  return ok({ flags: new FlagValues(values), positionals: found });
}

export function usage(message: string, hint: string): Failure {
  return { category: "usage", fault: "user", message, hint };
}

/** Text may begin with a dash ("-5 degrees …", "- a list"); only what is one of the flags is not taken for a value. */
function isFlag(text: string, specs: FlagSpecs): boolean {
  const [name = ""] = splitOnce(text.slice(2), "=");
  return text.startsWith("--") && (Object.hasOwn(specs, name) || !/\s/.test(text));
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function unknownFlag(rawName: string, specs: FlagSpecs): Failure {
  const guess = nearest(rawName.replace(/^-+/, ""), Object.keys(specs));
  const hint = guess === null ? "See the flags with --help." : `Did you mean --${guess}?`;
  return usage(`Unknown flag ${rawName}.`, hint);
}
