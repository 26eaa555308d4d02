import { join } from "node:path";
import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import type { Schema } from "#domain/schema/schema.ts";
import { createServer } from "#http/server.ts";
import type { Compute } from "#ports/compute.ts";
import type { Sandbox } from "#ports/sandbox.ts";
import { orderGeneration } from "#services/order-generation.ts";
import { assetPath } from "#src/assets.ts";
import { createGenerations } from "#src/generations.ts";
import { testApp } from "#tests/support/test-app.ts";

/** The pages of generations on the real program, with the tiny stack; who asks is said by the header `x-user`. */
export function generationWeb(directory: string, sandbox: Sandbox, compute: Compute) {
  const app = testApp(join(directory, "web"), sandbox, compute);
  const log = { write: () => undefined };
  const generations = createGenerations(app, { log, slots: 1 });
  const insert = "insert or ignore into users (id, email, role, created_at) values (?, ?, 'member', 1)";
  const server = createServer({
    settings: { publicFolder: assetPath("public"), publicUrl: null, trustedHops: 0, corsOrigins: [] },
    routes: generations.routes,
    authenticate: async (request) => {
      const id = request.headers.get("x-user");
      if (id === null) return { kind: "nobody" };
      const user = { id, email: `${id}@example.com`, role: "member", createdAtMs: 1, hasPassword: true } as const;
      return { kind: "user", user, via: "session", sessionId: "ses_1" };
    },
    isSetUp: async () => true,
    clock: app.pipeline.clock,
    log,
  });
  const send = (user: string | null, path: string, init: RequestInit = {}) => {
    const headers = new Headers({ "sec-fetch-site": "same-origin", ...Object.fromEntries(new Headers(init.headers)) });
    if (user !== null) headers.set("x-user", user);
    return server.fetch(new Request(`http://localhost${path}`, { redirect: "manual", ...init, headers }));
  };
  return {
    app,
    generations,
    server,
    send,
    get: async (user: string | null, path: string) => (await send(user, path)).text(),
    order: async (user: string, schema: Schema): Promise<string> => {
      app.database.$client.query(insert).run(user, `${user}@example.com`);
      const ordered = await orderGeneration(
        {
          ...{ owner: { userId: user }, origin: "web", schemaId: null, tier: "spark", schema },
          ...{ personalization: defaultPersonalization, stack: "tiny", verify: true, engine: "JSON schema", notes: [] },
        },
        generations.deps,
      );
      if (!ordered.ok) throw new Error(ordered.failure.message);
      return ordered.value.id;
    },
    [Symbol.asyncDispose]: async () => {
      generations.closeStreams();
      await generations.stop();
      app.close();
    },
  };
}
