import type { Issue } from "#domain/schema/schema.ts";

export type JsonTextResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: Issue };

/** Parses JSON text; an issue with line and column when it is broken. A byte order mark in front is fine. */
export function parseJsonText(text: string): JsonTextResult {
  const plain = text.replace(/^\ufeff/, "");
  try {
    return { ok: true, value: JSON.parse(plain) };
  } catch (error) {
    if (error instanceof RangeError) {
      return {
        ok: false,
        issue: { path: "", message: "The JSON is nested too deeply.", hint: "A schema nests five levels at most." },
      };
    }
    return { ok: false, issue: locate(plain) };
  }
}

interface Fault {
  readonly at: number;
  readonly problem: string;
}

function locate(text: string): Issue {
  const fault = firstFault(text) ?? { at: text.length, problem: "the text is not JSON" };
  const before = text.slice(0, fault.at).split("\n");
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  return {
    path: `line ${line}`,
    message: `The JSON is broken at line ${line}, column ${column}: ${fault.problem}.`,
    hint: "Correct it there; JSON wants double quotes, no comments and no comma after the last item.",
  };
}

const space = /[ \t\r\n]*/y;
const atom = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids bare control characters in strings
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** The first place where the text stops being JSON. Keeps its own stack, so that depth costs nothing. */
function firstFault(text: string): Fault | null {
  const open: ("{" | "[")[] = [];
  let at = 0;
  let want: "value" | "first" | "key" | "next" = "value";
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found !== null;
  };
  for (;;) {
    skip(space);
    const character = text[at];
    if (want === "next" && open.length === 0)
      return character === undefined ? null : { at, problem: "something follows the end" };
    if (character === undefined)
      return { at, problem: open.length > 0 ? `the text ends, but ${closer(open)} is missing` : "there is no value" };
    const inside = open.at(-1);
    if (want === "next" || want === "first") {
      if (character === (inside === "{" ? "}" : "]")) {
        open.pop();
        at += 1;
        want = "next";
        continue;
      }
      if (want === "next") {
        if (character !== ",")
          return { at, problem: `a comma or ${closer(open)} is missing before ${shown(text, at)}` };
        at += 1;
        want = inside === "{" ? "key" : "value";
        continue;
      }
      want = inside === "{" ? "key" : "value";
    }
    if (want === "key") {
      if (!skip(string))
        return {
          at,
          problem:
            character === '"'
              ? "the text of this key is not closed or holds a bad escape"
              : `a key in double quotes is missing before ${shown(text, at)}`,
        };
      skip(space);
      if (text[at] !== ":") return { at, problem: "a colon is missing after the key" };
      at += 1;
      want = "value";
    } else if (character === "{" || character === "[") {
      open.push(character);
      at += 1;
      want = "first";
    } else {
      if (!skip(string) && !skip(atom))
        return {
          at,
          problem:
            character === '"' ? "this text is not closed or holds a bad escape" : `${shown(text, at)} is no value`,
        };
      want = "next";
    }
  }
}

function closer(open: readonly string[]): string {
  return open.at(-1) === "{" ? "a closing brace }" : "a closing bracket ]";
}

function shown(text: string, at: number): string {
  return `“${/^\w{1,20}|^./su.exec(text.slice(at, at + 20))?.[0] ?? ""}”`;
}
