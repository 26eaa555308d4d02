import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatTree } from "#adapters/format/format.ts";
import { loadStack } from "#adapters/stacks/load.ts";
import type { StackContext } from "#domain/stack/context.ts";
import { compileStack, renderStack } from "#domain/stack/render.ts";
import { loadConfig } from "#src/config.ts";
import { contextOfFiles } from "#src/dev/context.ts";
import { hasStandins, provideStandins } from "#src/dev/standin/build.ts";
import { provideCompose } from "#src/dev/standin/compose.ts";
import { unreachableSource } from "#src/dev/standin/sources.ts";
import { composeIn, sampleBody, writeTree } from "#tests/support/compose-project.ts";
import { startDockerd } from "#tests/support/dockerd.ts";

const root = join(import.meta.dir, "../..");
const engine = await startDockerd();
const missing = engine.ok ? (missingTool() ?? (await missingSource())) : engine.reason;
const folder = mkdtempSync(join(tmpdir(), "stackalchemist-compose-"));
if (missing !== null) console.error(`skipped: the generated project's containers: ${missing}`);

afterAll(async () => {
  if (engine.ok) await engine.dockerd.stop();
  rmSync(folder, { recursive: true, force: true });
  // Removing gigabytes of images takes longer than a hook may by default.
}, 180_000);

const name =
  "docker compose up, register, a record of every entity, all containers replaced: everything is still there";
test.skipIf(missing !== null)(
  missing === null ? name : `${name} (skipped: ${missing})`,
  async () => {
    if (!engine.ok) return;
    const config = loadConfig();
    if (!config.ok) throw new Error(config.failure.message);
    const { host } = engine.dockerd;
    await provideStandins(host, config.value, () => {});
    const words = await provideCompose(host, config.value, () => {});
    const { context, directory } = await renderProject();
    const port = await freePort();
    const compose = composeIn(directory, words, host, port);
    const site = new Site(`http://127.0.0.1:${port}`);

    try {
      await compose("up", "--build", "--detach", "--wait");
    } catch (cause) {
      throw new Error(await compose("logs", "--no-color", "--tail", "40"), { cause });
    }
    await checkPages(site);
    await checkHardening(compose);

    expect(await site.json("GET", "/api/v1/auth/config")).toMatchObject({ body: { first_run: true } });
    const account = { email: "first@example.com", password: "correct horse battery staple" };
    expect(await site.json("POST", "/api/v1/auth/register", { ...account, name: "First" })).toMatchObject({
      status: 201,
      body: { role: "admin" },
    });
    const records = await createOneOfEach(site, context);

    await compose("down");
    await compose("up", "--detach", "--wait");
    expect(await compose("logs", "--no-color", "secrets")).toContain("secret_key: kept");
    for (const { path, body } of records) expect(await site.json("GET", path)).toEqual({ status: 200, body });
    await site.json("POST", "/api/v1/auth/logout");
    expect((await site.json("GET", "/api/v1/auth/me")).status).toBe(401);
    expect((await site.json("POST", "/api/v1/auth/login", account)).status).toBe(200);
    await compose("down", "--volumes");
  },
  15 * 60_000,
);

/** What the web server promises: strict headers, pages for every path, hashed files for ever, compressed. */
async function checkPages(site: Site): Promise<void> {
  const page = await fetch(`${site.origin}/some/page/of/the/application`);
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(page.headers.get("content-security-policy")).toStartWith("default-src 'self'");
  expect(page.headers.get("cache-control")).toBe("no-cache");
  const script = html.match(/src="(\/assets\/[^"]+\.js)"/)?.[1];
  const asset = await fetch(`${site.origin}${script}`);
  expect(asset.status).toBe(200);
  expect(asset.headers.get("cache-control")).toContain("immutable");
  expect(asset.headers.get("content-encoding")).toBe("gzip");
  expect((await fetch(`${site.origin}/assets/none.js`)).status).toBe(404);
  const foreign = { method: "POST", headers: { origin: "https://evil.example" } };
  expect((await fetch(`${site.origin}/api/v1/auth/logout`, foreign)).status).toBe(403);
}

/** No container but the database's runs as root or may write to its own files; the API's role is no superuser. */
async function checkHardening(compose: (...words: string[]) => Promise<string>): Promise<void> {
  for (const service of ["api", "web"]) {
    const probe = "id -u; touch /etc/x 2>/dev/null && echo writable; grep CapEff /proc/self/status";
    const [uid, ...rest] = (await compose("exec", "-T", service, "sh", "-c", probe)).split("\n");
    expect(Number(uid)).toBeGreaterThan(0);
    expect(rest.join(" ")).toMatch(/^CapEff:\s+0+\s*$/);
  }
  const query = "select rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = 'app'";
  expect((await compose("exec", "-T", "db", "psql", "-U", "postgres", "-Atc", query)).trim()).toBe("f");
}

async function createOneOfEach(site: Site, context: StackContext) {
  const ids = new Map<string, unknown>();
  const records: { path: string; body: unknown }[] = [];
  for (const entity of context.creationOrder) {
    const created = await site.json("POST", `/api/v1/${entity.path}`, sampleBody(entity, ids));
    expect({ entity: entity.class, ...created }).toMatchObject({ entity: entity.class, status: 201 });
    const id = (created.body as { id: unknown }).id;
    ids.set(entity.table, id);
    records.push({ path: `/api/v1/${entity.path}/${id}`, body: null });
  }
  // Read at the end: a later record may appear in an earlier one's links.
  for (const record of records) record.body = (await site.json("GET", record.path)).body;
  return records;
}

/** A browser's part: keeps the session cookie and says where its requests come from. */
class Site {
  readonly origin: string;
  #cookie = "";

  constructor(origin: string) {
    this.origin = origin;
  }

  async json(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    const headers = { cookie: this.#cookie, origin: this.origin, "content-type": "application/json" };
    const response = await fetch(`${this.origin}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.#cookie = cookie.split(";")[0] ?? "";
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : JSON.parse(text) };
  }
}

async function renderProject(): Promise<{ context: StackContext; directory: string }> {
  const source = loadStack(join(root, "templates"), "python-react");
  const schema = readFileSync(join(root, "tests/fixtures/everything.json"), "utf8");
  const answers = JSON.stringify({ features: { auth: "session" } });
  const { context } = contextOfFiles(schema, answers, source.manifest);
  const directory = join(folder, context.project.slug);
  writeTree(directory, await formatTree(renderStack(compileStack(source), context).project, source.manifest.format));
  return { context, directory };
}

function missingTool(): string | null {
  const tool = ["docker", "mmdebstrap"].find((program) => Bun.which(program) === null);
  return tool === undefined ? null : `${tool} is not installed (Debian: apt-get install docker.io mmdebstrap)`;
}

async function missingSource(): Promise<string | null> {
  const config = loadConfig();
  if (!config.ok) return config.failure.message;
  return await unreachableSource(config.value, { debian: !hasStandins(config.value) });
}

/** A port that nothing listens on now; Docker takes it a little later. */
async function freePort(): Promise<number> {
  const server = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  const { port } = server;
  server.stop(true);
  return port;
}
