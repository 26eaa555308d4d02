import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { plansFor } from "#domain/billing/plans.ts";
import type { Generation, GenerationEvent } from "#domain/generation/generation.ts";
import { isFinished } from "#domain/generation/status.ts";
import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import { Supervisor } from "#pipeline/supervisor.ts";
import { cancelGeneration } from "#services/cancel-generation.ts";
import { deleteGeneration } from "#services/delete-generation.ts";
import { orderGeneration } from "#services/order-generation.ts";
import { pruneArchives } from "#services/prune-archives.ts";
import { readArchive } from "#services/read-archive.ts";
import { retryGeneration } from "#services/retry-generation.ts";
import type { App } from "#src/app.ts";
import { createFakeSandbox, type FakeSandboxScript } from "#tests/fakes/sandbox.ts";
import { sharedCompute, temporaryDirectory, testApp } from "#tests/support/test-app.ts";

const directory = temporaryDirectory();
const compute = sharedCompute();
setDefaultTimeout(60_000);
afterAll(() => {
  compute.close();
  directory[Symbol.dispose]();
});
let count = 0;
const owner = { userId: null };
const hang = "docs/openapi.json";

/** A server without HTTP: an app and its supervisor. */
function server(
  script: FakeSandboxScript = {},
  options: { folder?: string; slots?: number; afterPut?: (app: App) => Promise<unknown> } = {},
) {
  const { folder = `server-${count++}`, slots = 1, afterPut } = options;
  const sandbox = createFakeSandbox(script);
  const app = testApp(join(directory.path, folder), sandbox, compute);
  const log = { write: () => undefined };
  const retryDelaysMs = [1, 1];
  const { storage } = app.pipeline;
  const put: typeof storage.put = async (...given) => {
    const stored = await storage.put(...given);
    await afterPut?.(app);
    return stored;
  };
  const deps = { ...app.pipeline, storage: { ...storage, put } };
  const supervisor = new Supervisor({ deps, news: app.news, log, slots, retryDelaysMs });
  supervisor.start();
  return {
    app,
    sandbox,
    folder,
    [Symbol.asyncDispose]: async () => {
      await supervisor.stop();
      app.close();
    },
  };
}

function depsOf(app: App) {
  return { ...app.pipeline, modelName: null, plans: plansFor({ model: false }) };
}

async function order(app: App, name: string): Promise<string> {
  const ordered = await orderGeneration(
    {
      owner,
      origin: "api",
      schemaId: null,
      tier: "spark",
      schema: { name, entities: [{ name: "Order" }] },
      personalization: defaultPersonalization,
      stack: "tiny",
      verify: true,
      engine: "JSON schema",
      notes: [],
    },
    depsOf(app),
  );
  if (!ordered.ok) throw new Error(ordered.failure.message);
  return ordered.value.id;
}

/** The generation as soon as it is as wanted. */
async function until(app: App, id: string, wanted: (generation: Generation) => boolean): Promise<Generation> {
  const heard = Promise.withResolvers<Generation>();
  const look = async () => {
    const read = await app.pipeline.store.get(id);
    if (read.ok && read.value !== null && wanted(read.value)) heard.resolve(read.value);
  };
  using _ = app.news.subscribe((changed) => {
    if (changed === id) void look();
  });
  await look();
  return await heard.promise;
}

const finished = ({ status }: Generation) => isFinished(status);
const building = ({ status }: Generation) => status === "Building";

async function eventsOf(app: App, id: string): Promise<readonly GenerationEvent[]> {
  const read = await app.pipeline.store.events(id, 0);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

describe("the supervisor", () => {
  test("runs what is ordered, one after another, and deletes it with its archive", async () => {
    await using it = server();
    const ids = [await order(it.app, "One"), await order(it.app, "Two")];
    for (const id of ids) expect((await until(it.app, id, finished)).status).toBe("Success");
    const [first = "", second = ""] = ids;
    const [one, two] = [await eventsOf(it.app, first), await eventsOf(it.app, second)];
    expect(one.at(-1)?.atMs ?? 0).toBeLessThanOrEqual(two[0]?.atMs ?? 0);
    expect((await deleteGeneration(first, owner, it.app.pipeline)).ok).toBe(true);
    expect(await eventsOf(it.app, first)).toEqual([]);
    const left = await it.app.pipeline.storage.list();
    expect(left.ok && left.value.length).toBe(1);
    const later = { ...it.app.pipeline.clock, now: () => Date.now() + 7_200_000 };
    expect(await pruneArchives({ ...it.app.pipeline, clock: later })).toEqual({ ok: true, value: 0 });
  });

  test("deleting one takes nothing from another that is about to end with the same archive", async () => {
    const ids: string[] = [];
    const deleteFirst = async (app: App) => {
      if (ids.length > 1) await deleteGeneration(ids[0] ?? "", owner, app.pipeline);
    };
    await using it = server({}, { afterPut: deleteFirst });
    for (const _ of ["first", "second"]) {
      const id = await order(it.app, "Same");
      ids.push(id);
      expect((await until(it.app, id, finished)).status).toBe("Success");
    }
    const [, second = ""] = ids;
    expect((await readArchive(second, owner, it.app.pipeline)).ok).toBe(true);
    expect((await readArchive(ids[0] ?? "", owner, it.app.pipeline)).ok).toBe(false);
  });

  test("a cancel ends a running and a waiting one at once; a failed one can be tried again", async () => {
    await using it = server({ hanging: [hang] });
    const [running, waiting] = [await order(it.app, "Running"), await order(it.app, "Waiting")];
    await until(it.app, running, building);
    for (const id of [waiting, running]) {
      const foreign = await cancelGeneration(id, { userId: "usr_other" }, it.app.pipeline);
      expect(foreign.ok ? "" : foreign.failure.category).toBe("not-found");
      expect((await cancelGeneration(id, owner, it.app.pipeline)).ok).toBe(true);
      const end = await until(it.app, id, finished);
      expect([end.status, end.failure?.category]).toEqual(["Failed", "cancelled"]);
    }
    expect(it.sandbox.openSessions).toBe(0);
    const again = await retryGeneration(running, owner, depsOf(it.app));
    expect(again.ok && [again.value.id !== running, again.value.status]).toEqual([true, "Pending"]);
    const running2 = await retryGeneration(again.ok ? again.value.id : "", owner, depsOf(it.app));
    expect(running2.ok ? "" : running2.failure.category).toBe("conflict");
  });

  test("what a stopped server leaves behind goes on with the next one", async () => {
    const first = server({ hanging: [hang] });
    const id = await order(first.app, "Interrupted");
    await until(first.app, id, building);
    await first[Symbol.asyncDispose]();
    await using second = server({}, { folder: first.folder });
    const end = await until(second.app, id, finished);
    expect(end.status).toBe("Success");
    const events = await eventsOf(second.app, id);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(events.filter(({ news }) => news?.kind === "resumed").length).toBe(1);
  });

  test("what the machine lacks is said, tried again, and in the end a verdict", async () => {
    const lack = { category: "environment", fault: "environment", message: "No sandbox.", hint: "Get one." } as const;
    await using it = server({ openFailure: lack });
    const id = await order(it.app, "Lacking");
    const end = await until(it.app, id, finished);
    expect(end.failure).toEqual(lack);
    const notes = (await eventsOf(it.app, id)).flatMap(({ news }) => (news?.kind === "note" ? [news.text] : []));
    expect(notes.filter((text) => text === "No sandbox. Get one.").length).toBe(3);
  });

  test("two servers on one store share the work and never do the same twice", async () => {
    await using one = server({}, { folder: "pair", slots: 2 });
    await using two = server({}, { folder: "pair", slots: 2 });
    const ids = [await order(one.app, "A"), await order(two.app, "B"), await order(one.app, "C")];
    for (const id of ids) {
      // The news of the other process does not come here; it is found by looking.
      while (!finished(await until(one.app, id, () => true))) await Bun.sleep(20);
      const begun = (await eventsOf(one.app, id)).filter(({ status, news }) => status === "Building" && news === null);
      expect(begun.length).toBeGreaterThanOrEqual(1);
    }
    expect(one.sandbox.commands.length + two.sandbox.commands.length).toBe(3 * 6);
  });
});
