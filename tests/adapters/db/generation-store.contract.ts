import { expect, test } from "bun:test";
import type { Artifact, BuildResult, GenerationInput } from "#domain/generation/generation.ts";
import type { Lease, LeaseOwner } from "#domain/generation/lease.ts";
import { transition } from "#domain/generation/transition.ts";
import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import type { GenerationStore, TransitionRecord } from "#ports/generation-store.ts";

const input: GenerationInput = {
  schema: { entities: [{ name: "Ärztin 👩‍⚕️" }] },
  personalization: defaultPersonalization,
  stack: "s",
  stackDigest: "d",
  generatorVersion: "1",
  verify: true,
  engine: "offline extractor",
  notes: [{ path: "line 1", message: "note" }],
};
const here: LeaseOwner = { host: "a", processSpace: "space", pid: 10, started: "1" };
const other: LeaseOwner = { host: "a", processSpace: "space", pid: 11, started: "2" };
const build: BuildResult = {
  sandbox: "bubblewrap",
  imageKey: "k",
  checks: [
    { id: "t", title: "T", argv: ["t"], cwd: "project", exitCode: 0, verdict: "passed", durationMs: 5, detail: null },
  ],
  tools: { python: "3.13" },
  outputs: new Map([["docs/openapi.json", { bytes: new Uint8Array([0, 255, 10]), executable: false }]]),
};
const artifact: Artifact = { sha256: "ab", sizeBytes: 3, files: 2, entities: 1, slug: "x", notes: input.notes };

/** What every GenerationStore must do. `open` gives a store on the same data each time it is called. */
export function generationStoreContract(open: () => GenerationStore): void {
  const take = async (
    store: GenerationStore,
    id: string,
    request: { owner?: LeaseOwner; nowMs?: number; alive?: boolean } = {},
  ) => {
    const { owner = here, nowMs = 0, alive = true } = request;
    const answer = await store.acquireLease(id, { owner, nowMs, ttlMs: 1_000, isAlive: () => alive });
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value;
  };
  const granted = async (...args: Parameters<typeof take>): Promise<Lease> => {
    const answer = await take(...args);
    if (!answer.granted) throw new Error("the lease is held");
    return answer.lease;
  };
  const start = async (store: GenerationStore, key: string, id = `gen_${key}`) => {
    const started = await store.start({ id, key, input, nowMs: 1 });
    if (!started.ok) throw new Error(started.failure.message);
    return started.value;
  };
  const record = (event: Parameters<typeof transition>[1], from: TransitionRecord["from"]): TransitionRecord => {
    const to = transition(from, event);
    if (!to.ok) throw new Error(to.failure.message);
    return { from, to: to.value, progress: 1, nowMs: 2 };
  };

  test("one command is unfinished once, and its input comes back as it was", async () => {
    const first = open();
    const second = open();
    const [one, two] = await Promise.all([start(first, "same", "gen_1"), start(second, "same", "gen_2")]);
    expect(one.generation.id).toBe(two.generation.id);
    expect([one.created, two.created].sort()).toEqual([false, true]);
    expect(one.generation.input).toEqual(input);
  });

  test("a holder that lost its lease can change nothing, in any way", async () => {
    const store = open();
    await start(store, "fence");
    const old = await granted(store, "gen_fence");
    const state = { status: "Pending", retryCount: 0 } as const;
    expect((await take(store, "gen_fence", { owner: other, nowMs: 500 })).granted).toBe(false);
    const current = await granted(open(), "gen_fence", { owner: other, nowMs: 1_000 });
    const fill = {
      zoneId: "z",
      attempt: 1,
      body: "b",
      model: "m",
      inputTokens: 1,
      outputTokens: 1,
      cachedTokens: 0,
      costMicroUsd: 1,
    };
    const writes = [
      () => store.recordTransition(old, record("EnginePickedUp", state)),
      () => store.recordProgress(old, 50, 3),
      () => store.appendLog(old, "s", ["late"]),
      () => store.saveZoneFill(old, fill),
      () => store.renewLease(old, 99_999),
    ];
    for (const write of writes) {
      const answer = await write();
      expect(answer.ok ? "written" : answer.failure.category).toBe("lease-lost");
    }
    await store.releaseLease(old);
    const events = await store.events("gen_fence", 0);
    expect(events.ok && events.value).toEqual([]);
    expect((await store.recordTransition(current, record("EnginePickedUp", state))).ok).toBe(true);
    expect((await store.saveZoneFill(current, fill)).ok).toBe(true);
    const fills = await store.zoneFills("gen_fence");
    expect(fills.ok && fills.value).toEqual([fill]);
  });

  test("a lease goes at once from a dead neighbour, never from one in another process space", async () => {
    const store = open();
    await start(store, "dead");
    await granted(store, "gen_dead");
    const elsewhere = { ...other, processSpace: "elsewhere" };
    expect((await take(store, "gen_dead", { owner: elsewhere, alive: false })).granted).toBe(false);
    expect((await take(store, "gen_dead", { owner: other, alive: true })).granted).toBe(false);
    const taken = await granted(store, "gen_dead", { owner: other, alive: false });
    await store.releaseLease(taken);
    expect((await take(store, "gen_dead", { owner: elsewhere })).granted).toBe(true);
  });

  test("keeps everything of a smooth run, in order, for another connection", async () => {
    const store = open();
    const { generation } = await start(store, "smooth");
    const lease = await granted(store, generation.id);
    let state = { status: generation.status, retryCount: generation.retryCount };
    const steps = ["EnginePickedUp", "CodeReconstructed", "BuildPassed", "ZipCreated", "UploadedToR2"] as const;
    for (const event of steps) {
      const leaves = event === "BuildPassed" ? { build } : event === "UploadedToR2" ? { artifact } : {};
      const move = { ...record(event, state), ...leaves };
      expect((await store.recordTransition(lease, move)).ok).toBe(true);
      await store.appendLog(lease, "t", [event, "ünïcode"]);
      state = move.to;
    }
    const reader = open();
    const events = await reader.events(generation.id, 2);
    expect(events.ok && events.value.map(({ sequence, status }) => `${sequence} ${status}`)).toEqual([
      "3 Packing",
      "4 Uploading",
      "5 Success",
    ]);
    const log = await reader.log(generation.id, 4);
    expect(log.ok && log.value).toEqual([{ sequence: 5, step: "t", text: "UploadedToR2\nünïcode" }]);
    const kept = await reader.build(generation.id);
    expect(kept.ok && kept.value).toEqual(build);
    const found = await reader.latestSuccess("smooth");
    expect(found.ok && found.value?.artifact).toEqual(artifact);
    // A finished command can be started anew.
    expect((await start(reader, "smooth", "gen_again")).created).toBe(true);
    const stillFound = await reader.latestSuccess("smooth");
    expect(stillFound.ok && stillFound.value?.generation.id).toBe(generation.id);
  });

  test("a transition from a state that is not the row's is refused loudly", async () => {
    const store = open();
    await start(store, "stale");
    const lease = await granted(store, "gen_stale");
    const stale = record("CodeReconstructed", { status: "Generating", retryCount: 0 });
    expect(store.recordTransition(lease, stale)).rejects.toThrow("not in state");
  });
}
