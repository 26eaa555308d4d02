import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { unzipTree } from "#domain/archive/zip.ts";
import { createFakeSandbox, type FakeSandboxScript } from "#tests/fakes/sandbox.ts";
import { generationWeb } from "#tests/support/generation-web.ts";
import { sharedCompute, temporaryDirectory } from "#tests/support/test-app.ts";

const directory = temporaryDirectory();
const compute = sharedCompute();
setDefaultTimeout(60_000);
afterAll(() => {
  compute.close();
  directory[Symbol.dispose]();
});
let count = 0;

function web(script: FakeSandboxScript = {}) {
  return generationWeb(join(directory.path, `web-${count++}`), createFakeSandbox(script), compute);
}

const hostileName = `<img src=x onerror=alert(1)>"'&lt;`;
const schema = { name: hostileName, entities: [{ name: "Order" }] };

/** All messages of a stream of server-sent events, until it ends. */
async function messagesOf(response: Response): Promise<readonly { id: number; event: string; data: string }[]> {
  const text = await response.text();
  return text.split("\n\n").flatMap((block) => {
    const lines = block.split("\n").filter((line) => line !== "" && !line.startsWith(":"));
    if (lines.length === 0) return [];
    const field = (name: string) =>
      lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
    return [{ id: Number(field("id")[0] ?? 0), event: field("event")[0] ?? "", data: field("data").join("\n") }];
  });
}

/** What a reader sees of the log and the steps, without times. */
async function visibleText(html: string): Promise<string> {
  const texts: string[] = [];
  const take = { text: (chunk: { text: string }) => void texts.push(chunk.text) };
  const rewriter = new HTMLRewriter().on(".log-line > span", take).on(".check > a", take).on("#notes > li", take);
  await rewriter.transform(new Response(html)).text();
  return texts.filter((text) => text.trim() !== "").join("\n");
}

describe("a generation's page", () => {
  test("follows from the queue to the download; a late reader sees the same; the archive is what the page says", async () => {
    await using it = web();
    const id = await it.order("usr_ada", schema);
    const queued = await it.get("usr_ada", `/generations/${id}`);
    expect(queued).toContain("next in the queue");
    expect(queued).not.toContain("<img src=x");
    const events = /hx-sse:connect="([^"]+)"/.exec(queued)?.[1] ?? "";
    const watching = it.send("usr_ada", events.replaceAll("&amp;", "&")).then(messagesOf);
    it.generations.start();
    const messages = await watching;
    expect(messages.at(-1)?.event).toBe("end");
    const ids = messages.slice(0, -1).map((message) => message.id);
    expect(ids).toEqual(ids.map((_, index) => index + 1));
    const live = messages.map(({ data }) => data).join("\n");
    expect(live).not.toContain("<img src=x");

    const page = await it.get("usr_ada", `/generations/${id}`);
    expect(page).toContain("Your repository is ready");
    expect(page).not.toContain("hx-sse:connect");
    const logged = [...live.matchAll(/<span>(print|make|pause|[a-z]+ [^<]*)<\/span>/g)].map(([, line]) => line);
    for (const line of (await visibleText(page)).split("\n")) expect(live).toContain(line);
    expect(logged.length).toBeGreaterThan(0);

    const download = await it.send("usr_ada", `/generations/${id}/archive`);
    const name = /filename="([\w-]+)\.zip"/.exec(download.headers.get("content-disposition") ?? "")?.[1] ?? "";
    expect(page).toContain(`Download ${name}.zip`);
    const tree = unzipTree(new Uint8Array(await download.arrayBuffer()));
    expect([...tree.keys()]).toContain("build-report.json");
    const part = await it.get("usr_ada", `/generations/${id}?part=outcome`);
    expect(part).toContain("Your repository is ready");
    expect(part).not.toContain("<html");
  });

  test("who was cut off gets what they missed, by Last-Event-ID or by the page's own number", async () => {
    await using it = web();
    const id = await it.order("usr_ada", schema);
    it.generations.start();
    const all = await messagesOf(await it.send("usr_ada", `/generations/${id}/events?after=0`));
    const middle = all[3]?.id ?? 0;
    const headers = { "last-event-id": String(middle) };
    const rest = await messagesOf(await it.send("usr_ada", `/generations/${id}/events?after=0`, { headers }));
    // What later runs are expected to take is learned from this one.
    const known = (messages: typeof all) =>
      messages.map(({ id, data }) => `${id} ${data.replace(/usually takes [^<]*/, "")}`);
    expect(known(rest)).toEqual(known(all.slice(4)));
    expect(await messagesOf(await it.send("usr_ada", `/generations/${id}/events?after=${middle}`))).toEqual(rest);
  });

  test("a stream that nobody may watch any more is refused, not led to a page", async () => {
    await using it = web();
    const id = await it.order("usr_ada", schema);
    const headers = { accept: "text/html, text/event-stream" };
    expect((await it.send(null, `/generations/${id}/events`, { headers })).status).toBe(401);
  });

  test("is there for its owner alone, in every address", async () => {
    await using it = web();
    const id = await it.order("usr_ada", schema);
    await it.order("usr_bob", schema);
    it.generations.start();
    await messagesOf(await it.send("usr_ada", `/generations/${id}/events`));
    const parts = ["", "/events", "/log.txt", "/log/lint", "/files", "/files/README.md", "/report", "/diagram.svg"];
    for (const part of [...parts, "/archive", "/cancellation", "/deletion"]) {
      expect(`${part} ${(await it.send("usr_bob", `/generations/${id}${part}`)).status}`).toBe(`${part} 404`);
      expect((await it.send(null, `/generations/${id}${part}`)).headers.get("location")).toContain("/sign-in");
    }
    for (const part of ["/cancellation", "/retry", "/deletion"]) {
      const sent = await it.send("usr_bob", `/generations/${id}${part}`, { method: "POST" });
      expect(`${part} ${sent.status}`).toBe(`${part} 404`);
    }
    expect(await it.get("usr_bob", "/generations")).not.toContain(id);
    for (const part of parts) {
      expect(`${part} ${(await it.send("usr_ada", `/generations/${id}${part}`)).status}`).toBe(`${part} 200`);
    }
  });

  test("a cancel asks, ends it at once and can be taken back by trying again; a deletion removes all", async () => {
    await using it = web({ hanging: ["docs/openapi.json"] });
    const id = await it.order("usr_ada", schema);
    it.generations.start();
    const watching = it.send("usr_ada", `/generations/${id}/events`).then(messagesOf);
    expect(await it.get("usr_ada", `/generations/${id}/cancellation`)).toContain('method="post"');
    const early = await it.send("usr_ada", `/generations/${id}/deletion`, { method: "POST" });
    expect(early.status).toBe(409);
    const cancelled = await it.send("usr_ada", `/generations/${id}/cancellation`, { method: "POST" });
    expect(cancelled.headers.get("location")).toBe(`/generations/${id}`);
    expect((await watching).at(-1)?.event).toBe("end");
    expect(await it.get("usr_ada", `/generations/${id}`)).toContain("It was cancelled");
    const again = await it.send("usr_ada", `/generations/${id}/retry`, { method: "POST" });
    expect(again.headers.get("location")).toMatch(/^\/generations\/gen_/);
    expect((await it.send("usr_ada", `/generations/${id}/deletion`, { method: "POST" })).status).toBe(303);
    expect((await it.send("usr_ada", `/generations/${id}`)).status).toBe(404);
  });

  test("files are read by their name in the archive, and nothing else is reached", async () => {
    await using it = web();
    const id = await it.order("usr_ada", schema);
    it.generations.start();
    await messagesOf(await it.send("usr_ada", `/generations/${id}/events`));
    const file = await it.get("usr_ada", `/generations/${id}/files/entities/order.json`);
    expect(file).toContain("hljs-");
    const raw = await it.send("usr_ada", `/generations/${id}/files/run.sh?raw=1`);
    expect(raw.headers.get("content-type")).toStartWith("text/plain");
    for (const path of ["..%2f..%2fetc%2fpasswd", "%2e%2e/x", "nothing", "entities", "%00", "%ff", "constructor"]) {
      expect((await it.send("usr_ada", `/generations/${id}/files/${path}`)).status).toBe(404);
    }
  });
});
