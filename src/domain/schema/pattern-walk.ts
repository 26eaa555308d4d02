import { type AST, RegExpParser } from "@eslint-community/regexpp";

/**
 * How many parts one walk through the pattern passes at most when `*` and `+` go round `unbounded` times more than they must: what making a text of it
 * costs.
 */
export function longestWalk(source: string, unbounded: number): number {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: true });
  return longestOf(alternatives, unbounded);
}

function longestOf(alternatives: readonly AST.Alternative[], unbounded: number): number {
  return Math.max(
    ...alternatives.map(({ elements }) => elements.reduce((sum, element) => sum + longest(element, unbounded), 0)),
  );
}

function longest(element: AST.Element, unbounded: number): number {
  if (element.type === "Group" || element.type === "CapturingGroup") {
    return 1 + longestOf(element.alternatives, unbounded);
  }
  if (element.type !== "Quantifier") return 1;
  const { min, max } = element;
  const rounds = max === Number.POSITIVE_INFINITY ? min + unbounded : max;
  return 1 + rounds * longest(element.element, unbounded);
}
