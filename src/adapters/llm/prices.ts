/** US dollars per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

/**
 * By the beginning of the model's name, the longest first. Source: https://platform.claude.com/docs/en/about-claude/pricing (October 2026; prompts below 100,000
 * tokens). An estimate for the records, not a bill.
 */
const prices: readonly (readonly [name: string, price: Price])[] = [
  ["claude-fable-5", { input: 10, output: 50, cacheRead: 1, cacheWrite: 12.5 }],
  ["claude-opus-5-5", { input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 }],
  ["claude-opus-", { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 }],
  ["claude-sonnet-5-5", { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 }],
  ["claude-sonnet-5", { input: 2, output: 10, cacheRead: 0.2, cacheWrite: 2.5 }],
  ["claude-sonnet-4", { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 }],
  ["claude-haiku-5-5", { input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125 }],
  ["claude-haiku-4-5", { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 }],
];

export interface Tokens {
  /** Neither read from nor written to the cache. */
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

/** Millionths of a US dollar; 0 for a model whose price is not known here (a local server's). */
export function costMicroUsd(model: string, tokens: Tokens): number {
  const price = prices.find(([name]) => model.startsWith(name))?.[1];
  if (price === undefined) return 0;
  const { input, output, cacheRead, cacheWrite } = tokens;
  // A dollar per million tokens is a millionth of a dollar per token.
  return Math.round(
    input * price.input + output * price.output + cacheRead * price.cacheRead + cacheWrite * price.cacheWrite,
  );
}
