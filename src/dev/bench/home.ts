/**
 * `bun src/dev/bench/home.ts [--rounds N]`: requests for the home page a second, as a stranger without a cookie sends them, beside a bare Bun.serve that answers
 * with the same bytes. Each server runs in a process of its own. Goal: at least half.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { requestsPerSecond } from "./load.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "9" }, connections: { type: "string", default: "32" } },
});
const root = join(import.meta.dir, "../../..");
const home = mkdtempSync(join(tmpdir(), "stackalchemist-bench-"));
const ours = await started([
  process.execPath,
  `--config=${join(root, "bunfig.toml")}`,
  join(root, "src/main.ts"),
  ...["serve", "--port", "0"],
]);
await makeOwner(ours.address);
const page = await fetch(ours.address);
const file = join(home, "page.html");
await Bun.write(file, await page.text());
const bare = await started([
  process.execPath,
  "-e",
  `const page = await Bun.file(${JSON.stringify(file)}).text();
   const server = Bun.serve({ port: 0, fetch: () => new Response(page, { headers: { "Content-Type": "text/html; charset=utf-8" } }) });
   console.log("at http://127.0.0.1:" + server.port);`,
]);

const ratios: number[] = [];
for (let round = 0; round <= Number(values.rounds); round += 1) {
  const load = { connections: Number(values.connections), durationMs: 1_000 };
  const ofBare = await requestsPerSecond({ address: `${bare.address}/`, ...load });
  const ofOurs = await requestsPerSecond({ address: `${ours.address}/`, ...load });
  if (round === 0) continue; // both warm up
  ratios.push(ofOurs / ofBare);
  console.log(
    `bare Bun.serve ${ofBare.toFixed(0)}/s   home page ${ofOurs.toFixed(0)}/s   ${(ofOurs / ofBare).toFixed(2)}`,
  );
}
const median = ratios.toSorted((left, right) => left - right)[Math.floor(ratios.length / 2)] ?? 0;
console.log(
  `goal: at least 0.50 of a bare Bun.serve: ${median >= 0.5 ? "met" : "missed"} (${median.toFixed(2)}, page of ${Bun.file(file).size} bytes)`,
);
await Promise.all([ours.stop(), bare.stop()]);
rmSync(home, { recursive: true, force: true });

async function started(command: readonly string[]) {
  const server = Bun.spawn([...command], {
    env: { HOME: home, PATH: "/usr/bin:/bin", STACKALCHEMIST_HOME: home },
    stdout: "pipe",
    stderr: "inherit",
  });
  let text = "";
  for await (const chunk of server.stdout) {
    text += new TextDecoder().decode(chunk);
    const address = /http:\/\/[^\s/]+/.exec(text)?.[0];
    if (address === undefined) continue;
    const stop = async () => {
      server.kill();
      await server.exited;
    };
    return { address, stop };
  }
  throw new Error("a server ended before it said where it is");
}

/** Before there is an account, every page leads to its form. */
async function makeOwner(address: string): Promise<void> {
  const form = new URLSearchParams({ email: "owner@example.com", password: "a long enough password" });
  await fetch(`${address}/setup`, { method: "POST", body: form, headers: { Origin: address }, redirect: "manual" });
}
