import type { Server } from "bun";

export interface MessagesApi extends Disposable {
  readonly url: string;
  /** The questions' messages, in order. */
  readonly asked: readonly string[];
}

/** A server of our own that speaks as much of the Messages API as the program uses. `answer` gets each question's message and gives the answer's object. */
export function serveMessagesApi(answer: (message: string) => object): MessagesApi {
  const asked: string[] = [];
  const server: Server<undefined> = Bun.serve({
    port: 0,
    fetch: async (request) => {
      const body = (await request.json()) as { readonly model: string; readonly messages: { content: string }[] };
      const message = body.messages[0]?.content ?? "";
      asked.push(message);
      return Response.json({
        ...{ id: "msg_1", type: "message", role: "assistant", model: body.model, stop_reason: "end_turn" },
        content: [{ type: "text", text: JSON.stringify(answer(message)) }],
        usage: { input_tokens: 100, output_tokens: 20, cache_read_input_tokens: 0, cache_creation_input_tokens: 0 },
      });
    },
  });
  return { url: `http://localhost:${server.port}`, asked, [Symbol.dispose]: () => server.stop(true) };
}
