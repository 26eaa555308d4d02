import type { Result } from "#domain/failure.ts";

/** A question whose answer has a fixed shape. */
export interface ModelQuestion {
  /** The same for many questions in a row: providers keep it, which makes the rest cheaper. */
  readonly prefix: string;
  readonly message: string;
  /** Name and meaning of the answer, and its JSON Schema. `inWords`: the shape is too free to be enforced, so it is only said. */
  readonly answer: {
    readonly name: string;
    readonly description: string;
    readonly shape: object;
    readonly inWords?: boolean;
  };
  readonly maxOutputTokens: number;
}

export interface ModelUsage {
  /** Of these, `cachedTokens` were read from what the provider had kept. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedTokens: number;
  /** Millionths of a US dollar; 0 when the price is not known. */
  readonly costMicroUsd: number;
}

export interface ModelAnswer {
  /** As the model gave it: not checked against the shape. */
  readonly value: unknown;
  readonly usage: ModelUsage;
}

/**
 * A language model. May be asked several things at once; each question stands alone and costs money, so nothing is asked twice without need.
 *
 * Failures: "environment" when it cannot be used at all (no such model, wrong key, no network) or did not answer after retries, "internal" when it answered something
 * else than what was asked for (refused, cut off), "cancelled".
 */
export interface LanguageModel {
  /** As its provider calls it: "claude-sonnet-4-5". */
  readonly name: string;
  ask(question: ModelQuestion, options: { readonly signal: AbortSignal }): Promise<Result<ModelAnswer>>;
}
