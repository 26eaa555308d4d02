import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import minimal from "#tests/fixtures/minimal.json";
import { apiWeb, engineKey } from "#tests/support/api-web.ts";
import { sharedCompute, temporaryDirectory } from "#tests/support/test-app.ts";

const directory = temporaryDirectory();
const compute = sharedCompute();
let web: Awaited<ReturnType<typeof apiWeb>>;
let token: string;

beforeAll(async () => {
  web = await apiWeb(directory.path, { compute });
  web.start();
  token = await web.tokenOf(web.owner);
});
afterAll(async () => {
  await web.stop();
  compute.close();
  directory[Symbol.dispose]();
});

const prompt = "Clinics with doctors and patients. A doctor has a name and a unique email.";

interface CallOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One call with the owner's token, a minute after the one before so that no limit is in the way. */
async function call(path: string, { method, body, text, headers = {} }: CallOptions = {}) {
  web.time.aheadMs += 60_000;
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
  const request = new Request(`http://localhost${path}`, {
    method: method ?? (sent === undefined ? "GET" : "POST"),
    headers: {
      Authorization: `Bearer ${token}`,
      ...(sent === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
  });
  const response = await web.fetch(request);
  const type = response.headers.get("content-type") ?? "";
  return {
    status: response.status,
    headers: response.headers,
    type,
    json: type.includes("json") ? await response.json() : null,
    response,
  };
}

/** Messages of a stream of server-sent events, until it ends. */
async function messages(response: Response) {
  const parts = (await response.text()).split("\n\n").filter((part) => part !== "" && !part.startsWith(":"));
  return parts.map((part) => ({
    id: Number(/^id: (\d+)$/m.exec(part)?.[1] ?? 0),
    event: /^event: (\w+)$/m.exec(part)?.[1] ?? null,
    data: /^data: (.*)$/m.exec(part)?.[1] ?? "",
  }));
}

describe("the description", () => {
  test("is a valid OpenAPI 3.1 document that has every route of the API", async () => {
    const { json } = await call("/api/openapi.json");
    const result = await new Validator().validate(structuredClone(json));
    expect(result).toMatchObject({ valid: true });
    expect(json.openapi).toStartWith("3.1");
    const described = Object.entries<Record<string, unknown>>(json.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routed = web.routes
      .filter(({ pattern }) => pattern.startsWith("/api/"))
      .map(({ method, pattern }) => `${method} ${pattern.replace(/:(\w+)/g, "{$1}")}`);
    expect(described.sort()).toEqual(routed.sort());
    expect(JSON.stringify(json)).not.toContain("$id");
  });

  test("has examples that are taken", async () => {
    const { json } = await call("/api/openapi.json");
    const example = json.paths["/api/generate"].post.requestBody.content["application/json"].example;
    expect((await call("/api/generate", { body: example })).status).toBe(202);
  });

  test("is shown as a page with a command for each operation", async () => {
    const page = await web.owner.open("/docs/api");
    for (const { method, pattern } of web.routes.filter((route) => route.pattern.startsWith("/api/"))) {
      expect(page.html).toContain(pattern.replace(/:(\w+)/g, "{$1}"));
      expect(page.html).toContain(method);
    }
    expect(page.html).toContain("curl http://localhost/api/generate");
  });
});

describe("describing", () => {
  test("reads prompts and models, and says who read them", async () => {
    const read = await call("/api/extract-schema", { body: { prompt } });
    expect([read.status, read.json.engine, read.json.issues]).toEqual([200, "offline extractor", []]);
    expect(read.json.schema.entities.map(({ name }: { name: string }) => name)).toEqual([
      "Clinic",
      "Doctor",
      "Patient",
    ]);
    const sql = await call("/api/extract-schema", {
      body: { model: { text: "create table shop (id int primary key, name text);" } },
    });
    expect([sql.status, sql.json.schema.entities.length]).toEqual([200, 1]);
    expect((await call("/api/stacks")).json.stacks.map(({ id }: { id: string }) => id)).toEqual(["tiny"]);
  });

  const refusals: readonly (readonly [what: string, sent: CallOptions, status: number])[] = [
    ["broken JSON", { text: "{" }, 400],
    ["nothing", { body: {} }, 422],
    ["a prompt that is no text", { body: { prompt: 3 } }, 422],
    ["two sources", { body: { prompt, model: { text: "x" } } }, 422],
    ["an empty prompt", { body: { prompt: "" } }, 422],
    ["an unknown key", { body: { prompt, extra: 1 } }, 422],
    ["plain text", { body: { prompt }, headers: { "Content-Type": "text/plain" } }, 415],
    ["too much", { text: `{"prompt":"${"x".repeat(11_000_000)}"}` }, 413],
  ];
  test.each(refusals)("refuses %s", async (_, sent, status) => {
    const refused = await call("/api/extract-schema", sent);
    expect([refused.status, refused.type, refused.json.status]).toEqual([status, "application/problem+json", status]);
    expect(refused.json.detail).not.toBe("");
    expect(refused.json.requestId).toBe(refused.headers.get("x-request-id"));
  });
});

describe("generating", () => {
  test("from a schema to the archive: queued, watched, downloaded", async () => {
    const started = await call("/api/generate", {
      body: { schema: minimal, name: "Bright", personalization: { tagline: "Hello" } },
    });
    expect([started.status, started.json.name, started.json.error]).toEqual([202, "Bright", null]);
    const self = started.headers.get("location") ?? "";
    expect(self).toBe(started.json.links.self);
    const heard = await messages((await call(started.json.links.events)).response);
    expect(heard.at(-1)?.event).toBe("end");
    const events = heard.filter(({ event }) => event === null);
    expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
    const last = JSON.parse(events.at(-1)?.data ?? "{}");
    expect(last).toMatchObject({ status: "Success", progress: 100, downloadUrl: `${self}/archive` });
    const later = await messages(
      (await call(started.json.links.events, { headers: { "Last-Event-ID": "3" } })).response,
    );
    expect(later[0]?.id).toBe(4);

    const done = await call(self);
    expect(done.json).toMatchObject({ status: "Success", progress: 100, links: { archive: `${self}/archive` } });
    expect(Date.parse(done.json.finishedAt)).toBeGreaterThan(0);
    const archive = await call(done.json.links.archive);
    const bytes = await archive.response.bytes();
    expect([archive.status, archive.type, String.fromCharCode(...bytes.slice(0, 2))]).toEqual([
      200,
      "application/zip",
      "PK",
    ]);
    const same = await call(done.json.links.archive, {
      headers: { "If-None-Match": archive.headers.get("etag") ?? "" },
    });
    expect(same.status).toBe(304);
    expect((await call(`${self}/retry`, { method: "POST" })).status).toBe(409);

    const listed = await call("/api/generations?status=succeeded&search=brig");
    expect(listed.json.generations.map(({ id }: { id: string }) => id)).toEqual([done.json.id]);
    expect(listed.json.olderThan).toBeNull();
    const page = await call("/api/generations?limit=1");
    expect(page.json.olderThan).toBe(page.json.generations[0].id);
  }, 60_000);

  test("is the caller's alone", async () => {
    const { json } = await call("/api/generate", { body: { prompt } });
    const eve = { headers: { Authorization: `Bearer ${await web.tokenOf(web.member)}` } };
    const engine = { headers: { Authorization: "", "X-Engine-Key": engineKey } };
    for (const other of [eve, engine]) {
      for (const path of [json.links.self, json.links.events, `${json.links.self}/archive`]) {
        expect((await call(path, other)).status).toBe(404);
      }
      for (const verb of ["cancel", "retry"]) {
        expect((await call(`${json.links.self}/${verb}`, { ...other, method: "POST" })).status).toBe(404);
      }
      expect((await call("/api/generations", other)).json.generations).toEqual([]);
    }
    const byKey = await call("/api/generate", { ...engine, body: { prompt } });
    expect(byKey.status).toBe(202);
    expect((await call(byKey.json.links.self)).status).toBe(404);
    expect((await call("/api/generations", engine)).json.generations.length).toBe(1);
  });

  test("of a schema that its owner works on, with the answers that are kept with it", async () => {
    const draft = await web.owner.submit(await web.owner.open("/schemas/new"), "/schemas/import", {
      ...{ mode: "model", text: JSON.stringify({ ...minimal, name: "Kept" }) },
    });
    const schemaId = /sch_\w+/.exec(draft.path)?.[0];
    const started = await call("/api/generate", { body: { schemaId } });
    expect([started.status, started.json.name]).toEqual([202, "Kept"]);
    expect((await call("/api/generate", { body: { schemaId, prompt } })).status).toBe(422);
    const eves = { headers: { Authorization: `Bearer ${await web.tokenOf(web.member)}` }, body: { schemaId } };
    expect((await call("/api/generate", eves)).status).toBe(404);
    const engine = { headers: { Authorization: "", "X-Engine-Key": engineKey }, body: { schemaId } };
    expect((await call("/api/generate", engine)).status).toBe(404);
  });

  test("with an idempotency key: the same request is the same generation, another is refused", async () => {
    const headers = { "Idempotency-Key": "order-1" };
    const body = { prompt, name: "Idempotent" };
    const first = await call("/api/generate", { body, headers });
    await messages((await call(first.json.links.events)).response);
    const again = await call("/api/generate", { body, headers });
    expect([again.status, again.json.id]).toEqual([202, first.json.id]);
    const other = await call("/api/generate", { body: { ...body, name: "Other" }, headers });
    expect([other.status, other.json.category]).toEqual([422, "conflict"]);
    expect((await call("/api/generate", { body, headers: { "Idempotency-Key": "with spaces" } })).status).toBe(400);
    const eves = { ...headers, Authorization: `Bearer ${await web.tokenOf(web.member)}` };
    expect((await call("/api/generate", { body, headers: eves })).json.id).not.toBe(first.json.id);
  });

  test("says of each part of a request what is wrong with it", async () => {
    const bad = {
      schema: {
        entities: [
          {
            name: "A",
            fields: [
              { name: "x", type: "text" },
              { name: "x", type: "text" },
            ],
          },
        ],
      },
      stack: "cobol",
      personalization: { colorScheme: "teal", entityInstructions: { Nobody: "x" } },
    };
    const refused = await call("/api/generate", { body: bad });
    expect(refused.status).toBe(422);
    const paths = refused.json.errors.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(expect.arrayContaining(["/personalization/colorScheme", "/stack"]));
    expect(paths.some((path: string) => path.startsWith("/schema/entities/0"))).toBe(true);
    expect((await call("/api/generate", { body: { prompt, schema: minimal } })).status).toBe(422);
    expect((await call("/api/generate", { body: { prompt, tier: "infrastructure" } })).json.errors[0].path).toBe(
      "/tier",
    );
  });
});

describe("callers and payments", () => {
  test("without or with wrong credentials: 401 and how to do better, also when a good cookie comes along", async () => {
    const cookie = [...web.owner.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    for (const headers of [
      { Authorization: "" },
      { Authorization: "Bearer sta_wrong" },
      { Authorization: "", "X-Engine-Key": "wrong" },
      { Authorization: "Bearer sta_wrong", Cookie: cookie, "Sec-Fetch-Site": "same-origin" },
      { Authorization: "", "X-Engine-Key": `${engineKey} `.repeat(2), Cookie: cookie, "Sec-Fetch-Site": "same-origin" },
    ]) {
      const refused = await call("/api/generations", { headers });
      expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="stackalchemist"']);
    }
  });

  test("a session counts from our own pages only", async () => {
    const cookie = [...web.owner.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const from = (site: string) => ({ Authorization: "", Cookie: cookie, "Sec-Fetch-Site": site });
    expect((await call("/api/extract-schema", { body: { prompt }, headers: from("same-origin") })).status).toBe(200);
    expect((await call("/api/extract-schema", { body: { prompt }, headers: from("cross-site") })).status).toBe(403);
  });

  test("limits are the documented ones", async () => {
    for (const [path, limit] of [
      ["/api/extract-schema", 15],
      ["/api/generate", 5],
      ["/api/stripe/create-session", 3],
    ] as const) {
      const { headers } = await call(path, { body: {} });
      expect(headers.get("ratelimit-policy")).toBe(`"default";q=${limit};w=60`);
    }
  });

  test("payments say that they are off", async () => {
    for (const path of ["/api/stripe/create-session", "/api/webhooks/stripe"]) {
      const answer = await call(path, { body: {} });
      expect([answer.status, answer.json.detail]).toEqual([501, "Payments are off in this installation."]);
    }
  });
});
