import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { unzipTree } from "#domain/archive/zip.ts";
import { fail } from "#domain/failure.ts";
import type { GenerationInput, News } from "#domain/generation/generation.ts";
import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import { runGeneration, stopReason } from "#pipeline/run.ts";
import { runOrFollow } from "#pipeline/run-or-follow.ts";
import { startGeneration } from "#services/start-generation.ts";
import type { App } from "#src/app.ts";
import { createFakeSandbox } from "#tests/fakes/sandbox.ts";
import { recordingObserver, sharedCompute, temporaryDirectory, testApp } from "#tests/support/test-app.ts";

const directory = temporaryDirectory();
const compute = sharedCompute();
setDefaultTimeout(60_000);
afterAll(() => {
  compute.close();
  directory[Symbol.dispose]();
});
let count = 0;
const fullDisk = { category: "environment", fault: "environment", message: "The disk is full.", hint: "" } as const;

function world(script: Parameters<typeof createFakeSandbox>[0] = {}, folder = `app-${count++}`) {
  const sandbox = createFakeSandbox(script);
  const app = testApp(join(directory.path, folder), sandbox, compute);
  return { app, sandbox, observer: recordingObserver(), [Symbol.dispose]: () => app.close() };
}

function inputFor(app: App, change: Partial<GenerationInput> = {}): GenerationInput {
  return {
    schema: { name: "Shop", entities: [{ name: "Order", fields: [{ name: "number", type: "string" }] }] },
    personalization: defaultPersonalization,
    stack: "tiny",
    stackDigest: app.pipeline.stack("tiny").digest,
    generatorVersion: app.pipeline.generatorVersion,
    verify: true,
    engine: "JSON schema",
    notes: [],
    ...change,
  };
}

async function start(app: App, change: Partial<GenerationInput> = {}): Promise<string> {
  const started = await startGeneration(inputFor(app, change), { destination: "/out", tier: "spark" }, app.pipeline);
  if (!started.ok) throw new Error(started.failure.message);
  return started.value.generation.id;
}

async function finish(app: App, id: string, observer = recordingObserver(), signal = new AbortController().signal) {
  const end = await runOrFollow(id, app.pipeline, { signal, observer });
  if (!end.ok) throw new Error(end.failure.message);
  return end.value;
}

async function archiveOf(app: App, id: string): Promise<Uint8Array> {
  const artifact = await app.pipeline.store.artifact(id);
  if (!artifact.ok || artifact.value === null) throw new Error("no artifact");
  const zip = await app.pipeline.storage.get(artifact.value.sha256);
  if (!zip.ok || zip.value === null) throw new Error("no archive");
  return zip.value;
}

function newsLine(news: News): string {
  if (news.kind === "step-started") return `started ${news.step}`;
  if (news.kind === "step-ended") return `ended ${news.check.id} ${news.check.verdict}`;
  return news.kind === "log" ? `log ${news.step} ${news.firstLine}: ${news.lines.join("|")}` : news.kind;
}

describe("a generation", () => {
  test("goes through every state and ends with an archive that holds what was proven", async () => {
    using it = world();
    const id = await start(it.app);
    const end = await finish(it.app, id, it.observer);
    expect(end.outcome).toBe("success");
    expect(it.observer.statuses).toEqual(["Pending", "Generating", "Building", "Packing", "Uploading", "Success"]);
    expect(it.observer.percents).toEqual(it.observer.percents.toSorted((a, b) => a - b));
    expect(it.sandbox.openSessions).toBe(0);
    expect(it.sandbox.files.has("/workspace/proof/check.txt")).toBe(true);
    const tree = unzipTree(await archiveOf(it.app, id));
    expect([...tree.keys()]).toEqual([
      "README.md",
      "build-report.json",
      "docs/openapi.json",
      "entities/order.json",
      "run.sh",
    ]);
    expect(tree.get("run.sh")?.executable).toBe(true);
    const report = JSON.parse(new TextDecoder().decode(tree.get("build-report.json")?.bytes));
    expect(report.verified).toBe(true);
    expect(report.tools).toEqual({ fake: "fake 1.2.3" });
    expect(report.checks.map((check: { id: string; verdict: string }) => `${check.id} ${check.verdict}`)).toEqual([
      "install passed",
      "lint passed",
      "openapi passed",
      "auth passed",
      "test passed",
    ]);
    const events = await it.app.pipeline.store.events(id, 0);
    if (!events.ok) throw new Error(events.failure.message);
    expect(events.value.map(({ sequence }) => sequence)).toEqual(events.value.map((_, index) => index + 1));
    const told = events.value.flatMap(({ news }) => (news === null ? [] : [newsLine(news)]));
    const openapi = told.filter((line) => line.includes("openapi"));
    expect(openapi).toEqual(["started openapi", "log openapi 1: make docs/openapi.json", "ended openapi passed"]);
  });

  test("the same input gives the same bytes, whatever ran before", async () => {
    using one = world();
    using two = world();
    const first = await start(one.app);
    await finish(one.app, first);
    const other = await start(two.app, { engine: "sql importer" });
    await finish(two.app, other);
    expect(await archiveOf(one.app, first)).toEqual(await archiveOf(two.app, other));
  });

  test("a failing check ends it at once with all that is wrong, and what needed it is skipped", async () => {
    using it = world({ failing: ["docs/openapi.json", "1"] });
    const id = await start(it.app);
    const end = await finish(it.app, id, it.observer);
    expect(end.outcome === "failed" && [end.failure.category, end.failure.fault]).toEqual(["build", "us"]);
    expect(it.observer.checks.map(({ id, verdict }) => `${id} ${verdict}`).sort()).toEqual([
      "auth failed",
      "install passed",
      "lint passed",
      "openapi failed",
      "test skipped",
    ]);
    const kept = await it.app.pipeline.store.get(id);
    expect(kept.ok && kept.value?.status).toBe("Failed");
    expect(kept.ok && kept.value?.failure?.message).toContain("openapi");
    const again = await startGeneration(inputFor(it.app), { destination: "/out", tier: "spark" }, it.app.pipeline);
    expect(again.ok && again.value.resumed).toBe(false);
  });

  test("a blueprint is the documents alone, and only what writes them is run", async () => {
    using it = world();
    const id = await start(it.app, { blueprint: true });
    const end = await finish(it.app, id, it.observer);
    expect(end.outcome === "success" && end.artifact.slug).toBe("shop-blueprint");
    expect(it.observer.checks.map((check) => check.id)).toEqual(["openapi"]);
    const tree = unzipTree(await archiveOf(it.app, id));
    expect([...tree.keys()]).toEqual(["README.md", "build-report.json", "docs/openapi.json"]);
    const readme = new TextDecoder().decode(tree.get("README.md")?.bytes);
    expect(readme).toStartWith("# Shop: the design\n");
    expect(readme).toContain("- [docs/openapi.json](docs/openapi.json): the API");
    expect(readme).not.toContain("none.md");
  });

  test("a sandbox that ends by itself is the machine's doing: no verdict, and the next run proves it anew", async () => {
    const folder = `app-${count++}`;
    using it = world({ losing: ["docs/openapi.json"] }, folder);
    const id = await start(it.app);
    const end = await finish(it.app, id);
    expect(end.outcome === "failed" && end.failure.category).toBe("environment");
    const kept = await it.app.pipeline.store.get(id);
    expect(kept.ok && kept.value?.status).toBe("Building");
    using then = world({}, folder);
    expect((await finish(then.app, id)).outcome).toBe("success");
  });

  test("a check that hangs is ended by its time limit", async () => {
    using it = world();
    const stack = it.app.pipeline.stack("tiny");
    const steps = stack.manifest.steps.map((step) =>
      step.id === "lint" ? { ...step, run: ["pause", "5000"], timeoutSeconds: 0.05 } : step,
    );
    const slow = { ...stack, manifest: { ...stack.manifest, steps } };
    const id = await start(it.app);
    const end = await runOrFollow(
      id,
      { ...it.app.pipeline, stack: () => slow },
      { signal: new AbortController().signal, observer: it.observer },
    );
    expect(end.ok && end.value.outcome === "failed" && end.value.failure.category).toBe("timeout");
  });

  test("a cancel closes the sandbox and is recorded; a stop leaves it to be resumed", async () => {
    for (const reason of ["cancel", stopReason]) {
      const abort = new AbortController();
      using it = world({
        hanging: ["docs/openapi.json"],
        onRun: ({ argv }) => argv[0] === "make" && setTimeout(() => abort.abort(reason), 5),
      });
      const id = await start(it.app);
      const end = await finish(it.app, id, it.observer, abort.signal);
      expect(end.outcome === "failed" && end.failure.category).toBe("cancelled");
      expect(it.sandbox.openSessions).toBe(0);
      const kept = await it.app.pipeline.store.get(id);
      expect(kept.ok && kept.value?.status).toBe(reason === stopReason ? "Building" : "Failed");
    }
  });

  test("what the machine lacks is no verdict: the same command goes on when it is there", async () => {
    const lack = { category: "environment", fault: "environment", message: "no sandbox", hint: "get one" } as const;
    using without = world({ openFailure: lack }, "resumed");
    const id = await start(without.app);
    const end = await finish(without.app, id);
    expect(end.outcome === "failed" && end.failure.message).toBe("no sandbox");
    using then = world({}, "resumed");
    expect(await start(then.app)).toBe(id);
    expect((await finish(then.app, id, then.observer)).outcome).toBe("success");
    expect(then.observer.statuses[0]).toBe("Building");
  });

  test("two processes at once: one works, the other waits, both end with the same", async () => {
    using one = world({}, "shared");
    using two = world({}, "shared");
    const id = await start(one.app);
    const [first, second] = await Promise.all([finish(one.app, id), finish(two.app, id, two.observer)]);
    expect([first.outcome, second.outcome]).toEqual(["success", "success"]);
    expect(one.sandbox.commands.length + two.sandbox.commands.length).toBe(6);
    const events = await one.app.pipeline.store.events(id, 0);
    const states = events.ok ? events.value.map(({ status }) => status) : [];
    expect([...new Set(states)].filter((state) => state !== "Pending")).toEqual([
      "Generating",
      "Building",
      "Packing",
      "Uploading",
      "Success",
    ]);
  });

  test.each([
    ["the same version", {}, "success"],
    ["another version", { generatorVersion: "0" }, "failed"],
    ["another version of the stack", { stackDigest: "another" }, "failed"],
  ] as const)("what %s has proven and not packed is packed only where it is the same", async (_, change, outcome) => {
    const folder = `app-${count++}`;
    const stop = new AbortController();
    using first = world({}, folder);
    const id = await start(first.app, change);
    const put = async () => {
      stop.abort(stopReason);
      return fail(fullDisk);
    };
    const storage = { ...first.app.pipeline.storage, put };
    const signal = stop.signal;
    await runGeneration(id, { ...first.app.pipeline, storage }, { signal, observer: recordingObserver() });
    using then = world({}, folder);
    const end = await finish(then.app, id);
    expect(end.outcome).toBe(outcome);
    expect(then.sandbox.commands).toEqual([]);
  });

  test("what another version was asked for and this one makes is this one's by its report", async () => {
    using it = world();
    const id = await start(it.app, { generatorVersion: "0" });
    await finish(it.app, id);
    const report = new TextDecoder().decode(unzipTree(await archiveOf(it.app, id)).get("build-report.json")?.bytes);
    expect(JSON.parse(report).generator).toBe(`StackAlchemist ${it.app.pipeline.generatorVersion}`);
  });

  test("a process whose lease was taken while it worked changes nothing any more", async () => {
    const thief = { host: "h", processSpace: "elsewhere", pid: 1, started: "1" };
    const stolen: boolean[] = [];
    using it = world({
      onRun: async ({ argv }) => {
        if (argv[0] !== "make") return;
        const later = Date.now() + 60_000;
        const request = { owner: thief, nowMs: later, ttlMs: 60_000, isAlive: () => true };
        const answer = await it.app.pipeline.store.acquireLease(id, request);
        stolen.push(answer.ok && answer.value.granted);
      },
    });
    const id = await start(it.app);
    const end = await runGeneration(id, it.app.pipeline, {
      signal: new AbortController().signal,
      observer: it.observer,
    });
    expect(stolen).toEqual([true]);
    expect(end.ok ? end.value.outcome : end.failure.category).toBe("lease-lost");
    const kept = await it.app.pipeline.store.get(id);
    expect(kept.ok && kept.value?.status).toBe("Building");
    expect(await it.app.pipeline.store.build(id)).toEqual({ ok: true, value: null });
  });

  test("without verification nothing runs, and the report says that nothing is proven", async () => {
    using it = world();
    const id = await start(it.app, { verify: false });
    expect((await finish(it.app, id)).outcome).toBe("success");
    expect(it.sandbox.commands).toEqual([]);
    const report = new TextDecoder().decode(unzipTree(await archiveOf(it.app, id)).get("build-report.json")?.bytes);
    expect(JSON.parse(report)).toMatchObject({ verified: false, sandbox: null, checks: [] });
  });
});
