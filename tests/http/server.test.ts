import { describe, expect, test } from "bun:test";
import type { Caller } from "#domain/account/caller.ts";
import { readForm } from "#http/body.ts";
import { path } from "#http/paths.ts";
import { get, post, type Route } from "#http/route.ts";
import { createServer, type ServerSettings } from "#http/server.ts";
import { assetPath } from "#src/assets.ts";

const ada = { id: "usr_a", email: "ada@example.com", role: "member", createdAtMs: 0, hasPassword: true } as const;
const answer = () => new Response("hello", { headers: { "Content-Type": "text/plain" } });
const slow = Promise.withResolvers<void>();
const routes: readonly Route[] = [
  get(path("/things/:id"), "anyone", answer),
  post(path("/things"), "user", answer),
  get(path("/api/things"), "anyone", answer, { perMinute: 2 }),
  post(path("/api/things"), "api", answer),
  get(path("/api/stream"), "anyone", () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))),
  get(path("/slow"), "anyone", async () => {
    await slow.promise;
    return answer();
  }),
  get(path("/patient"), "anyone", (visit) => visit.patiently(Promise.resolve(answer()))),
  get(path("/broken"), "anyone", () => {
    throw new Error("the secret of the house");
  }),
];

function server(settings: Partial<ServerSettings> = {}, routesOf = routes) {
  return createServer({
    settings: { publicFolder: assetPath("public"), publicUrl: null, trustedHops: 0, corsOrigins: [], ...settings },
    routes: routesOf,
    authenticate: async (request): Promise<Caller> =>
      request.headers.has("cookie")
        ? { kind: "user", user: ada, via: "session", sessionId: "ses_a" }
        : request.headers.has("x-engine-key")
          ? { kind: "engine" }
          : { kind: "nobody" },
    isSetUp: async () => true,
    clock: { now: () => 1_000_000, monotonic: () => 0, random: () => 0 },
    log: { write: () => {} },
  });
}

function ask(path: string, init: RequestInit = {}, settings: Partial<ServerSettings> = {}) {
  return server(settings).fetch(new Request(`http://localhost${path}`, init));
}

const whole = [
  "GET /things/1",
  "GET /nothing",
  "PUT /things/1",
  "OPTIONS /things/1",
  "GET /broken",
  "POST /api/things",
];

describe("every answer", () => {
  test.each([...whole, "HEAD /things/1", "GET /static/app.css", "GET /static/js/app.js", "GET /static/nothing"])(
    "%s carries the security headers",
    async (line) => {
      const [method = "", path = ""] = line.split(" ");
      const { headers } = await ask(path, { method });
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("strict-transport-security")).toBeNull();
    },
  );

  test.each(whole)("%s has a number of its own", async (line) => {
    const [method = "", path = ""] = line.split(" ");
    expect((await ask(path, { method })).headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("asks browsers to stay with https where users come by https", async () => {
    const { headers } = await ask("/things/1", {}, { publicUrl: "https://stack.example" });
    expect(headers.get("strict-transport-security")).toContain("max-age=");
  });

  test("tells nothing of an exception", async () => {
    const response = await ask("/broken");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret of the house");
  });
});

describe("methods", () => {
  test("HEAD answers like GET without the body, also where the answer never ends", async () => {
    const running = server();
    const address = `http://127.0.0.1:${running.listen("127.0.0.1", 0)}`;
    const head = await fetch(`${address}/things/1`, { method: "HEAD" });
    expect([
      head.status,
      head.headers.get("content-type"),
      head.headers.get("content-length"),
      await head.text(),
    ]).toEqual([200, "text/plain", "5", ""]);
    expect((await fetch(`${address}/api/stream`, { method: "HEAD" })).status).toBe(200);
    expect((await fetch(`${address}/things/1`, { method: "DELETE" })).status).toBe(405);
    expect((await fetch(`${address}/things`, { method: "OPTIONS" })).status).toBe(204);
    await running.stop();
  });

  test("a method that the path does not have is 405 and names those that it has", async () => {
    const page = await ask("/things/1", { method: "DELETE" });
    expect([page.status, page.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    const api = await ask("/api/things", { method: "PUT" });
    expect([api.status, api.headers.get("allow"), api.headers.get("content-type")]).toEqual([
      405,
      "GET, POST, HEAD, OPTIONS",
      "application/problem+json",
    ]);
    expect((await ask("/nothing", { method: "OPTIONS" })).status).toBe(404);
  });
});

test("whoever is being answered when the server stops gets the answer", async () => {
  const running = server();
  const address = `http://127.0.0.1:${running.listen("127.0.0.1", 0)}`;
  const asked = fetch(`${address}/slow`);
  await fetch(`${address}/things/1`);
  const stopped = running.stop();
  slow.resolve();
  expect(await (await asked).text()).toBe("hello");
  await stopped;
  expect(await fetch(`${address}/things/1`).catch(() => "refused")).toBe("refused");
});

test("work that takes long is waited for without an idle timeout, which then holds again", async () => {
  const timeouts: number[] = [];
  const connection = { requestIP: () => null, timeout: (_: Request, seconds: number) => void timeouts.push(seconds) };
  await server().fetch(new Request("http://localhost/patient"), connection);
  expect(timeouts).toEqual([0, 30]);
});

describe("other sites", () => {
  const corsOrigins = ["https://app.example"];
  const from = (origin: string) => ({ Origin: origin, "Sec-Fetch-Site": "cross-site" });

  test("a named site's script may call the API, and no page", async () => {
    const asked = {
      method: "OPTIONS",
      headers: { ...from("https://app.example"), "Access-Control-Request-Method": "POST" },
    };
    const may = await ask("/api/things", asked, { corsOrigins });
    expect([may.status, may.headers.get("access-control-allow-origin")]).toEqual([204, "https://app.example"]);
    expect(may.headers.get("access-control-allow-headers")).toContain("Authorization");
    expect(may.headers.get("access-control-allow-credentials")).toBeNull();
    const page = await ask("/things/1", asked, { corsOrigins });
    expect(page.headers.get("access-control-allow-origin")).toBeNull();
    const call = await ask("/api/things", { headers: from("https://app.example") }, { corsOrigins });
    expect(call.headers.get("access-control-allow-origin")).toBe("https://app.example");
    expect(call.headers.get("access-control-expose-headers")).toContain("RateLimit");
  });

  test("any other site's may not", async () => {
    for (const method of ["OPTIONS", "GET"]) {
      const { headers } = await ask("/api/things", { method, headers: from("https://evil.example") }, { corsOrigins });
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("vary")).toContain("Origin");
    }
  });

  test("no other site can make a browser change something", async () => {
    const cookie = { Cookie: "session=x" };
    for (const [headers, status] of [
      [{ ...cookie, ...from("https://evil.example") }, 403],
      [{ ...cookie, "Sec-Fetch-Site": "same-site" }, 403],
      [{ ...cookie, Origin: "https://evil.example" }, 403],
      [{ ...cookie, Origin: "null" }, 403],
      [cookie, 403],
      [{ ...cookie, "Sec-Fetch-Site": "same-origin" }, 200],
      [{ ...cookie, Origin: "http://localhost" }, 200],
      [{ "X-Engine-Key": "k", ...from("https://evil.example") }, 200],
    ] as const) {
      expect((await ask("/api/things", { method: "POST", headers })).status).toBe(status);
    }
    const page = { method: "POST", headers: { ...cookie, ...from("https://evil.example") } };
    expect((await ask("/things", page)).status).toBe(403);
  });
});

describe("limits", () => {
  const times = async (headers: readonly Record<string, string>[], settings: Partial<ServerSettings>) => {
    const running = server(settings);
    const statuses: number[] = [];
    for (const each of headers) {
      const response = await running.fetch(new Request("http://localhost/api/things", { headers: each }));
      statuses.push(response.status);
      expect(response.headers.get("ratelimit-policy")).toBe('"default";q=2;w=60');
      if (response.status === 429) expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    return statuses;
  };
  const forwarded = (...addresses: readonly string[]) => addresses.map((each) => ({ "X-Forwarded-For": each }));

  test("without a proxy, what a client says of its address counts for nothing", async () => {
    expect(await times(forwarded("1.1.1.1", "2.2.2.2", "3.3.3.3"), { trustedHops: 0 })).toEqual([200, 200, 429]);
  });

  test("behind a proxy, only what the proxy added counts", async () => {
    const made = forwarded("1.1.1.1, 9.9.9.9", "2.2.2.2, 9.9.9.9", "3.3.3.3, 9.9.9.9", "9.9.9.9, 8.8.8.8");
    expect(await times(made, { trustedHops: 1 })).toEqual([200, 200, 429, 200]);
  });

  test("one network of IPv6 addresses is one client", async () => {
    expect(await times(forwarded("2001:db8::1", "2001:db8::2", "2001:db8::3"), { trustedHops: 1 })).toEqual([
      200, 200, 429,
    ]);
  });

  test("an account has the limit, too, from however many addresses", async () => {
    const spread = forwarded("1.1.1.1", "2.2.2.2", "3.3.3.3").map((each) => ({ ...each, Cookie: "session=x" }));
    expect(await times(spread, { trustedHops: 1 })).toEqual([200, 200, 429]);
  });
});

describe("what no browser sends", () => {
  test.each(["GET /things/1 HTTP/1.0\r\n\r\n", "GET /things/1 HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n"])(
    "%j is answered without a look inside",
    async (request) => {
      const running = server();
      const port = running.listen("127.0.0.1", 0);
      const chunks: string[] = [];
      const closed = Promise.withResolvers<void>();
      const socket = {
        open: (opened: { write: (text: string) => number }) => void opened.write(request),
        data: (_: unknown, chunk: Buffer) => void chunks.push(chunk.toString()),
        close: () => closed.resolve(),
      };
      await Bun.connect({ hostname: "127.0.0.1", port, socket });
      await closed.promise;
      const text = chunks.join("");
      await running.stop();
      expect(text).toMatch(/^HTTP\/1\.[01] [234]\d\d /);
      expect(text).not.toContain("stack");
    },
  );

  test("a form of a hundred thousand empty fields is refused before it is taken apart", async () => {
    for (const type of ["application/x-www-form-urlencoded", "Application/X-WWW-Form-Urlencoded"]) {
      const sent = { method: "POST", body: "a&".repeat(100_000), headers: { "Content-Type": type } };
      const read = await readForm(new Request("http://localhost/", sent), 1_000_000);
      expect(read.ok ? "read" : read.failure.category).toBe("usage");
    }
  });
});
