import type { TSchema } from "typebox";
import { Compile } from "typebox/compile";
import { Settings } from "typebox/system";
import { Value } from "typebox/value";
import type { Issue } from "#domain/schema/schema.ts";

/** More would not be read; the rest shows up once these are mended. */
export const maxIssues = 100;

// TypeBox stops after eight errors by default, which would hide most of a longer list.
Settings.Set({ maxErrors: maxIssues });

/** Everything in which the value does not have the shape of the definition: missing and unknown keys, wrong kinds, wrong words. */
export function structuralIssues(definition: TSchema, value: unknown): readonly Issue[] {
  if (checkerOf(definition)(value)) return [];
  const errors = Value.Errors(definition, value) as readonly ShapeError[];
  const issues = errors.flatMap((error) => toIssues(definition, error));
  const unique = new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue]));
  return unique.size > 0
    ? [...unique.values()].slice(0, maxIssues)
    : [{ path: "", message: "This has not the expected shape.", hint: "Compare it with the published JSON Schema." }];
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
  readonly message: string;
}

function toIssues(
  definition: TSchema,
  { keyword, schemaPath, instancePath: path, params, message }: ShapeError,
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
        message: `“${short(key)}” is not a known key.`,
        hint: `${closest(key, known)}Known keys: ${known.join(", ")}.`,
      }));
    }
    case "boolean":
      return [];
    case "type":
      return [
        {
          path,
          message: `This must be ${article(String(params.type))}.`,
          hint: `Write ${example[String(params.type)] ?? "another kind of value"}.`,
        },
      ];
    case "enum": {
      const allowed = strings(params.allowedValues);
      return [{ path, message: "This is not one of the known words.", hint: `Use one of ${allowed.join(", ")}.` }];
    }
    case "anyOf":
      return [{ path, message: "This has the wrong kind of value.", hint: "Write a number or text." }];
    default:
      return [{ path, message: `This ${message}.`, hint: "Change the value." }];
  }
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

/** "Did you mean" for the nearest known key: the same but for case and marks, or one that contains the other. */
function closest(key: string, known: readonly string[]): string {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
  const wanted = bare(key);
  const found =
    known.find((candidate) => bare(candidate) === wanted) ??
    known.find(
      (candidate) => wanted.length > 2 && (bare(candidate).includes(wanted) || wanted.includes(bare(candidate))),
    );
  return found === undefined ? "" : `Did you mean “${found}”? `;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function escaped(key: string): string {
  return short(key).replaceAll("~", "~0").replaceAll("/", "~1");
}
