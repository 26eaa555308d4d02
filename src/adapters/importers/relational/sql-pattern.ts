/** Longer ones are no field's pattern (`portablePattern` refuses them), and nobody needs them walked through. */
const longest = 500;

/** POSIX classes as they stand inside brackets; the ASCII part, as a field's pattern knows no other. */
const classes: Readonly<Record<string, string>> = {
  alnum: "a-zA-Z0-9",
  alpha: "a-zA-Z",
  blank: " \\t",
  digit: "0-9",
  lower: "a-z",
  punct: "!-\\/:-@\\[-`\\{-~",
  space: "\\s",
  upper: "A-Z",
  word: "\\w",
  xdigit: "0-9A-Fa-f",
};

/**
 * A pattern of SQL as a field's pattern, or null when it means something that such a pattern cannot say. SQL looks for it anywhere in the
 * value; a field's pattern without anchors must match the whole.
 */
export function searchedPattern(written: string): string | null {
  if (written.length > longest) return null;
  const pattern = translated(written);
  if (pattern === null) return null;
  const anchored = pattern.startsWith("^") || /(?<!\\)(?:\\\\)*\$$/.test(pattern);
  return anchored ? pattern : `^.*(${pattern}).*$`;
}

function translated(written: string): string | null {
  let pattern = "";
  for (let at = 0; at < written.length; ) {
    const part = written[at] === "[" ? brackets(written, at) : outside(written, at);
    if (part === null) return null;
    pattern += part.text;
    at = part.end;
  }
  return pattern;
}

interface Part {
  readonly text: string;
  readonly end: number;
}

/**
 * Escapes that mean the same everywhere: a class, a control character, a character by its number, a mark for itself. `\m`, `\y`, `\A`, `\1` have no
 * equal.
 */
const commonEscape = /\\(?:[dDsSwWnrtfv]|x[\dA-Fa-f]{2}(?![\dA-Fa-f])|u[\dA-Fa-f]{4}|[^\p{L}\p{N}])/uy;

function outside(written: string, at: number): Part | null {
  if (written[at] !== "\\") return { text: written[at] ?? "", end: at + 1 };
  commonEscape.lastIndex = at;
  const [text] = commonEscape.exec(written) ?? [];
  return text === undefined ? null : { text, end: at + text.length };
}

/** `[…]`: a bracket that comes first is one of its characters, `[:name:]` is a class. */
function brackets(written: string, open: number): Part | null {
  let at = written[open + 1] === "^" ? open + 2 : open + 1;
  let text = written.slice(open, at);
  for (let first = true; at < written.length; first = false) {
    const char = written[at] ?? "";
    if (char === "]" && !first) return { text: `${text}]`, end: at + 1 };
    const special = char === "[" && /[:.=]/.test(written[at + 1] ?? "");
    const close = special ? written.indexOf(`${written[at + 1]}]`, at + 2) : -1;
    const named = close < 0 ? undefined : classes[written.slice(at + 2, close)];
    if (special && (written[at + 1] !== ":" || named === undefined)) return null;
    const part =
      named === undefined
        ? char === "]" || char === "["
          ? { text: `\\${char}`, end: at + 1 }
          : outside(written, at)
        : { text: named, end: close + 2 };
    if (part === null) return null;
    text += part.text;
    at = part.end;
  }
  return null;
}
