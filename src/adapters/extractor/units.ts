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
  const flush = () => {
    if (!paragraph) return;
    const { lines, first } = paragraph;
    units.push(...sentencesOf(lines, first));
    paragraph = null;
  };
  plainLines(prompt).forEach((line, index) => {
    const number = index + 1;
    const item = bullet.exec(line);
    const [, marks = "", title] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [];
    if (line.trim() === "" || item || title !== undefined) flush();
    if (item)
      units.push({ kind: "item", text: withoutStop(item[2] ?? ""), line: number, indent: (item[1] ?? "").length + 1 });
    else if (title !== undefined)
      units.push({ kind: "heading", text: withoutStop(title), line: number, indent: marks.length });
    else if (line.trim() !== "") {
      // "Doctor:" alone on a line is a heading for the list below it.
      const label = /^\s*([\p{L}][\p{L}\p{N} '/-]{1,40}):\s*$/u.exec(line)?.[1];
      if (label) {
        flush();
        units.push({ kind: "heading", text: label, line: number, indent: 0 });
      } else if (/^\s*(?:GET|POST|PUT|PATCH|DELETE)\s+\//.test(line)) {
        flush();
        units.push({ kind: "sentence", text: withoutStop(line), line: number, indent: 0 });
      } else if (/^\s*[\p{L}][\p{L}\p{N} '-]{1,30}(\s*\([^)]*\))?\s*:\s*\S/u.test(line)) {
        // "Doctor: name, email" is a unit of its own even without a bullet.
        flush();
        units.push(...sentencesOf([line], number));
      } else {
        paragraph ??= { lines: [], first: number };
        paragraph.lines.push(line);
      }
    }
  });
  flush();
  return units.filter((unit) => unit.text !== "");
}

function plainLines(prompt: string): readonly string[] {
  return prompt
    .normalize("NFC")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\*\*|__|`/g, "")
    .replace(/\t/g, "  ")
    .replace(/(\S)[^\S\n]{2,}/g, "$1 ")
    .split(/\r\n|\r|\n/);
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
    for (const part of withoutStop(sentence).split(/\s*;\s*(?![^(]*\))/)) {
      if (part.trim() !== "") units.push({ kind: "sentence", text: part.trim(), line, indent: 0 });
    }
  }
  return units;
}

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
