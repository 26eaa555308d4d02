import { parseArgs } from "node:util";
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
  const { tokens } = parseArgs({
    args: attachDashValues(args, specs),
    options: toOptions(specs),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values = new Map<string, string | true>();
  const found: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") found.push(token.value);
    if (token.kind !== "option") continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) return fail(unknownFlag(token.rawName, specs));
    if (values.has(token.name)) return fail(usage(`--${token.name} is given twice.`, "Give it once."));
    if (spec.value !== undefined && token.value === undefined) {
      return fail(usage(`--${token.name} needs a value.`, `Write --${token.name} ${spec.value}.`));
    }
    if (spec.value === undefined && token.value !== undefined) {
      return fail(usage(`--${token.name} takes no value.`, `Write --${token.name} alone.`));
    }
    values.set(token.name, token.value ?? true);
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

/** `--prompt - ` (standard input) and `--prompt "-5 degrees …"` are values, which parseArgs would take for flags. */
function attachDashValues(args: readonly string[], specs: FlagSpecs): string[] {
  const attached: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    const next = args[index + 1];
    const name = arg.startsWith("--") ? arg.slice(2) : "";
    const takesValue = Object.hasOwn(specs, name) && specs[name]?.value !== undefined;
    if (arg === "--") return [...attached, ...args.slice(index)];
    if (takesValue && next !== undefined && (!next.startsWith("--") || next.includes(" "))) {
      attached.push(`${arg}=${next}`);
      index += 1;
    } else attached.push(arg);
  }
  return attached;
}

function toOptions(specs: FlagSpecs): Record<string, { type: "string" | "boolean" }> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, { type: spec.value === undefined ? "boolean" : "string" }]),
  );
}

function unknownFlag(rawName: string, specs: FlagSpecs): Failure {
  const guess = nearest(rawName.replace(/^-+/, ""), Object.keys(specs));
  const hint = guess === null ? "See the flags with --help." : `Did you mean --${guess}?`;
  return usage(`Unknown flag ${rawName}.`, hint);
}
