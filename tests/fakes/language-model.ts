import { fail, ok, type Result } from "#domain/failure.ts";
import type { LanguageModel, ModelAnswer, ModelQuestion } from "#ports/language-model.ts";

export interface FakeModel extends LanguageModel {
  readonly questions: readonly ModelQuestion[];
}

const usage = { inputTokens: 1_000, outputTokens: 50, cachedTokens: 800, costMicroUsd: 1_500 };

/** A model that answers what the script says: a value, "unreachable", or "babble" for an answer that cannot be used. */
export function createFakeModel(
  answer: (question: ModelQuestion, count: number) => object | "unreachable" | "babble",
): FakeModel {
  const questions: ModelQuestion[] = [];
  return {
    name: "fake-model",
    questions,
    ask: async (question, { signal }): Promise<Result<ModelAnswer>> => {
      questions.push(question);
      const value = answer(question, questions.length);
      if (signal.aborted) return fail({ category: "cancelled", fault: "user", message: "Cancelled.", hint: "" });
      if (value === "unreachable")
        return fail({ category: "environment", fault: "environment", message: "The model is away.", hint: "Wait." });
      if (value === "babble")
        return fail({ category: "internal", fault: "environment", message: "It babbles.", hint: "" });
      return ok({ value, usage });
    },
  };
}

/** The zone that a question is about. */
export function zoneOf({ message }: ModelQuestion): string {
  return /^The zone (\S+) in /m.exec(message)?.[1] ?? "";
}
