import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Route } from "#http/route.ts";
import type { Browser } from "#tests/fakes/browser.ts";
import { apiWeb, engineKey } from "#tests/support/api-web.ts";
import { sharedCompute, temporaryDirectory } from "#tests/support/test-app.ts";

/** Who asks, in the order of the columns below. The things that are asked for are the owner's. */
const callers = ["nobody", "stranger", "owner", "admin", "key", "token"] as const;
type CallerName = (typeof callers)[number];

/** What every route answers to a nearly empty request of each. A route that is not here fails the test: decide who may call it. */
const expected = `
GET /                                                    200 200 200 200 200 200
GET /account                                             303 200 200 200 303 303
GET /account/deletion                                    303 200 200 200 303 303
GET /admin/users                                         303 404 404 200 303 303
GET /admin/users/:user/removal                           303 404 404 404 303 303
GET /api/generations                                     401 200 200 200 200 200
GET /api/generations/:generation                         401 404 200 404 404 200
GET /api/generations/:generation/archive                 401 404 200 404 404 200
GET /api/generations/:generation/events                  401 404 200 404 404 200
GET /api/openapi.json                                    200 200 200 200 200 200
GET /api/stacks                                          200 200 200 200 200 200
GET /docs                                                303 303 303 303 303 303
GET /docs/:page                                          200 200 200 200 200 200
GET /docs/api                                            200 200 200 200 200 200
GET /generations                                         303 200 200 200 303 303
GET /generations/:generation                             303 404 200 404 303 303
GET /generations/:generation/archive                     303 404 200 404 303 303
GET /generations/:generation/cancellation                303 404 303 404 303 303
GET /generations/:generation/deletion                    303 404 200 404 303 303
GET /generations/:generation/diagram.svg                 303 404 200 404 303 303
GET /generations/:generation/events                      303 404 200 404 303 303
GET /generations/:generation/files                       303 404 200 404 303 303
GET /generations/:generation/files/*                     303 404 200 404 303 303
GET /generations/:generation/log.txt                     303 404 200 404 303 303
GET /generations/:generation/log/:step                   303 404 404 404 303 303
GET /generations/:generation/report                      303 404 200 404 303 303
GET /health/live                                         200 200 200 200 200 200
GET /health/ready                                        200 200 200 200 200 200
GET /pricing                                             200 200 200 200 200 200
GET /reset                                               200 200 200 200 200 200
GET /reset/:token                                        404 404 404 404 404 404
GET /schemas                                             303 200 200 200 303 303
GET /schemas/:schema                                     303 404 200 404 303 303
GET /schemas/:schema/deletion                            303 404 200 404 303 303
GET /schemas/:schema/diagram.svg                         303 404 200 404 303 303
GET /schemas/:schema/endpoints/:endpoint                 303 404 404 404 303 303
GET /schemas/:schema/endpoints/new                       303 404 200 404 303 303
GET /schemas/:schema/entities/:entity                    303 404 200 404 303 303
GET /schemas/:schema/entities/new                        303 404 200 404 303 303
GET /schemas/:schema/export/:format                      303 404 200 404 303 303
GET /schemas/:schema/personalize                         303 404 303 404 303 303
GET /schemas/:schema/personalize/:step                   303 404 200 404 303 303
GET /schemas/:schema/relationships/:relationship         303 404 200 404 303 303
GET /schemas/:schema/relationships/new                   303 404 200 404 303 303
GET /schemas/new                                         303 200 200 200 303 303
GET /setup                                               303 303 303 303 303 303
GET /sign-in                                             200 303 303 303 200 303
GET /sign-up                                             200 303 303 303 200 303
POST /account/deletion                                   401 422 422 422 401 401
POST /account/password                                   401 422 422 422 401 401
POST /account/sessions/:session/revocation               401 303 303 303 401 401
POST /account/tokens                                     401 422 422 422 401 401
POST /account/tokens/:token/revocation                   401 303 303 303 401 401
POST /admin/users                                        401 404 404 422 401 401
POST /admin/users/:user/removal                          401 404 404 303 401 401
POST /api/extract-schema                                 401 422 422 422 422 422
POST /api/generate                                       401 422 422 422 422 422
POST /api/generations/:generation/cancel                 401 404 202 404 404 202
POST /api/generations/:generation/retry                  401 404 409 404 404 409
POST /api/stripe/create-session                          401 501 501 501 501 501
POST /api/webhooks/stripe                                501 501 501 501 501 501
POST /generations/:generation/cancellation               401 404 303 404 401 401
POST /generations/:generation/deletion                   401 404 303 404 401 401
POST /generations/:generation/retry                      401 404 409 404 401 401
POST /reset                                              422 422 422 422 422 422
POST /reset/:token                                       404 404 404 404 404 404
POST /schemas                                            200 422 422 422 200 422
POST /schemas/:schema/deletion                           401 404 303 404 401 401
POST /schemas/:schema/edits                              401 404 303 404 401 401
POST /schemas/:schema/generations                        401 404 303 404 401 401
POST /schemas/:schema/personalize/:step                  401 404 422 404 401 401
POST /schemas/:schema/personalize/preview                401 404 200 404 401 401
POST /schemas/:schema/redo                               401 404 303 404 401 401
POST /schemas/:schema/undo                               401 404 303 404 401 401
POST /schemas/import                                     401 422 422 422 401 401
POST /setup                                              303 303 303 303 303 303
POST /sign-in                                            422 422 422 422 422 422
POST /sign-out                                           303 303 303 303 303 303
POST /sign-up                                            422 422 422 422 422 422
POST /theme                                              303 303 303 303 303 303
`;

const directory = temporaryDirectory();
const compute = sharedCompute();
let web: Awaited<ReturnType<typeof apiWeb>>;
let headersOf: Readonly<Record<CallerName, () => Record<string, string>>>;
let generation: string;

beforeAll(async () => {
  web = await apiWeb(directory.path, { compute });
  web.start();
  const token = await web.tokenOf(web.member);
  headersOf = {
    nobody: () => ({ "Sec-Fetch-Site": "same-origin" }),
    stranger: () => cookiesOf(web.stranger),
    owner: () => cookiesOf(web.member),
    admin: () => cookiesOf(web.owner),
    key: () => ({ "X-Engine-Key": engineKey }),
    token: () => ({ Authorization: `Bearer ${token}` }),
  };
  generation = await finishedGeneration();
}, 60_000);
afterAll(async () => {
  await web.stop();
  compute.close();
  directory[Symbol.dispose]();
});

function cookiesOf({ cookies }: Browser): Record<string, string> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return { Cookie: cookie, "Sec-Fetch-Site": "same-origin" };
}

const prompt = "Clinics with doctors. A doctor has a name and an email. Each doctor has many patients.";

async function finishedGeneration(): Promise<string> {
  const body = JSON.stringify({ prompt });
  const headers = { ...headersOf.token(), "Content-Type": "application/json" };
  const started = await web.fetch(new Request("http://localhost/api/generate", { method: "POST", body, headers }));
  const { id, links } = (await started.json()) as { readonly id: string; readonly links: { readonly events: string } };
  await (await web.fetch(new Request(`http://localhost${links.events}`, { headers: headersOf.token() }))).text();
  return id;
}

async function newSchema(): Promise<string> {
  const body = new URLSearchParams({ prompt, stack: "tiny" });
  const made = await web.member.send("/schemas", { method: "POST", body });
  return made.headers.get("location")?.split("/").at(-1) ?? `no schema: ${made.status}`;
}

/** What ends somebody's session or deletes what others need comes last. */
function lastOnes({ pattern }: Route): number {
  return pattern === "/sign-out" ? 2 : pattern.startsWith("/generations") && pattern.endsWith("deletion") ? 1 : 0;
}

/** Nearly nothing, in the language of the route. */
function bodyOf({ method, pattern }: Route): { readonly headers: Record<string, string>; readonly init: RequestInit } {
  if (method === "GET") return { headers: {}, init: {} };
  if (pattern.startsWith("/api/")) return { headers: { "Content-Type": "application/json" }, init: { body: "{}" } };
  return { headers: {}, init: { body: new URLSearchParams({ revision: "1", edit: "add-entity", name: "Room" }) } };
}

async function statusOf(route: Route, caller: CallerName, schema: string): Promise<number> {
  return (await ask(route, headersOf[caller](), { schema, address: `198.51.100.${callers.indexOf(caller)}` })).status;
}

async function ask(
  route: Route,
  own: Readonly<Record<string, string>>,
  { schema, address, method = route.method }: { schema: string; address: string; method?: string },
): Promise<Response> {
  web.time.aheadMs += 60_000;
  const values: Readonly<Record<string, string>> = {
    ...{ schema, generation, format: "json", entity: "0", relationship: "0", endpoint: "0", step: "look" },
    ...{ session: "ses_none", token: "none", user: "usr_none", page: "getting-started", "*": "README.md" },
  };
  const path = route.pattern.replace(/:(\w+)|\*/g, (part, name: string | undefined) => values[name ?? part] ?? part);
  const { headers, init } = bodyOf(route);
  const sent = { method, headers: { "X-Forwarded-For": address, ...headers, ...own }, ...init };
  const response = await web.fetch(new Request(`http://localhost${path}`, sent));
  await response.body?.cancel();
  return response;
}

test("no route takes what another site made a browser send", async () => {
  const schema = await newSchema();
  const changing = web.routes.filter(({ method, access }) => method !== "GET" && access !== "signature");
  for (const route of changing) {
    const foreign = { ...headersOf.admin(), "Sec-Fetch-Site": "cross-site" };
    const { status } = await ask(route, foreign, { schema, address: "198.51.100.77" });
    expect(`${route.pattern} ${status}`).toBe(`${route.pattern} 403`);
  }
}, 60_000);

test("HEAD answers every GET route with the same status and the security headers", async () => {
  const schema = await newSchema();
  for (const route of web.routes.filter(({ method }) => method === "GET")) {
    const [get, head] = await Promise.all(
      ["GET", "HEAD"].map((method) => ask(route, headersOf.owner(), { schema, address: "198.51.100.78", method })),
    );
    expect(`${route.pattern} ${head?.status}`).toBe(`${route.pattern} ${get?.status}`);
    expect(head?.headers.get("content-security-policy")).toContain("default-src 'none'");
  }
}, 60_000);

test("every route answers each kind of caller as it should", async () => {
  const actual: string[] = [];
  for (const route of web.routes.toSorted((left, right) => lastOnes(left) - lastOnes(right))) {
    const schema = route.pattern.includes(":schema") ? await newSchema() : "";
    const statuses: number[] = [];
    // The owner comes last: what they delete is gone for the others, too.
    for (const caller of callers.toSorted((left, right) => Number(left === "owner") - Number(right === "owner"))) {
      statuses[callers.indexOf(caller)] = await statusOf(route, caller, schema);
    }
    actual.push(`${`${route.method} ${route.pattern}`.padEnd(56)} ${statuses.join(" ")}`);
  }
  expect(actual.sort()).toEqual(
    expected
      .trim()
      .split("\n")
      .filter((line) => line !== "")
      .sort(),
  );
}, 120_000);
