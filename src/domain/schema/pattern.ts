import { RegExpParser } from "@eslint-community/regexpp";
import { NotPortable, printPattern } from "#domain/schema/pattern-print.ts";

/**
 * Patterns run in four engines that must agree: JavaScript (with the `v` flag in HTML), Python's `re`, Rust's `regex` (inside Pydantic) and
 * PostgreSQL. `portablePattern` rewrites a pattern into the subset that means the same in all of them: `\d`, `\w`, `\s` and `.` become ASCII
 * classes, groups lose their names, lazy quantifiers become greedy. What has no equal everywhere (back-references, look-around,
 * word boundaries, Unicode properties, inline flags) is not portable; the caller leaves the pattern out everywhere, with a note, so that the layers
 * never disagree.
 *
 * The result is anchored at both ends. A pattern without anchors must match the whole value, as in HTML; one with a single
 * anchor keeps its open end (`^INV-` becomes `^INV-[…any…]*$`).
 */
export type PatternResult =
  | { readonly kind: "portable"; readonly pattern: string }
  | { readonly kind: "not-portable"; readonly reason: string }
  | { readonly kind: "broken"; readonly reason: string };

/** Longer ones are refused: no hand-written rule is longer, and each engine compiles it for every request. */
export const maxPatternLength = 500;

export function portablePattern(source: string): PatternResult {
  if (source.length > maxPatternLength) {
    return { kind: "broken", reason: `it is longer than ${maxPatternLength} characters` };
  }
  const parsed = parse(source);
  if ("reason" in parsed) return { kind: "broken", reason: parsed.reason };
  try {
    return { kind: "portable", pattern: printPattern(parsed.pattern) };
  } catch (error) {
    if (error instanceof NotPortable) return { kind: "not-portable", reason: error.message };
    throw error;
  }
}

/** Unicode mode first, so that characters beyond 16 bits are whole; then the lenient mode, which allows `\_` and the like. */
function parse(
  source: string,
): { readonly pattern: ReturnType<RegExpParser["parsePattern"]> } | { readonly reason: string } {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  try {
    return { pattern: parser.parsePattern(source, 0, source.length, { unicode: true }) };
  } catch {
    try {
      return { pattern: parser.parsePattern(source, 0, source.length, { unicode: false }) };
    } catch (error) {
      return {
        reason:
          error instanceof Error
            ? error.message.replace(/^Invalid regular expression: \/.*\/[a-z]*: /s, "")
            : "unreadable",
      };
    }
  }
}
