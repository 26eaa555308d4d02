import * as prettier from "prettier";
import { type FileTree, type TreeFile, textFile } from "#domain/file-tree.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";
import { createRuff } from "./ruff.ts";

type Formatter = (path: string, source: string) => string | Promise<string>;

/** A rendered file that its language's formatter cannot parse: a defect of the template. */
export class FormatError extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`${path} does not parse: ${cause instanceof Error ? cause.message.split("\n")[0] : String(cause)}`, {
      cause,
    });
    this.path = path;
  }
}

/**
 * Makes every file that a rule of the manifest covers a fixpoint of its formatter; the others stay as they are. Deterministic.
 * Throws FormatError with the path of the first file that does not parse.
 */
export async function formatTree(tree: FileTree, rules: StackManifest["format"]): Promise<FileTree> {
  const compiled = rules.map(({ include, formatter, options }) => ({
    globs: include.map((pattern) => new Bun.Glob(pattern)),
    format: formatter === "ruff" ? ruffFormatter(options) : prettierFormatter(options),
  }));
  const formatted = new Map<string, TreeFile>();
  const decoder = new TextDecoder();
  for (const [path, file] of tree) {
    const rule = compiled.find(({ globs }) => globs.some((glob) => glob.match(path)));
    if (rule === undefined) {
      formatted.set(path, file);
      continue;
    }
    try {
      formatted.set(path, textFile(await rule.format(path, decoder.decode(file.bytes)), file.executable));
    } catch (cause) {
      throw new FormatError(path, cause);
    }
  }
  return formatted;
}

function ruffFormatter(options: Readonly<Record<string, unknown>>): Formatter {
  const format = createRuff(options);
  return (_path, source) => format(source);
}

function prettierFormatter(options: Readonly<Record<string, unknown>>): Formatter {
  // embeddedLanguageFormatting off: code blocks in Markdown hold shell transcripts that prettier must not touch.
  return (path, source) =>
    prettier.format(source, { ...options, filepath: path, embeddedLanguageFormatting: "off" } as prettier.Options);
}
