import type { LogChunk } from "#domain/generation/timeline.ts";
import { styledTexts } from "#domain/log/ansi.ts";

/** Lines that the browser lays out, or leaves alone while they are out of sight, together. */
const linesPerBlock = 200;

/**
 * A log's lines as markup, in blocks that cost nothing while they are out of sight. Written as text and not as JSX: a log has tens of thousands of lines. Everything
 * that a tool printed is escaped here.
 */
export function logLines(key: string, chunks: readonly LogChunk[]): JSX.Element {
  const blocks: string[] = [];
  let block = "";
  let count = 0;
  const close = () => {
    if (count > 0) blocks.push(`<div class="log-block${count < linesPerBlock ? " part" : ""}">${block}</div>`);
    block = "";
    count = 0;
  };
  for (const { firstLine, lines } of chunks) {
    for (const [index, line] of lines.entries()) {
      block += logLine(key, firstLine + index, line, count === 0);
      count += 1;
      if (count === linesPerBlock) close();
    }
  }
  close();
  return blocks.join("");
}

/** One link of each block is reached by Tab, the others by the arrow keys from there (js/generation.js). */
function logLine(key: string, number: number, line: string, reachable: boolean): string {
  const id = Bun.escapeHTML(`${key}-L${number}`);
  const tab = reachable ? "" : ' tabindex="-1"';
  return `<div class="log-line" id="${id}"><a href="#${id}"${tab}>${number}</a><span>${styled(line)}</span></div>`;
}

function styled(line: string): string {
  if (!line.includes("\u001b")) return Bun.escapeHTML(line);
  return styledTexts(line)
    .map(({ text, classes }) => {
      const escaped = Bun.escapeHTML(text);
      return classes === "" ? escaped : `<span class="${classes}">${escaped}</span>`;
    })
    .join("");
}

/** The last lines of a log, at most `limit`, and how many there are before them. */
export function lastLines(
  chunks: readonly LogChunk[],
  limit: number,
): { readonly shown: readonly LogChunk[]; readonly hidden: number } {
  const total = chunks.reduce((sum, { lines }) => sum + lines.length, 0);
  const hidden = Math.max(0, total - limit);
  return { shown: withoutFirst(chunks, hidden), hidden };
}

/** The lines before a number, at most `limit` of them, nearest first in the log's order. */
export function linesBefore(chunks: readonly LogChunk[], line: number, limit: number): readonly LogChunk[] {
  const earlier = chunks.flatMap(({ firstLine, lines }) =>
    firstLine >= line ? [] : [{ firstLine, lines: lines.slice(0, line - firstLine) }],
  );
  return lastLines(earlier, limit).shown;
}

function withoutFirst(chunks: readonly LogChunk[], count: number): readonly LogChunk[] {
  let left = count;
  return chunks.flatMap(({ firstLine, lines }) => {
    const dropped = Math.min(left, lines.length);
    left -= dropped;
    return dropped === lines.length ? [] : [{ firstLine: firstLine + dropped, lines: lines.slice(dropped) }];
  });
}
