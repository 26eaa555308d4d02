import type { Note } from "#domain/schema/schema.ts";

/** A place in the source, 1-based, both lines included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

interface Topic {
  /** The sentence for several; `#` stands for the number. */
  readonly many: string;
  readonly entries: { readonly lines: Lines; readonly what: string }[];
  readonly rank: number;
}

/** More entries than this of one topic become one note that lists them; fewer stay one note each. */
const groupAbove = 3;
/** A note lists at most this many names; its places have a limit of their own. */
const listedNames = 40;
/** A note lists at most this many places, and there are at most this many notes: nobody reads more, and pages and histories carry them. */
const listedPlaces = 200;
const mostNotes = 500;

/** Collects notes while a source is read and hands them out in source order, with the many alike put together. */
export class Notebook {
  readonly #single: { readonly lines: Lines; readonly message: string }[] = [];
  readonly #topics = new Map<string, Topic>();

  /** One remark about one place. */
  add(at: Lines | number, message: string): void {
    const lines = linesOf(at);
    const last = this.#single.at(-1);
    // Several rules of one check may all have the same to say.
    if (last?.message === message && last.lines.first === lines.first) return;
    this.#single.push({ lines, message });
  }

  /**
   * A remark that may come many times. `one` is the whole sentence for a single place; `many` the sentence for several
   * ("# indexes are not taken over"), followed by the names given as `what`.
   */
  repeat(
    lines: Lines | number,
    { one, many, what }: { readonly one: string; readonly many: string; readonly what: string },
  ): void {
    const topic = this.#topics.get(many) ?? { many, entries: [], rank: this.#topics.size };
    this.#topics.set(many, topic);
    topic.entries.push({ lines: linesOf(lines), what: `${what}\u0000${one}` });
  }

  notes(): readonly Note[] {
    const all = [...this.#single, ...[...this.#topics.values()].flatMap(notesOfTopic)];
    const sorted = all
      .map((note, index) => ({ ...note, index }))
      .sort((a, b) => a.lines.first - b.lines.first || a.index - b.index);
    const told = sorted.slice(0, mostNotes).map(({ lines, message }) => ({ path: pathOf(lines), message }));
    const left = sorted.slice(mostNotes);
    const [first] = left;
    if (first === undefined) return told;
    const more = `${left.length} more ${left.length === 1 ? "remark is" : "remarks are"} left out, from here on.`;
    return [...told, { path: pathOf(linesOf(first.lines.first)), message: more }];
  }
}

function notesOfTopic({ many, entries }: Topic): { lines: Lines; message: string }[] {
  if (entries.length <= groupAbove)
    return entries.map(({ lines, what }) => ({ lines, message: what.slice(what.indexOf("\u0000") + 1) }));
  const names = counted(entries.map(({ what }) => what.slice(0, what.indexOf("\u0000"))).filter((name) => name !== ""));
  const listed = names.slice(0, listedNames).join(", ");
  const more = names.length > listedNames ? ` and ${names.length - listedNames} more` : "";
  // Not Math.min(...): there may be more entries than a call takes arguments.
  const lines = entries
    .map((entry) => entry.lines)
    .reduce((a, b) => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }));
  const sentence = many.replace("#", String(entries.length));
  return [
    {
      lines,
      message: `${sentence}${listed ? `: ${listed}${more}` : ""} (lines ${lineList(entries.map((entry) => entry.lines))}).`,
    },
  ];
}

/** "a, b ×3": a name that comes again is counted. */
function counted(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} ×${count}`));
}

/** "3-9, 12, 15-18 and 7 more": neighbours are joined. */
function lineList(all: readonly Lines[]): string {
  const joined: Lines[] = [];
  for (const lines of [...all].sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last && lines.first <= last.last + 1)
      joined[joined.length - 1] = { first: last.first, last: Math.max(last.last, lines.last) };
    else joined.push(lines);
  }
  const listed = joined.slice(0, listedPlaces);
  const more = joined.length > listedPlaces ? ` and ${joined.length - listedPlaces} more` : "";
  return `${listed.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(", ")}${more}`;
}

function linesOf(lines: Lines | number): Lines {
  return typeof lines === "number" ? { first: lines, last: lines } : lines;
}

function pathOf({ first, last }: Lines): string {
  return first === last ? `line ${first}` : `line ${first}-${last}`;
}
