import type { Lines } from "../notebook.ts";
import type { Syntax } from "./dialect.ts";
import type { Token } from "./tokens.ts";

/** The text that is read, with the answers to "which line" and "what was written there". */
export class SqlSource {
  readonly text: string;
  readonly syntax: Syntax;
  readonly #lineStarts: readonly number[];

  constructor(text: string, syntax: Syntax) {
    this.text = text;
    this.syntax = syntax;
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
  }

  /** 1-based. */
  line(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  lineOf(tokens: readonly Token[]): number {
    return this.line(tokens[0]?.start ?? 0);
  }

  lines(start: number, end: number): Lines {
    return { first: this.line(start), last: this.line(Math.max(start, end - 1)) };
  }

  linesOf(tokens: readonly Token[]): Lines {
    return this.lines(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  }

  /** The source of these tokens on one line, shortened for a note. */
  written(tokens: readonly Token[], limit = 100): string {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (!first || !last) return "";
    const text = this.text.slice(first.start, Math.min(last.end, first.start + limit * 4)).replace(/\s+/g, " ");
    return text.length > limit ? `${text.slice(0, limit)}…` : text;
  }
}
