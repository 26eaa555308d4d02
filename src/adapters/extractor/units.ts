import { isSmallWord } from "./small-words.ts";

/** A piece of the prompt that is read as one: a sentence, a list item, or a heading with what stands below it. */
export interface Unit {
  readonly kind: "sentence" | "item" | "heading";
  readonly text: string;
  /** 1-based line of the prompt. */
  readonly line: number;
  /** For items how deep they are indented, for Markdown headings their level; 0 for the rest. */
  readonly indent: number;
}

const bullet = /^(\s*)(?:[-*•·–—+▪◦]|\(?\d{1,2}[.)]|[a-z]\))\s+(.*)$/;

/** Cuts a prompt into units, in order. Markdown's emphasis and code marks are taken off. */
export function unitsOf(prompt: string): readonly Unit[] {
  const units: Unit[] = [];
  let paragraph: { lines: string[]; first: number } | null = null;
  let item: { unit: Unit; at: number } | null = null;
  const flush = () => {
    if (paragraph) units.push(...sentencesOf(paragraph.lines, paragraph.first));
    paragraph = null;
  };
  const lines = plainLines(prompt);
  const rows = new Map([...tableRows(lines), ...indentedRows(lines)]);
  lines.forEach((line, index) => {
    const number = index + 1;
    const [, margin = "", listed] = bullet.exec(rows.get(index) ?? line) ?? [];
    const [, marks = "", title] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [];
    if (item && listed === undefined && line.search(/\S/) > item.unit.indent) {
      // An item that goes on in the next line.
      item.unit = { ...item.unit, text: withoutStop(`${item.unit.text} ${line}`) };
      units[item.at] = item.unit;
      return;
    }
    item = null;
    if (line.trim() === "" || listed !== undefined || title !== undefined) flush();
    if (listed !== undefined) {
      item = {
        unit: { kind: "item", text: withoutStop(listed), line: number, indent: margin.length + 1 },
        at: units.length,
      };
      units.push(item.unit);
    } else if (title !== undefined)
      units.push({ kind: "heading", text: withoutStop(title), line: number, indent: marks.length });
    else if (line.trim() !== "") {
      // "Doctor:" alone on a line is a heading for the list below it.
      const label = /^\s*([\p{L}][\p{L}\p{N} '/-]{1,40}):\s*$/u.exec(line)?.[1];
      const before = paragraph?.lines.at(-1);
      if (before !== undefined && (startsUnit.test(line) || endsUnit(before, line))) flush();
      if (label) {
        flush();
        units.push({ kind: "heading", text: label, line: number, indent: 0 });
      } else {
        paragraph ??= { lines: [], first: number };
        paragraph.lines.push(line);
      }
    }
  });
  flush();
  return units.filter((unit) => unit.text !== "" && !greeting.test(unit.text));
}

/** "Hi there", "Thanks in advance", "That's it", "Simple": said, and about nothing. */
const greeting =
  /^(?:(?:hi|hello|hey|dear|thanks|thank you|cheers|please|best)\b[\p{L} ,]{0,20}|that(?:'s| is) (?:it|all)|nothing (?:else|more|fancy)|(?:keep it )?simple|ok|okay|etc)$/iu;

/** "Doctor: name, email" and "GET /doctors" are units of their own even without a bullet. */
const startsUnit = /^\s*(?:(?:GET|POST|PUT|PATCH|DELETE)\s+\/|[\p{L}][\p{L}\p{N} '-]{1,30}(\s*\([^)]*\))?\s*:\s*\S)/u;

/** Nobody wraps lines as narrow as this: a shorter line was ended on purpose. */
const narrow = 50;

/** True when a line break between words was meant: what follows begins like a sentence, or would still have fitted. */
function endsUnit(line: string, next: string): boolean {
  const last = line.trim().split(/\s+/).at(-1) ?? "";
  const first = next.trim().split(/\s+/)[0] ?? "";
  if (startsUnit.test(line)) return !/^\p{Ll}/u.test(first) || line.trim().length < narrow;
  if (/[,(]$/.test(last) || isSmallWord(last) || /^(?:and|&|an?|the|each|every)$/i.test(last)) return false;
  return (
    /^\p{Lu}/u.test(first) || (line.trim().length < narrow && !isSmallWord(first) && first.toLowerCase() !== "and")
  );
}

/** Rows of Markdown's tables as items, by line: "| email | text, unique |" is "- email: text, unique". Heads and rules are empty. */
function tableRows(lines: readonly string[]): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  lines.forEach((line, index) => {
    if (!/^\s*\|.*\|\s*$/.test(line)) return;
    const [name = "", ...rest] = line
      .trim()
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
    const head = /^\s*\|[\s:|-]+\|\s*$/.test(lines[index + 1] ?? "");
    const rule = /^[\s:-]*$/.test(name);
    const told = rest.filter((cell) => cell !== "" && cell !== "-").join(", ");
    rows.set(index, head || rule ? "-  " : `- ${name}${told === "" ? "" : `: ${told}`}`);
  });
  return rows;
}

function plainLines(prompt: string): readonly string[] {
  return prompt
    .normalize("NFC")
    .replace(
      /\b(?:export )?(?:interface|class|type|model|struct|table)[ ]+(\w+) ?=? ?\{([^{}]*)\}/g,
      (_, name: string, body: string) => {
        const fields = body.split(/[;,\n]/).map((field) => field.trim());
        return `\n${name} (${fields.filter((field) => field !== "").join(", ")})\n`;
      },
    )
    .replace(/^[^\p{Ll}]{30,}$/u, (shouted) => shouted.toLowerCase())
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\*\*|__|`/g, "")
    .replace(/\t/g, "  ")
    .replace(/^([ *-]{0,8})(?:user stor(?:y|ies)|requirement|feature|use case)[ -]?#?\d{1,3}\s?[:.)-]\s/gim, "$1")
    .replace(/(\S)[^\S\n]{2,}/g, "$1 ")
    .replace(/,\s*(?=[\p{L} ]{1,40}\s(?:1|n|m|\*):(?:1|n|m|\*)\s)/giu, ". ")
    .replace(/(?<=\p{L} )(1|n|m|\*):(1|n|m|\*)(?= \p{L})/giu, (_, left: string, right: string) =>
      cardinality(left, right),
    )
    .split(/\r\n|\r|\n/);
}

/** A word with indented lines below it, as items. */
function indentedRows(lines: readonly string[]): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  const isBelow = (line: string | undefined) => line !== undefined && /^\s{2,}\p{L}/u.test(line);
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at] ?? "";
    if (!/^\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}:?$/u.test(head.trimEnd()) || !isBelow(lines[at + 1])) continue;
    rows.set(at, `- ${head.trim().replace(/:$/, "")}`);
    for (; isBelow(lines[at + 1]); at++) rows.set(at + 1, (lines[at + 1] ?? "").replace(/^(\s*)/, "$1- "));
  }
  return rows;
}

/** "Customer 1:n Order" in words. */
function cardinality(left: string, right: string): string {
  const one = [left === "1", right === "1"];
  return one[0] ? (one[1] ? "one-to-one with" : "has many") : one[1] ? "belongs to" : "many-to-many with";
}

/** Sentences of a paragraph whose lines may be wrapped anywhere; each keeps the line that it begins on. */
function sentencesOf(lines: readonly string[], first: number): Unit[] {
  const text = lines.map((line) => line.trim()).join("\n");
  const whole = text.replace(/\n/g, " ");
  const units: Unit[] = [];
  let from = 0;
  for (const sentence of splitSentences(whole)) {
    const at = Math.max(from, whole.indexOf(sentence.trim(), from));
    from = at + sentence.trim().length;
    const line = first + text.slice(0, at).split("\n").length - 1;
    for (const part of withoutStop(sentence).split(runOn.test(sentence) ? runOn : /\s*;\s*(?![^(]*\))/)) {
      if (part.trim() !== "") units.push({ kind: "sentence", text: part.trim(), line, indent: 0 });
    }
  }
  return units;
}

/** Who types without any stop begins anew at "every order has" and "we want". */
const runOn =
  /(?<=^[^,;:()]{20,})\s+(?=(?:(?:every|each)\s+\p{L}+\s+(?:has|have|can|belongs?|is)\s|(?:i|we)\s+(?:want|need|would|sell|have|keep|run|also)\s))(?<!\b(?:and|or|but|so|that|which|where|when|if|as)\s+)/iu;

const abbreviations = /(?:^|[\s(])(?:e\.?g|i\.?e|etc|dr|mr|mrs|ms|prof|no|nr|approx|vs|st|incl|excl|max|min|\p{L})$/iu;

/** Ends a sentence at a stop that blank space follows, unless the stop belongs to an abbreviation inside it. */
function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?]+["')\]]*\s+/g)) {
    const at = match.index;
    const next = text.slice(at + match[0].length);
    const lower = /^\p{Ll}/u.test(next);
    if (match[0].startsWith(".") && abbreviations.test(text.slice(from, at)) && lower) continue;
    if (
      abbreviations.test(text.slice(from, at)) &&
      /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|no|nr|st|e\.?g|i\.?e)$/i.test(text.slice(from, at))
    )
      continue;
    sentences.push(text.slice(from, at + match[0].length));
    from = at + match[0].length;
  }
  sentences.push(text.slice(from));
  return sentences;
}

function withoutStop(text: string): string {
  return text
    .trim()
    .replace(/[.!?。;,]+$/u, "")
    .replace(/\s+/g, " ")
    .trim();
}
