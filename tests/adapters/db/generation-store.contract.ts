import { describe, expect, test } from "bun:test";
import type { Owner } from "#domain/account/caller.ts";
import type { Artifact, BuildResult, GenerationInput } from "#domain/generation/generation.ts";
import type { Lease, LeaseOwner } from "#domain/generation/lease.ts";
import { transition } from "#domain/generation/transition.ts";
import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import {
  type GenerationQuery,
  type GenerationStore,
  maxUnfinished,
  type NewGeneration,
  type TransitionRecord,
} from "#ports/generation-store.ts";

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
const fresh: Omit<NewGeneration, "id" | "key"> = {
  ...{ input, origin: "web", userId: null, schemaId: null, tier: "spark", name: "Klinik Süd_100%", nowMs: 1 },
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

/** What every GenerationStore must do. `open` gives a store on the same data each time it is called with the same name. */
export function generationStoreContract(open: (name?: string) => GenerationStore): void {
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
    const started = await store.start({ ...fresh, id, key });
    if (!started.ok) throw new Error(started.failure.message);
    if (!("generation" in started.value)) throw new Error(started.value.outcome);
    return { generation: started.value.generation, created: started.value.outcome === "created" };
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
      () => store.recordHappenings(old, [{ news: { kind: "note", text: "late" }, progress: 50, atMs: 3 }]),
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

  test("setting the clock back keeps a lease from another process space no longer than a lease lasts", async () => {
    const store = open();
    await start(store, "clock");
    const hour = 3_600_000;
    await granted(store, "gen_clock", { owner: { ...other, processSpace: "elsewhere" }, nowMs: 2 * hour });
    expect((await take(store, "gen_clock", { nowMs: 2 * hour })).granted).toBe(false);
    expect((await take(store, "gen_clock", { nowMs: hour })).granted).toBe(true);
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
      const log = { kind: "log", step: "t", firstLine: 1, lines: [event, "ünïcode"] } as const;
      await store.recordHappenings(lease, [
        { news: log, progress: 1, atMs: 3 },
        { news: null, progress: 7, atMs: 4 },
      ]);
      state = move.to;
    }
    const reader = open();
    const events = await reader.events(generation.id, 9, 4);
    expect(events.ok && events.value).toEqual([
      { sequence: 10, status: "Uploading", progress: 1, atMs: 2, news: null },
      {
        ...{ sequence: 11, status: "Uploading", progress: 1, atMs: 3 },
        news: { kind: "log", step: "t", firstLine: 1, lines: ["ZipCreated", "ünïcode"] },
      },
      { sequence: 12, status: "Uploading", progress: 7, atMs: 4, news: null },
      { sequence: 13, status: "Success", progress: 1, atMs: 2, news: null },
    ]);
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

  describe("what an owner sees", () => {
    const mine = { userId: null };
    const finish = async (store: GenerationStore, id: string, event: "Cancelled" | "success") => {
      const lease = await granted(store, id);
      const from = { status: "Pending", retryCount: 0 } as const;
      if (event === "Cancelled") return store.recordTransition(lease, record("Cancelled", from));
      await store.recordTransition(lease, record("EnginePickedUp", from));
      const to = { status: "Success", retryCount: 0 } as const;
      const end = { from: { status: "Generating", retryCount: 0 } as const, to, progress: 100, nowMs: 902, artifact };
      return store.recordTransition(lease, end);
    };

    test("a list of their own, by group and name, page by page", async () => {
      const store = open("owners");
      for (const [index, name] of ["Alpha_1", "Alphax1", "Beta 100%"].entries()) {
        const id = `gen_list${index}`;
        await store.start({ ...fresh, id, key: id, name });
      }
      await store.start({ ...fresh, id: "gen_cli", key: "gen_cli", origin: "command-line", name: "Alpha_1" });
      await finish(store, "gen_list0", "success");
      await finish(store, "gen_list1", "Cancelled");
      const ids = async (query: Partial<GenerationQuery>, owner: Owner = mine) => {
        const all = { group: null, search: "", olderThan: null, limit: 10, ...query };
        const page = await store.list(owner, all);
        if (!page.ok) throw new Error(page.failure.message);
        return [...page.value.rows.map(({ id }) => id), ...(page.value.hasOlder ? ["…"] : [])];
      };
      expect(await ids({})).toEqual(["gen_list2", "gen_list1", "gen_list0"]);
      expect(await ids({ limit: 1, olderThan: "gen_list2" })).toEqual(["gen_list1", "…"]);
      expect(await ids({ search: "alpha_" })).toEqual(["gen_list0"]);
      expect(await ids({ search: "100%" })).toEqual(["gen_list2"]);
      expect(await ids({ group: "failed" })).toEqual(["gen_list1"]);
      expect(await ids({}, { userId: "usr_other" })).toEqual([]);
      const counts = await store.counts(mine, "");
      expect(counts.ok && counts.value).toEqual({ active: 1, succeeded: 1, failed: 1 });
      const page = await store.list(mine, { group: "succeeded", search: "", olderThan: null, limit: 1 });
      expect(page.ok && page.value.rows[0]).toMatchObject({
        stack: "s",
        entities: 1,
        startedAtMs: 2,
        status: "Success",
      });
    });

    test("what is another's is not there, for reading, cancelling and deleting", async () => {
      const store = open("foreign");
      await start(store, "foreign");
      const other = { userId: "usr_other" };
      const [read, cancel, gone] = [
        await store.getOwned("gen_foreign", other),
        await store.requestCancel("gen_foreign", other, 5),
        await store.delete("gen_foreign", other),
      ];
      expect(read.ok && cancel.ok && gone.ok && [read.value, cancel.value, gone.value.outcome]).toEqual([
        null,
        null,
        "not-found",
      ]);
      expect((await store.get("gen_foreign")).ok).toBe(true);
    });

    test("deleting takes the history along and tells of an archive that nobody else has", async () => {
      const store = open("delete");
      for (const id of ["gen_a", "gen_b"]) await store.start({ ...fresh, id, key: id });
      const unfinished = await store.delete("gen_a", mine);
      expect(unfinished.ok && unfinished.value).toEqual({ outcome: "unfinished" });
      for (const id of ["gen_a", "gen_b"]) await finish(store, id, "success");
      const first = await store.delete("gen_a", mine);
      expect(first.ok && first.value).toEqual({ outcome: "deleted", orphan: null });
      const second = await store.delete("gen_b", mine);
      expect(second.ok && second.value).toEqual({ outcome: "deleted", orphan: "ab" });
      const left = await store.events("gen_b", 0);
      expect(left.ok && left.value).toEqual([]);
    });

    test("the queue is in order, without the command line's, and knows who asked to stop", async () => {
      const store = open("queue");
      for (const id of ["gen_1", "gen_2", "gen_3"]) await store.start({ ...fresh, id, key: id });
      await store.start({ ...fresh, id: "gen_0", key: "gen_0", origin: "command-line" });
      await finish(store, "gen_1", "success");
      await store.requestCancel("gen_3", mine, 7);
      const queue = await store.queue();
      expect(queue.ok && queue.value).toEqual([
        { id: "gen_2", status: "Pending", cancelRequested: false },
        { id: "gen_3", status: "Pending", cancelRequested: true },
      ]);
      const before = await store.queuedBefore("gen_3");
      expect(before.ok && before.value).toBe(1);
      const typical = await store.typicalDurationMs("s");
      expect(typical.ok && typical.value).toBe(900);
    });

    test("one owner cannot fill the queue; the command line and others are not kept from it", async () => {
      const store = open("full");
      const start = async (id: string, more: object = {}) => {
        const answer = await store.start({ ...fresh, id, key: id, ...more });
        return answer.ok ? answer.value.outcome : answer.failure.message;
      };
      for (let index = 0; index < maxUnfinished; index += 1) expect(await start(`gen_full${index}`)).toBe("created");
      expect(await start("gen_more")).toBe("queue-full");
      expect(await start("gen_full0")).toBe("found");
      expect(await start("gen_line", { origin: "command-line" })).toBe("created");
    });

    test("a repeated request gets the first answer, another one under the same key is refused", async () => {
      const store = open("idempotency");
      const idempotency = { caller: "engine", key: "k", requestHash: "h" };
      const ask = async (id: string, requestHash = "h") => {
        const answer = await store.start({ ...fresh, id, key: id, idempotency: { ...idempotency, requestHash } });
        if (!answer.ok) throw new Error(answer.failure.message);
        return answer.value;
      };
      expect(await ask("gen_first")).toMatchObject({ outcome: "created" });
      expect(await ask("gen_second")).toMatchObject({ outcome: "found", generation: { id: "gen_first" } });
      expect(await ask("gen_third", "other")).toEqual({ outcome: "idempotency-key-reused" });
      await store.dropIdempotencyKeys(2);
      expect(await ask("gen_third", "other")).toMatchObject({ outcome: "created" });
    });
  });
}
