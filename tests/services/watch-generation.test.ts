import { describe, expect, test } from "bun:test";
import { createInProcessNews } from "#adapters/news/in-process.ts";
import { ok } from "#domain/failure.ts";
import type { GenerationEvent } from "#domain/generation/generation.ts";
import type { GenerationStore } from "#ports/generation-store.ts";
import { Broadcast } from "#services/broadcast.ts";
import { GenerationWatch, type WatchKind } from "#services/watch-generation.ts";

const kind: WatchKind = {
  name: "text",
  formatter: async () => {
    let heard = 0;
    return ({ sequence, status }) => {
      heard += 1;
      return sequence % 2 === 0 ? `${sequence}/${heard} ${status};` : "";
    };
  },
  end: "end",
  heartbeat: "",
};

const from = (after: number) => ({ after, isWelcome: async () => true });

/** A store that counts how often it is read. */
function world() {
  const events: GenerationEvent[] = [];
  const news = createInProcessNews();
  let reads = 0;
  const store = {
    events: async (_: string, after: number) => {
      reads += 1;
      return ok(events.filter(({ sequence }) => sequence > after));
    },
    get: async () => ok(null),
  } as unknown as GenerationStore; // only these are asked for
  const watch = new GenerationWatch({ store, news });
  return {
    watch,
    reads: () => reads,
    add: (status: GenerationEvent["status"]) => {
      events.push({ sequence: events.length + 1, status, progress: 0, atMs: 0, news: null });
      news.publish("gen");
    },
  };
}

describe("watching a generation", () => {
  test("late, early and returning watchers get the same messages, each once, and an end", async () => {
    const { watch, add } = world();
    const early = new Response(watch.stream("gen", kind, from(0))).text();
    for (let count = 0; count < 4; count += 1) add("Building");
    await Bun.sleep(1);
    const late = new Response(watch.stream("gen", kind, from(0))).text();
    const returning = new Response(watch.stream("gen", kind, from(2))).text();
    for (let count = 0; count < 3; count += 1) add("Packing");
    add("Success");
    expect(await early).toBe("2/2 Building;4/4 Building;6/6 Packing;8/8 Success;end");
    expect(await late).toBe(await early);
    expect(await returning).toBe("4/4 Building;6/6 Packing;8/8 Success;end");
    expect(await new Response(watch.stream("gen", kind, from(8))).text()).toBe("end");
  });

  test("an event is read once, however many watch", async () => {
    const { watch, add, reads } = world();
    const texts = Array.from({ length: 200 }, () => new Response(watch.stream("gen", kind, from(0))).text());
    await Bun.sleep(1);
    add("Building");
    await Bun.sleep(1);
    add("Failed");
    expect(new Set(await Promise.all(texts))).toEqual(new Set(["2/2 Failed;end"]));
    expect(reads()).toBe(3);
  });

  test("a watcher that reads slowly loses nothing and holds nobody up", async () => {
    const { watch, add } = world();
    const big = "x".repeat(100_000);
    const bulky = {
      ...kind,
      name: "bulky",
      formatter:
        async () =>
        ({ sequence }: GenerationEvent) =>
          `${sequence}${big}`,
    };
    const slow = watch.stream("gen", bulky, from(0)).getReader();
    const quick = new Response(watch.stream("gen", bulky, from(0))).text();
    for (let count = 0; count < 20; count += 1) add("Building");
    add("Failed");
    expect((await quick).length).toBe(21 * big.length + "123456789".length + 12 * 2 + "end".length);
    let bytes = 0;
    for (let read = await slow.read(); !read.done; read = await slow.read()) bytes += read.value.length;
    expect(bytes).toBe((await quick).length);
  });

  test("who signs out stops hearing, though the connection stands", async () => {
    const broadcast = new Broadcast({
      ...{ formatter: kind.formatter("gen"), end: "end", heartbeat: "" },
      ...{ read: async () => [], isLast: () => false, isGone: async () => false, onDeserted: () => {} },
    });
    let signedIn = true;
    const ended = new Response(broadcast.stream(0, async () => signedIn)).text();
    const other = broadcast.stream(0, async () => true).getReader();
    await other.read();
    for (let ticks = 0; ticks < 5; ticks += 1) broadcast.tick();
    await Bun.sleep(1);
    signedIn = false;
    for (let ticks = 0; ticks < 5; ticks += 1) broadcast.tick();
    expect(await ended).toBe("");
    expect((await other.read()).done).toBe(false);
  });
});
