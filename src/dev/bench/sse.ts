/** `bun src/dev/bench/sse.ts [watchers]`: how soon an event is with everybody who watches a generation. Goal: 2,000 watchers, p99 within 50 ms. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSqliteGenerationStore } from "#adapters/db/sqlite/generation-store.ts";
import { openSqlite } from "#adapters/db/sqlite/open.ts";
import { createInProcessNews } from "#adapters/news/in-process.ts";
import type { Result } from "#domain/failure.ts";
import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import { paths } from "#http/paths.ts";
import { get } from "#http/route.ts";
import { pageKind } from "#http/routes/generations/events.tsx";
import { createServer } from "#http/server.ts";
import { sseResponse, watchingOf } from "#http/sse.ts";
import { announceWrites } from "#services/announce-writes.ts";
import { GenerationWatch } from "#services/watch-generation.ts";
import { migrationsFolder } from "#src/app.ts";
import { assetPath } from "#src/assets.ts";

const watchers = Number(process.argv[2] ?? 2_000);
const rounds = 20;
const goalMs = 50;
const id = "gen_bench";

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const folder = mkdtempSync(join(tmpdir(), "stackalchemist-sse-"));
const { database } = must(openSqlite(join(folder, "bench.sqlite"), migrationsFolder));
const news = createInProcessNews();
const store = announceWrites(createSqliteGenerationStore(database), news);
const watch = new GenerationWatch({ store, news });
const input = {
  ...{ schema: { name: "Bench", entities: [{ name: "Task" }] }, personalization: defaultPersonalization },
  ...{ stack: "bench", stackDigest: "", generatorVersion: "", verify: true, engine: "", notes: [] },
};
const fresh = {
  id,
  key: id,
  input,
  origin: "web",
  userId: null,
  schemaId: null,
  tier: "spark",
  name: "Bench",
} as const;
must(await store.start({ ...fresh, nowMs: Date.now() }));
const owner = { host: "", processSpace: "", pid: process.pid, started: "" };
const answer = must(await store.acquireLease(id, { owner, nowMs: Date.now(), ttlMs: 600_000, isAlive: () => true }));
if (!answer.granted) throw new Error("the lease is held");
const { lease } = answer;

// The real server, store, watch and markup; only who asks is not looked up.
const kind = pageKind({ store, stackTitle: (stack) => stack });
const server = createServer({
  settings: { publicFolder: assetPath("public"), publicUrl: null, trustedHops: 0, corsOrigins: [] },
  routes: [
    get(paths.generationEvents, "anyone", (visit) => sseResponse(visit, watch.stream(id, kind, watchingOf(visit)))),
  ],
  authenticate: async () => ({ kind: "nobody" }),
  isSetUp: async () => true,
  clock: { now: Date.now, monotonic: () => performance.now(), random: Math.random },
  log: { write: () => undefined },
});
const port = server.listen("127.0.0.1", 0);

const idleMb = process.memoryUsage.rss() / 1e6;
const clients = Bun.spawn(
  [process.execPath, join(import.meta.dir, "sse-clients.ts"), String(port), id, String(watchers)],
  {
    stdout: "pipe",
    stderr: "inherit",
  },
);
const reader = clients.stdout.pipeThrough(new TextDecoderStream()).getReader();
let unread = "";

/** The next line that the clients' process prints. */
async function clientLine(): Promise<string> {
  for (;;) {
    const end = unread.indexOf("\n");
    if (end !== -1) {
      const line = unread.slice(0, end);
      unread = unread.slice(end + 1);
      return line;
    }
    const read = await reader.read();
    if (read.done) throw new Error("the clients ended early");
    unread += read.value;
  }
}

console.log(await clientLine());
const watchedMb = process.memoryUsage.rss() / 1e6;
const all: number[] = [];
const cpu = process.cpuUsage();
for (let round = 1; round <= rounds; round += 1) {
  const lines = Array.from({ length: 4 }, (_, index) => `tests/test_records.py::test_${round}_${index} PASSED`);
  const log = { kind: "log", step: "pytest", firstLine: round * 5, lines } as const;
  const sentAtMs = performance.timeOrigin + performance.now();
  const marked = { ...log, lines: [...lines, `round ${round} at ${sentAtMs.toFixed(2)}`] };
  must(await store.recordHappenings(lease, [{ news: marked, progress: 20, atMs: Date.now() }]));
  all.push(...(JSON.parse(await clientLine()) as number[]));
}
const used = process.cpuUsage(cpu);
clients.kill();
await server.stop();
store.close();
rmSync(folder, { recursive: true, force: true });

const sorted = all.toSorted((left, right) => left - right);
const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
console.log(`${watchers} watchers, ${rounds} events of 5 lines: written, read once, formatted once, sent to each`);
console.log(
  `from before the write to the client: p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms, most ${at(1).toFixed(1)} ms`,
);
console.log(
  `processor of the server: ${((used.user + used.system) / 1_000 / rounds).toFixed(1)} ms an event (${(used.system / 1000 / rounds).toFixed(1)} of them in system calls)`,
);
console.log(`memory: ${idleMb.toFixed(0)} MB without, ${watchedMb.toFixed(0)} MB with ${watchers} watchers`);
console.log(`goal: p99 within ${goalMs} ms: ${at(0.99) <= goalMs ? "met" : "missed"}`);
process.exit(0);
