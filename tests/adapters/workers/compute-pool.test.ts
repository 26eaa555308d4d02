import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { textFile } from "#domain/file-tree.ts";
import type { Compute } from "#ports/compute.ts";
import { sharedCompute } from "#tests/support/test-app.ts";

setDefaultTimeout(60_000);
let compute: Compute;
beforeAll(() => {
  compute = sharedCompute();
});
afterAll(() => compute.close());

const patience = () => ({ signal: new AbortController().signal, timeoutMs: 60_000 });
const emptyDiagram = { title: "", entities: [], relations: [] };
const pack = (name: string) => ({ tree: new Map([["a.txt", textFile(name)]]), topFolder: "top" });

test("answers every task, also after one whose library listens to the thread's messages itself", async () => {
  for (let round = 0; round < 3; round += 1) {
    const laidOut = await compute.run("layOutDiagram", emptyDiagram, patience());
    expect(laidOut.ok).toBe(true);
    const packed = await Promise.all(
      ["one", "two", "three"].map((name) => compute.run("pack", pack(name), patience())),
    );
    expect(packed.map(({ ok }) => ok)).toEqual([true, true, true]);
  }
});

test("a task that throws is our failure with its words, and the thread goes on", async () => {
  const rules = [{ include: ["**/*.ts"], formatter: "prettier" as const, options: {} }];
  const broken = await compute.run("format", { tree: new Map([["x.ts", textFile("let = ;")]]), rules }, patience());
  expect(broken.ok ? "" : `${broken.failure.category} ${broken.failure.fault} ${broken.failure.message}`).toStartWith(
    "internal us",
  );
  expect(broken.ok ? "" : broken.failure.message).toContain("x.ts does not parse");
  expect((await compute.run("pack", pack("after"), patience())).ok).toBe(true);
});

test("a task that is cut short ends at once, and the next one is answered", async () => {
  const abort = new AbortController();
  const running = compute.run("layOutDiagram", emptyDiagram, { signal: abort.signal, timeoutMs: 60_000 });
  abort.abort();
  const cancelled = await running;
  expect(cancelled.ok ? "" : cancelled.failure.category).toBe("cancelled");
  const late = await compute.run("layOutDiagram", emptyDiagram, { ...patience(), timeoutMs: 0 });
  expect(late.ok ? "" : late.failure.category).toBe("timeout");
  expect((await compute.run("pack", pack("after"), patience())).ok).toBe(true);
});
