import { type Diagnostic, PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-nodejs";

/** Formats one Python file: unused imports out, imports sorted, laid out as `ruff format` does. Throws on a syntax error. */
export type PythonFormatter = (source: string) => string;

// Each pass may uncover the next (a removed name empties an import); real files settle in two.
const maxPasses = 8;

/** `options` are ruff's own settings, as in ruff.toml with nested tables. */
export function createRuff(options: Readonly<Record<string, unknown>>): PythonFormatter {
  const lint = typeof options.lint === "object" && options.lint !== null ? options.lint : {};
  const workspace = new Workspace({ ...options, lint: { ...lint, select: ["F401", "I001"] } }, PositionEncoding.Utf16);
  return (source) => {
    let text = source;
    for (let pass = 0; pass < maxPasses; pass++) {
      const fixed = applyFixes(text, workspace.check(text) as Diagnostic[]);
      if (fixed === text) break;
      text = fixed;
    }
    return workspace.format(text);
  };
}

/** Applies the fixes that do not touch lines that an earlier fix of this pass touched; the rest waits for the next pass. */
function applyFixes(source: string, diagnostics: readonly Diagnostic[]): string {
  const starts = lineStarts(source);
  const offset = (place: { row: number; column: number }) =>
    (starts[place.row - 1] ?? source.length) + place.column - 1;
  const edits = diagnostics
    .flatMap(({ fix }) => (fix === null || fix === undefined ? [] : fix.edits))
    .map((edit) => ({ start: offset(edit.location), end: offset(edit.end_location), text: edit.content ?? "" }))
    .sort((left, right) => left.start - right.start || left.end - right.end);
  let result = "";
  let position = 0;
  let lastLine = -2; // -1 is the first line
  for (const edit of edits) {
    const line = source.lastIndexOf("\n", edit.start - 1);
    if (edit.start < position || line === lastLine) continue;
    result += source.slice(position, edit.start) + edit.text;
    position = edit.end;
    lastLine = line;
  }
  return result + source.slice(position);
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
