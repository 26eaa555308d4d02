import type { Lines } from "../notebook.ts";

/** A part of a migration that undoes it: where it stands, and the line that says so. */
export interface DownPart {
  readonly lines: Lines;
  readonly mark: string;
}

/**
 * The comments with which migration tools part what a file does from what undoes it: `-- +goose Up`, `-- +migrate Down`, `-- migrate:down` (dbmate),
 * `-- rambler down`, `-- Down Migration` (node-pg-migrate), `-- //@UNDO` (MyBatis), and `-- Up`, `-- Down` alone on their lines.
 */
const marks =
  /^--[ \t]*(?:(?:\+[a-z]+[ \t]+|migrate:|rambler[ \t]+)(up|down)\b|(up|down)(?:[ \t]+migration)?[ \t]*\r?$|(\/\/[ \t]*@undo)\b)/i;

/** Takes out what undoes a migration: running it, too, would leave nothing. The lines stay, so that those after it keep their numbers. */
export function withoutDownParts(text: string): { readonly text: string; readonly parts: readonly DownPart[] } {
  if (!/\b(?:down|undo)\b/i.test(text)) return { text, parts: [] };
  const parts: DownPart[] = [];
  let begun: { line: number; mark: string } | null = null;
  let goesUp = false;
  const lines = text.split("\n");
  const end = (last: number) => {
    if (begun) parts.push({ lines: { first: begun.line, last }, mark: begun.mark });
    begun = null;
  };
  for (const [index, line] of lines.entries()) {
    const found = line.startsWith("--") ? marks.exec(line) : null;
    if (found) {
      const [, tools = "", bare = "", undo] = found;
      const up = (tools || bare).toLowerCase() === "up";
      goesUp ||= up;
      // A lone "-- Down" says so only below an "-- Up".
      const down = undo !== undefined || (!up && (tools !== "" || goesUp));
      if (up) end(index);
      else if (down) begun ??= { line: index + 1, mark: line.trim().slice(0, 80) };
    }
    if (begun) lines[index] = "";
  }
  end(lines.length);
  return parts.length === 0 ? { text, parts } : { text: lines.join("\n"), parts };
}
