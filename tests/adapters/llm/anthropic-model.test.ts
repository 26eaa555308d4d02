import { afterAll, describe, expect, test } from "bun:test";
import { createAnthropicModel } from "#adapters/llm/anthropic-model.ts";
import { Secret } from "#domain/secret.ts";
import type { ModelQuestion } from "#ports/language-model.ts";

/** What a server that speaks the Messages API was asked, and what it answers next. */
const asked: { readonly headers: Headers; readonly body: Record<string, unknown> }[] = [];
let answer: (body: Record<string, unknown>) => Response = () => new Response("", { status: 500 });
const server = Bun.serve({
  port: 0,
  fetch: async (request) => {
    const body = (await request.json()) as Record<string, unknown>;
    asked.push({ headers: new Headers(request.headers), body });
    return answer(body);
  },
});
afterAll(() => server.stop(true));

const question: ModelQuestion = {
  prefix: "What is the same for all.",
  message: "What is asked.",
  answer: { name: "fill", description: "what the zone holds", shape: { type: "object" } },
  maxOutputTokens: 100,
};
const model = () =>
  createAnthropicModel({
    name: "claude-sonnet-5-5",
    apiKey: new Secret("key-1"),
    baseUrl: `http://localhost:${server.port}`,
  });
const signal = new AbortController().signal;

function message(text: string, change: object = {}): Response {
  return Response.json({
    ...{ id: "msg_1", type: "message", role: "assistant", model: "claude-sonnet-5-5", stop_reason: "end_turn" },
    content: [
      { type: "thinking", thinking: "", signature: "s" },
      { type: "text", text },
    ],
    usage: {
      ...{ input_tokens: 1_000, output_tokens: 100 },
      ...{ cache_read_input_tokens: 20_000, cache_creation_input_tokens: 4_000 },
    },
    ...change,
  });
}

function refusal(status: number, type: string, text: string): Response {
  return Response.json({ type: "error", error: { type, message: text } }, { status });
}

describe("a model behind the Messages API", () => {
  test("that does not answer is waited for no longer than a build can wait", async () => {
    const stuck = Bun.serve({ port: 0, fetch: () => new Promise<Response>(() => {}) });
    const baseUrl = `http://localhost:${stuck.port}`;
    const waiting = createAnthropicModel({ name: "claude-sonnet-5-5", apiKey: null, baseUrl, patienceMs: 200 });
    const got = await waiting.ask(question, { signal });
    await stuck.stop(true);
    expect(got.ok ? "" : got.failure.category).toBe("environment");
  });

  test("is asked with a kept prefix and an answer's shape; tokens and their price are counted", async () => {
    answer = () => message('Here it is:\n```json\n{"keep": false, "body": "return {}"}\n```');
    const got = await model().ask(question, { signal });
    expect(got).toEqual({
      ok: true,
      value: {
        value: { keep: false, body: "return {}" },
        // 1,000 × 2 + 100 × 10 + 20,000 × 0.1 + 4,000 × 2.5 millionths of a dollar.
        usage: { inputTokens: 25_000, outputTokens: 100, cachedTokens: 20_000, costMicroUsd: 15_000 },
      },
    });
    const { headers, body } = asked.at(-1) ?? { headers: new Headers(), body: {} };
    expect(headers.get("authorization")).toBe("Bearer key-1");
    expect(body).toMatchObject({
      model: "claude-sonnet-5-5",
      max_tokens: 100,
      system: [{ type: "text", text: question.prefix, cache_control: { type: "ephemeral" } }],
      output_config: { format: { type: "json_schema", schema: { type: "object" } } },
    });
    // Newer models refuse forced tools and sampling parameters.
    expect(body).not.toHaveProperty("tool_choice");
    expect(body).not.toHaveProperty("temperature");
  });

  test("is asked in words alone by a server that knows no shapes, from then on", async () => {
    answer = (body) =>
      "output_config" in body
        ? refusal(400, "invalid_request_error", "output_config: unknown")
        : message('{"keep":true}');
    const one = model();
    expect((await one.ask(question, { signal })).ok).toBe(true);
    const before = asked.length;
    expect((await one.ask(question, { signal })).ok).toBe(true);
    expect(asked).toHaveLength(before + 1);
  });

  test("is asked again after an overload", async () => {
    let times = 0;
    answer = () => (++times === 1 ? refusal(529, "overloaded_error", "Overloaded") : message('{"keep":true}'));
    expect((await model().ask(question, { signal })).ok).toBe(true);
    expect(times).toBe(2);
  });

  test.each([
    ["a wrong key", () => refusal(401, "authentication_error", "invalid x-api-key"), "environment", "refused the key"],
    ["an unknown model", () => refusal(404, "not_found_error", "model"), "environment", "no language model"],
    ["a refusal", () => message("", { stop_reason: "refusal" }), "internal", "refused to answer"],
    ["half an answer", () => message('{"keep', { stop_reason: "max_tokens" }), "internal", "did not come to an end"],
    ["prose", () => message("I would rather not."), "internal", "something else"],
    ["no Messages API at all", () => new Response("<html>", { status: 200 }), "environment", "did not answer"],
  ])("%s is a failure in words, without anything of the exception", async (_what, respond, category, says) => {
    answer = respond;
    const got = await model().ask(question, { signal });
    expect(got.ok ? null : got.failure).toMatchObject({ category });
    expect(got.ok ? "" : got.failure.message).toContain(says);
    expect(JSON.stringify(got.ok ? "" : [got.failure.message, got.failure.hint])).not.toMatch(/key-1|x-api-key|html/);
  });

  test("stops asking when it is told to", async () => {
    const stop = new AbortController();
    answer = () => {
      stop.abort();
      return message('{"keep":true}');
    };
    const got = await model().ask(question, { signal: stop.signal });
    expect(got.ok ? "" : got.failure.category).toBe("cancelled");
  });
});
