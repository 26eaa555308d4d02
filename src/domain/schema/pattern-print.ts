import type { AST } from "@eslint-community/regexpp";

/** Thrown inside this folder only; the message is the reason, fit for users. */
export class NotPortable extends Error {}

/** PostgreSQL refuses larger repetition counts. */
const maxRepeat = 255;
/** Bounds the automaton that Rust's engine builds. */
const maxExpansion = 4_000;

const anything = "(?:[^\\n]|\\n)*";
const digit = "0-9";
const word = "A-Za-z0-9_";
const space = " \\t\\n\\r\\f\\v";

/** Prints the pattern in the portable subset, anchored at both ends. Throws NotPortable. */
export function printPattern(pattern: AST.Pattern): string {
  const open = pattern.alternatives.map((alternative) => openEnds(alternative.elements));
  const anyAnchor = open.some(({ start, end }) => start || end);
  const printed = pattern.alternatives.map((alternative, index) => {
    const anchors = open[index] ?? { start: false, end: false };
    const inner = alternative.elements.slice(anchors.start ? 1 : 0, anchors.end ? -1 : undefined);
    const body = inner.map(printElement).join("");
    return anyAnchor ? `${anchors.start ? "" : anything}${body}${anchors.end ? "" : anything}` : body;
  });
  if (expansionOf(pattern.alternatives) > maxExpansion)
    throw new NotPortable("its repetitions multiply to too many states");
  return printed.length === 1 ? `^${printed[0]}$` : `^(?:${printed.join("|")})$`;
}

function openEnds(elements: readonly AST.Element[]): { readonly start: boolean; readonly end: boolean } {
  const [first] = elements;
  const last = elements.at(-1);
  return {
    start: first?.type === "Assertion" && first.kind === "start",
    end: last?.type === "Assertion" && last.kind === "end",
  };
}

function printElement(element: AST.Element): string {
  switch (element.type) {
    case "Character":
      return printCharacter(element.value);
    case "CharacterSet":
      return `[${element.kind === "any" ? "^\\n\\r" : printSet(element, false)}]`;
    case "CharacterClass":
      return printClass(element);
    case "Group":
      if (element.modifiers) throw new NotPortable("inline flags do not exist in every engine");
      return printGroup(element);
    case "CapturingGroup":
      return printGroup(element);
    case "Quantifier":
      return printQuantifier(element);
    case "Assertion":
      throw new NotPortable(
        element.kind === "word"
          ? "word boundaries differ between engines"
          : element.kind === "lookahead" || element.kind === "lookbehind"
            ? "look-around does not exist in every engine"
            : "an anchor stands in the middle",
      );
    case "Backreference":
      throw new NotPortable("back-references do not exist in every engine");
    case "ExpressionCharacterClass":
      throw new NotPortable("class operations do not exist in every engine");
    default:
      return element satisfies never;
  }
}

function printGroup(group: AST.Group | AST.CapturingGroup): string {
  return `(?:${group.alternatives.map(({ elements }) => elements.map(printElement).join("")).join("|")})`;
}

function printQuantifier({ element, min, max }: AST.Quantifier): string {
  if (min > maxRepeat || (max !== Number.POSITIVE_INFINITY && max > maxRepeat)) {
    throw new NotPortable(`it repeats something more than ${maxRepeat} times`);
  }
  const quantified = printElement(element);
  if (min === 0 && max === 1) return `${quantified}?`;
  if (max === Number.POSITIVE_INFINITY) return `${quantified}${min === 0 ? "*" : min === 1 ? "+" : `{${min},}`}`;
  return `${quantified}{${min === max ? min : `${min},${max}`}}`;
}

function printClass(element: AST.CharacterClass): string {
  if (element.elements.length === 0) throw new NotPortable("an empty class does not exist in every engine");
  const parts = element.elements.map((part) => {
    if (part.type === "Character") return printClassCharacter(part.value);
    if (part.type === "CharacterClassRange")
      return `${printClassCharacter(part.min.value)}-${printClassCharacter(part.max.value)}`;
    if (part.type === "CharacterSet") return printSet(part, true);
    throw new NotPortable("class operations do not exist in every engine");
  });
  // A doubled character may be an operator ("&&") under JavaScript's `v` flag.
  return `[${element.negate ? "^" : ""}${[...new Set(parts)].join("")}]`;
}

function printSet(set: AST.CharacterSet, inClass: boolean): string {
  if (set.kind === "property") throw new NotPortable("Unicode properties do not exist in every engine");
  if (set.kind === "any") return "^\\n\\r";
  const members = set.kind === "digit" ? digit : set.kind === "word" ? word : space;
  if (!set.negate) return members;
  if (inClass) throw new NotPortable("a negated set inside a class does not exist in every engine");
  return `^${members}`;
}

function printCharacter(codePoint: number): string {
  const character = plainCharacter(codePoint);
  return /^[\^$\\.*+?()[\]{}|]$/.test(character) ? `\\${character}` : character;
}

function printClassCharacter(codePoint: number): string {
  const character = plainCharacter(codePoint);
  return /^[\^$\\.*+?()[\]{}|/-]$/.test(character) ? `\\${character}` : character;
}

const escapes: Readonly<Record<number, string>> = { 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r" };

function plainCharacter(codePoint: number): string {
  const escaped = escapes[codePoint];
  if (escaped !== undefined) return escaped;
  if (codePoint < 32 || codePoint === 127) throw new NotPortable("it holds a control character");
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) throw new NotPortable("it holds half a character");
  return String.fromCodePoint(codePoint);
}

function expansionOf(alternatives: readonly AST.Alternative[]): number {
  let total = 0;
  for (const { elements } of alternatives) for (const element of elements) total += expansion(element);
  return total;
}

function expansion(element: AST.Element): number {
  if (element.type === "Quantifier") {
    return (
      Math.max(element.min, element.max === Number.POSITIVE_INFINITY ? element.min + 1 : element.max) *
      expansion(element.element)
    );
  }
  if (element.type === "Group" || element.type === "CapturingGroup") return expansionOf(element.alternatives);
  return 1;
}
