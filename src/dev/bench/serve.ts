/**
 * `bun src/dev/bench/serve.ts [--runs N]`: from starting `serve` on an empty data directory to its first answer, and the memory that it holds when nobody asks for
 * anything: the executable (`bun run build`), the checkout as bin/stackalchemist runs it, and a bare Bun.serve beside them. Goals for the executable: 300 ms, 100 MB.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildExecutable } from "../build.ts";

const { values } = parseArgs({ options: { runs: { type: "string", default: "7" } } });
const root = join(import.meta.dir, "../../..");
const idleMs = 3_000;

interface Sample {
  readonly firstMs: number;
  readonly idleMb: number;
}

const bare = [
  process.execPath,
  "-e",
  'const s = Bun.serve({ port: 0, fetch: () => new Response("ok") }); console.log("at http://127.0.0.1:" + s.port)',
];
const directory = mkdtempSync(join(tmpdir(), "stackalchemist-bench-"));
const executable = join(directory, "stackalchemist");
await buildExecutable(executable);
const checkout = [
  process.execPath,
  `--config=${join(root, "bunfig.toml")}`,
  join(root, "src/main.ts"),
  "serve",
  "--port",
  "0",
];

const rows = {
  "bare Bun.serve": await sample(bare),
  executable: await sample([executable, "serve", "--port", "0"]),
  checkout: await sample(checkout),
};
for (const [name, samples] of Object.entries(rows)) {
  console.log(
    `${name.padEnd(24)} first answer ${spread(samples.map(({ firstMs }) => firstMs))} ms   idle ${spread(samples.map(({ idleMb }) => idleMb))} MB`,
  );
}
const own = rows.executable;
goal("first answer", median(own.map(({ firstMs }) => firstMs)), 300, "ms");
goal("idle memory", median(own.map(({ idleMb }) => idleMb)), 100, "MB");
rmSync(directory, { recursive: true, force: true });

async function sample(command: readonly string[]): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) samples.push(await once(command));
  return samples;
}

async function once(command: readonly string[]): Promise<Sample> {
  const home = mkdtempSync(join(tmpdir(), "stackalchemist-bench-"));
  const startedMs = performance.now();
  const server = Bun.spawn([...command], {
    env: { HOME: home, PATH: "/usr/bin:/bin", STACKALCHEMIST_HOME: home },
    stdout: "pipe",
    stderr: "ignore",
  });
  const address = await addressFrom(server.stdout);
  const answer = await fetch(`${address}/health/live`);
  const firstMs = performance.now() - startedMs;
  if (answer.status !== 200) throw new Error(`/health/live answered ${answer.status}`);
  // Somebody looked once, then nobody.
  await fetch(`${address}/`).then((page) => page.text());
  await Bun.sleep(idleMs);
  const idleMb = residentMb(server.pid);
  server.kill();
  await server.exited;
  rmSync(home, { recursive: true, force: true });
  return { firstMs, idleMb };
}

async function addressFrom(output: ReadableStream<Uint8Array>): Promise<string> {
  let text = "";
  for await (const chunk of output) {
    text += new TextDecoder().decode(chunk);
    const address = /http:\/\/[^\s/]+/.exec(text)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("the server ended before it said where it is");
}

function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_024;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
}

function spread(numbers: readonly number[]): string {
  return `${Math.min(...numbers).toFixed(0)}/${median(numbers).toFixed(0)}/${Math.max(...numbers).toFixed(0)}`;
}

function goal(name: string, value: number, limit: number, unit: string): void {
  console.log(
    `goal: ${name} at most ${limit} ${unit}: ${value <= limit ? "met" : "missed"} (${value.toFixed(0)} ${unit})`,
  );
}
