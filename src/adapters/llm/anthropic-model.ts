import Anthropic from "@anthropic-ai/sdk";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { Secret } from "#domain/secret.ts";
import type { LanguageModel, ModelAnswer, ModelQuestion, ModelUsage } from "#ports/language-model.ts";
import { costMicroUsd } from "./prices.ts";

export interface AnthropicOptions {
  readonly name: string;
  /** Null for a server of one's own that asks for none. */
  readonly apiKey: Secret | null;
  /** Null: Anthropic's own address. Any server that speaks the Messages API will do. */
  readonly baseUrl: string | null;
  /** For tests. */
  readonly patienceMs?: number;
}

/** An answer takes seconds; thinking models take a minute or two. */
const timeoutMs = 300_000;
/** The SDK waits between attempts, longer each time and as the server says: overload and rate limits pass. */
const maxRetries = 4;
/** For one question with all its attempts: a provider that is stuck must not hold a build for half an hour. */
const usualPatienceMs = 600_000;

/** A language model behind Anthropic's Messages API. https://platform.claude.com/docs/en/api/messages */
export function createAnthropicModel(options: AnthropicOptions): LanguageModel {
  const { name: model, apiKey, baseUrl, patienceMs = usualPatienceMs } = options;
  const client = new Anthropic({
    apiKey: apiKey?.reveal() ?? "none",
    // Null would make the SDK look into the environment, which only config.ts reads.
    authToken: null,
    baseURL: baseUrl ?? "https://api.anthropic.com",
    maxRetries,
    timeout: timeoutMs,
    logLevel: "off",
  });
  /** Servers of other makers may not know how to keep an answer in a shape; they are asked in words alone then. */
  let shapes = true;

  const send = (question: ModelQuestion, signal: AbortSignal) =>
    client.messages.create(
      {
        model,
        max_tokens: question.maxOutputTokens,
        system: [{ type: "text", text: question.prefix, cache_control: { type: "ephemeral" } }],
        messages: [{ role: "user", content: `${question.message}\n\n${inWords(question)}` }],
        ...(shapes && question.answer.inWords !== true
          ? { output_config: { format: { type: "json_schema", schema: { ...question.answer.shape } } } }
          : {}),
      },
      { signal },
    );

  return {
    name: model,
    ask: async (question, { signal }) => {
      const ending = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
      try {
        try {
          return answerOf(await send(question, ending), model);
        } catch (thrown) {
          if (!shapes || !(thrown instanceof Anthropic.BadRequestError) || !/output_config|format/.test(thrown.message))
            throw thrown;
          shapes = false;
          return answerOf(await send(question, ending), model);
        }
      } catch (thrown) {
        return fail(failureOf(thrown, { model, signal }));
      }
    },
  };
}

function inWords({ answer }: ModelQuestion): string {
  return `Answer with one JSON object and nothing else: ${answer.description}. Its JSON Schema:\n${JSON.stringify(answer.shape)}`;
}

function answerOf(message: Anthropic.Message, model: string): Result<ModelAnswer> {
  const text = message.content.flatMap((block) => (block.type === "text" ? [block.text] : [])).join("");
  if (message.stop_reason === "refusal" || message.stop_reason === "max_tokens") {
    const why = message.stop_reason === "refusal" ? "refused to answer" : "did not come to an end of its answer";
    return fail(unusable(`The language model ${why}.`, message.stop_reason));
  }
  const value = objectIn(text);
  if (value === null)
    return fail(unusable("The language model answered something else than what was asked for.", text));
  return ok({ value, usage: usageOf(message.usage, model) });
}

/** The JSON object in a text, which may stand in a code fence or behind a sentence. */
function objectIn(text: string): unknown {
  const [first, last] = [text.indexOf("{"), text.lastIndexOf("}")];
  if (first < 0 || last < first) return null;
  try {
    return JSON.parse(text.slice(first, last + 1)) as unknown;
  } catch {
    // Whatever it is, it is not what was asked for.
    return null;
  }
}

function usageOf(usage: Anthropic.Usage, model: string): ModelUsage {
  const input = usage.input_tokens;
  const output = usage.output_tokens;
  const cacheRead = usage.cache_read_input_tokens ?? 0;
  const cacheWrite = usage.cache_creation_input_tokens ?? 0;
  return {
    inputTokens: input + cacheRead + cacheWrite,
    outputTokens: output,
    cachedTokens: cacheRead,
    costMicroUsd: costMicroUsd(model, { input, output, cacheRead, cacheWrite }),
  };
}

function failureOf(
  thrown: unknown,
  { model, signal }: { readonly model: string; readonly signal: AbortSignal },
): Failure {
  if (signal.aborted) return { category: "cancelled", fault: "user", message: "Cancelled.", hint: "" };
  if (thrown instanceof Anthropic.AuthenticationError || thrown instanceof Anthropic.PermissionDeniedError)
    return lacking("The language model's provider refused the key.", "Check ANTHROPIC_API_KEY.", thrown);
  if (thrown instanceof Anthropic.NotFoundError)
    return lacking(`There is no language model ${model}.`, "Check LLM_MODEL and ANTHROPIC_BASE_URL.", thrown);
  if (thrown instanceof Anthropic.RateLimitError)
    return lacking("The language model's provider takes no more requests now.", "Try again later.", thrown);
  if (thrown instanceof Anthropic.APIConnectionError)
    return lacking("The language model cannot be reached.", "Check the network and ANTHROPIC_BASE_URL.", thrown);
  return lacking("The language model did not answer.", "Try again later.", thrown);
}

function lacking(message: string, hint: string, cause: unknown): Failure {
  return { category: "environment", fault: "environment", message, hint, cause };
}

function unusable(message: string, cause: unknown): Failure {
  return { category: "internal", fault: "environment", message, hint: "Try again.", cause };
}
