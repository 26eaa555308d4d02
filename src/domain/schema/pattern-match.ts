import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** More than the portable subset can amount to; an automaton beyond it is not built. */
const maxStates = 12_000;
/** Some ten milliseconds. Only a pattern made to be slow, or a very long text, needs more. */
const maxSteps = 100_000;
/** The same pattern is asked about many candidates in a row. */
const kept = 50;

type State =
  | { readonly kind: "read"; readonly takes: (character: string) => boolean; readonly next: number }
  | { readonly kind: "fork"; readonly next: number[] }
  | { readonly kind: "edge"; readonly at: "start" | "end"; readonly next: number }
  | { readonly kind: "found" };

interface Automaton {
  readonly states: readonly State[];
  readonly first: number;
}

/**
 * Whether a pattern of the portable subset is found in the text, as `RegExp` with the `u` flag tells it. All states are followed at once, so
 * that a pattern that somebody made to backtrack for ever (`^(a+)+$`) holds up nobody. Null when that takes too much work, or the
 * pattern is not of the subset: then nothing can be said.
 */
export function matchesPattern(pattern: string, text: string): boolean | null {
  const automaton = automatonOf(pattern);
  return automaton === null ? null : follow(automaton, text);
}

function follow({ states, first }: Automaton, text: string): boolean | null {
  const seen = new Uint32Array(states.length);
  let round = 0;
  let offset = 0;
  let steps = 0;
  let open: number[] = [];
  /** Every state from here on that reads; true when the end of the pattern is among them. */
  const reach = (from: readonly number[]): boolean => {
    round += 1;
    const stack = [...from];
    open = [];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      const state = states[id];
      if (state === undefined || seen[id] === round) continue;
      seen[id] = round;
      steps += 1;
      if (state.kind === "found") return true;
      if (state.kind === "read") open.push(id);
      else if (state.kind === "fork") for (const next of state.next) stack.push(next);
      else if (offset === (state.at === "start" ? 0 : text.length)) stack.push(state.next);
    }
    return false;
  };
  if (reach([first])) return true;
  for (const character of text) {
    offset += character.length;
    // A match may begin anywhere; what must begin at the start is stopped by its edge.
    const next = [first];
    for (const id of open) {
      const state = states[id];
      if (state?.kind === "read" && state.takes(character)) next.push(state.next);
    }
    steps += open.length;
    if (steps > maxSteps) return null;
    if (reach(next)) return true;
  }
  return false;
}

const automata = new Map<string, Automaton | null>();

function automatonOf(pattern: string): Automaton | null {
  const known = automata.get(pattern);
  if (known !== undefined) return known;
  const built = build(pattern);
  const [oldest] = automata.keys();
  if (automata.size >= kept && oldest !== undefined) automata.delete(oldest);
  automata.set(pattern, built);
  return built;
}

/** Thrown inside this file only. */
class TooMuch extends Error {}

function build(source: string): Automaton | null {
  try {
    const parser = new RegExpParser({ ecmaVersion: 2025 });
    const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: true });
    return new Builder().automaton(alternatives);
  } catch (error) {
    if (error instanceof TooMuch || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Builds from the end to the start: each part is told the state that comes after it and gives the one that it begins with. */
class Builder {
  readonly #states: State[] = [];
  #parts = 0;

  automaton(alternatives: readonly AST.Alternative[]): Automaton {
    const found = this.#add({ kind: "found" });
    return { first: this.#oneOf(alternatives, found), states: this.#states };
  }

  #add(state: State): number {
    return this.#states.push(state) - 1;
  }

  #oneOf(alternatives: readonly AST.Alternative[], next: number): number {
    const starts = alternatives.map(({ elements }) =>
      elements.reduceRight((after, element) => this.#part(element, after), next),
    );
    return starts.length === 1 ? (starts[0] ?? next) : this.#add({ kind: "fork", next: starts });
  }

  #part(element: AST.Element, next: number): number {
    this.#parts += 1; // counted apart from states, because empty groups repeat without making any
    if (this.#parts > maxStates) throw new TooMuch();
    switch (element.type) {
      case "Character": {
        const wanted = String.fromCodePoint(element.value);
        return this.#add({ kind: "read", takes: (character) => character === wanted, next });
      }
      case "CharacterSet":
      case "CharacterClass": {
        // One character against one class: nothing to backtrack into.
        const one = new RegExp(`^${element.raw}$`, "u");
        return this.#add({ kind: "read", takes: (character) => one.test(character), next });
      }
      case "Group":
      case "CapturingGroup":
        return this.#oneOf(element.alternatives, next);
      case "Quantifier":
        return this.#repeated(element, next);
      case "Assertion":
        if (element.kind === "start" || element.kind === "end")
          return this.#add({ kind: "edge", at: element.kind, next });
        throw new TooMuch();
      default:
        throw new TooMuch();
    }
  }

  #repeated({ element, min, max }: AST.Quantifier, next: number): number {
    let start = next;
    if (max === Number.POSITIVE_INFINITY) {
      const ways = [next];
      start = this.#add({ kind: "fork", next: ways });
      ways.push(this.#part(element, start));
    } else {
      for (let left = max - min; left > 0; left -= 1) {
        start = this.#add({ kind: "fork", next: [this.#part(element, start), next] });
      }
    }
    for (let left = min; left > 0; left -= 1) start = this.#part(element, start);
    return start;
  }
}
