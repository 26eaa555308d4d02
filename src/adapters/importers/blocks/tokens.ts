/** A word of a language of blocks in braces (Prisma, JDL). */
export interface Token {
  readonly kind: "name" | "number" | "string" | "pattern" | "mark" | "newline" | "doc" | "end";
  /** A string without its quotes, a comment without its slashes and stars, a pattern without its slashes. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

export interface Problem {
  readonly line: number;
  readonly message: string;
}

export interface BlockSyntax {
  /** A text in quotes ends on its line and knows escapes, or it goes on to the next quote. */
  readonly strings: "escaped" | "plain";
  /** What documents the thing after it: three slashes to the end of the line, or a comment that begins with two stars. */
  readonly doc: "slashes" | "stars";
  /** A regular expression between slashes may stand behind an opening parenthesis. */
  readonly patterns: boolean;
  /** What makes the rest of a line a comment where the line begins with it. */
  readonly directive?: string;
}

const space = /[^\S\n]+/y;
const newline = /\n/y;
const lineComment = /\/\/[^\n]*/y;
const name = /[\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*/uy;
const number = /[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /"(?:[^"\\\n]|\\.)*"/y;
const plain = /"[^"]*"/y;
/** Up to the slash that its closing parenthesis stands behind: slashes may stand inside as they are. */
const pattern = /\/(?:\\.|(?!\/[^\S\n]*\)(?:[\s,}/]|$))[^\\\n])+\//y;

/** Splits a text into words, in time linear in it; what is no word at all becomes a problem. */
export function tokensOf(
  text: string,
  syntax: BlockSyntax,
): { readonly tokens: readonly Token[]; readonly problems: readonly Problem[] } {
  const tokens: Token[] = [];
  const problems: Problem[] = [];
  let at = 0;
  let line = 1;
  const take = (shape: RegExp): string | null => {
    shape.lastIndex = at;
    const found = shape.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const push = (kind: Token["kind"], value: string) => tokens.push({ kind, text: value, line });
  while (at < text.length) {
    if (take(space) !== null) continue;
    if (take(newline) !== null) {
      push("newline", "\n");
      line++;
      continue;
    }
    if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      const comment = text.slice(at, end < 0 ? text.length : end + 2);
      if (syntax.doc === "stars" && comment.startsWith("/**") && comment !== "/**/") push("doc", starsOff(comment));
      line += comment.split("\n").length - 1;
      at += comment.length;
      if (end < 0) problems.push({ line, message: "a comment does not end" });
      continue;
    }
    const begins = at === 0 || text[at - 1] === "\n";
    if (syntax.directive !== undefined && begins && text.startsWith(syntax.directive, at)) {
      at = endOfLine(text, at);
      continue;
    }
    const comment = take(lineComment);
    if (comment !== null) {
      const documents = syntax.doc === "slashes" && comment.startsWith("///");
      if (documents) push("doc", comment.slice(3).trim());
      continue;
    }
    const word = take(name);
    if (word !== null) {
      push("name", word);
      continue;
    }
    const digits = take(number);
    if (digits !== null) {
      push("number", digits);
      continue;
    }
    const quoted = take(syntax.strings === "plain" ? plain : escaped);
    if (quoted !== null) {
      push("string", syntax.strings === "plain" ? quoted.slice(1, -1) : unescaped(quoted));
      line += quoted.split("\n").length - 1;
      continue;
    }
    const inPattern = syntax.patterns && text[at] === "/" && tokens.at(-1)?.text === "(";
    const regular = inPattern ? take(pattern) : null;
    if (regular !== null) push("pattern", regular.slice(1, -1));
    else if (inPattern) {
      problems.push({ line, message: "a regular expression does not end on its line" });
      at = endOfLine(text, at);
    } else if (/["'`]/.test(text.charAt(at))) {
      problems.push({ line, message: "a text in quotes does not end on its line" });
      at = endOfLine(text, at);
    } else {
      const mark = String.fromCodePoint(text.codePointAt(at) ?? 32);
      push("mark", mark);
      at += mark.length;
    }
  }
  push("end", "");
  return { tokens, problems };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function unescaped(quoted: string): string {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === "string" ? value : quoted;
  } catch {
    // An escape that JSON does not know stands for its character.
    return quoted.slice(1, -1).replace(/\\(.)/g, "$1");
  }
}

function starsOff(comment: string): string {
  const lines = comment
    .replace(/^\/\*\*+|\*+\/$/g, "")
    .split("\n")
    .map((one) => one.replace(/^\s*\*?\s?/, "").trimEnd());
  return lines.join("\n").trim();
}
