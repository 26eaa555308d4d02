/** A piece of a terminal's line in one style. `classes` are names of the style sheet, "" for plain text. */
export interface StyledText {
  readonly text: string;
  readonly classes: string;
}

const colours = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"] as const;

interface Style {
  readonly colour: string | null;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
}

const plain: Style = { colour: null, bold: false, dim: false, underline: false };

/**
 * Splits a line of terminal output at its colour codes. Text is as it was, not escaped; every other control sequence is left out. A line
 * begins plain: tools that matter end their colours on each line.
 */
export function styledTexts(line: string): readonly StyledText[] {
  const pieces: StyledText[] = [];
  let style = plain;
  let at = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
  for (const match of line.matchAll(/\u001b(?:\[([\d;:]*)([A-Za-z])|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|.?)/g)) {
    push(pieces, line.slice(at, match.index), style);
    at = match.index + match[0].length;
    if (match[2] === "m") style = restyled(style, match[1] ?? "");
  }
  push(pieces, line.slice(at), style);
  return pieces;
}

function push(pieces: StyledText[], text: string, style: Style): void {
  if (text !== "") pieces.push({ text, classes: classesOf(style) });
}

function restyled(from: Style, codes: string): Style {
  let style = from;
  const numbers = codes.split(/[;:]/).map(Number);
  for (let index = 0; index < numbers.length; index += 1) {
    const code = numbers[index] ?? 0;
    // 256 colours and true colours: their arguments are not codes, and the theme has no such colours.
    if (code === 38 || code === 48) index += numbers[index + 1] === 5 ? 2 : 4;
    else style = withCode(style, code);
  }
  return style;
}

function withCode(style: Style, code: number): Style {
  if (code === 0) return plain;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  if (code === 39) return { ...style, colour: null };
  const colour = code >= 90 ? colours[code - 90] : colours[code - 30];
  return colour === undefined ? style : { ...style, colour };
}

function classesOf({ colour, bold, dim, underline }: Style): string {
  const names = [colour, bold ? "bold" : null, dim ? "dim" : null, underline ? "underline" : null];
  return names
    .filter((name) => name !== null)
    .map((name) => `ansi-${name}`)
    .join(" ");
}
