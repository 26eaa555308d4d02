import type { TSchema } from "typebox";
import { Compile } from "typebox/compile";
import { Settings } from "typebox/system";
import { Value } from "typebox/value";
import { brief } from "#domain/schema/quote.ts";
import type { Issue } from "#domain/schema/schema.ts";
import { didYouMean } from "#domain/schema/suggestion.ts";

/** More would not be read; the rest shows up once these are mended. */
export const maxIssues = 100;

// TypeBox stops after eight errors by default, which would hide most of a longer list.
Settings.Set({ maxErrors: maxIssues });

/** Everything in which the value does not have the shape of the definition: missing and unknown keys, wrong kinds, wrong words. */
export function structuralIssues(definition: TSchema, value: unknown): readonly Issue[] {
  if (checkerOf(definition)(value)) return [];
  const errors = Value.Errors(definition, value) as readonly ShapeError[];
  // Where any of several kinds would do, TypeBox also says for each that the value is not of it.
  const choices = new Set(errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath));
  const kindsAt = (path: string) =>
    errors
      .filter((error) => error.keyword === "type" && error.instancePath === path)
      .map(({ params }) => String(params.type));
  const issues = errors.flatMap((error): readonly Issue[] => {
    const { keyword, instancePath: path } = error;
    if (keyword === "anyOf") return [wrongKind(path, kindsAt(path))];
    return keyword === "type" && choices.has(path) ? [] : toIssues(definition, error, valueAt(value, path));
  });
  const unique = new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue]));
  if (unique.size > 0) return [...unique.values()].slice(0, maxIssues);
  return [
    { path: "", message: "This has not the expected shape.", hint: "Compare it with the published JSON Schema." },
  ];
}

const checkers = new WeakMap<TSchema, (value: unknown) => boolean>();

/** Compiled once for each definition: twenty times as fast as walking the definition for every value. */
function checkerOf(definition: TSchema): (value: unknown) => boolean {
  const known = checkers.get(definition);
  if (known !== undefined) return known;
  const compiled = Compile(definition);
  const check = (value: unknown) => compiled.Check(value);
  checkers.set(definition, check);
  return check;
}

interface ShapeError {
  readonly keyword: string;
  readonly schemaPath: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

function toIssues(
  definition: TSchema,
  { keyword, schemaPath, instancePath: path, params }: ShapeError,
  value: unknown,
): readonly Issue[] {
  switch (keyword) {
    case "required":
      return strings(params.requiredProperties).map((key) => ({
        path,
        message: `“${key}” is missing.`,
        hint: `Add "${key}" here.`,
      }));
    case "additionalProperties": {
      const known = Object.keys(definitionAt(definition, schemaPath)?.properties ?? {});
      return strings(params.additionalProperties).map((key) => ({
        path: `${path}/${escaped(key)}`,
        message: `“${brief(key)}” is not a known key.`,
        hint: `${didYouMean(key, known)}Known keys: ${known.join(", ")}.`,
      }));
    }
    case "boolean":
      return [];
    case "type":
      return [wrongKind(path, [String(params.type)])];
    case "enum": {
      const allowed = strings(params.allowedValues);
      // Of lists and objects not a letter: they may be nested too deeply to be written down.
      const given = typeof value === "object" && value !== null ? "This" : brief(JSON.stringify(value) ?? "nothing");
      return [
        {
          path,
          message: `${given} is not one of the known words.`,
          hint: `${typeof value === "string" ? didYouMean(value, allowed) : ""}Use one of ${allowed.join(", ")}.`,
        },
      ];
    }
    case "minimum":
    case "maximum":
      return [
        {
          path,
          message: `This must be ${keyword === "minimum" ? "at least" : "at most"} ${params.limit}.`,
          hint: "Change the number.",
        },
      ];
    case "maxLength":
      return [{ path, message: `This is longer than ${params.limit} characters.`, hint: "Shorten it." }];
    default:
      return [{ path, message: "This has not the expected form.", hint: "Compare it with the published JSON Schema." }];
  }
}

function wrongKind(path: string, kinds: readonly string[]): Issue {
  const known = kinds.filter((kind) => kind !== "null");
  const message = `This must be ${known.map(article).join(" or ")}.`;
  return {
    path,
    message,
    hint: `Write ${known.map((kind) => example[kind] ?? "another kind of value").join(" or ")}.`,
  };
}

const example: Readonly<Record<string, string>> = {
  array: "[ … ]",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "{ … }",
  string: 'text in double quotes, such as "name"',
};

function article(type: string): string {
  return type === "string" ? "text" : /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function definitionAt(
  definition: TSchema,
  schemaPath: string,
): Readonly<Record<string, Record<string, unknown>>> | undefined {
  let node: unknown = definition;
  for (const part of schemaPath.split("/").slice(1)) {
    node = typeof node === "object" && node !== null ? (node as Record<string, unknown>)[part] : undefined;
  }
  return node as Readonly<Record<string, Record<string, unknown>>> | undefined; // a JSON Schema object, by TypeBox's path
}

/** The part of a value that a JSON pointer names. */
function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined;
  }
  return value;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function escaped(key: string): string {
  return brief(key).replaceAll("~", "~0").replaceAll("/", "~1");
}
