/**
 * `bun src/dev/kills.ts [--kills N] [--schema FILE] [--out app|app.zip] [--seed N]`: kills a real generation (process group, SIGKILL) at random moments and runs
 * the same command again. Each time it must end with the same bytes, once, with nothing beside them and nothing left running. Ends with 1 otherwise.
 * N counts the runs that the signal met alive: a run that was quicker than its moment is shown and repeated with another one.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { detectSandbox } from "#adapters/sandbox/create-sandbox.ts";
import { loadConfig } from "#src/config.ts";
import { sandboxOptions } from "#src/sandbox-options.ts";
import { killAndRepeat, runOnce, type Trial } from "#tests/support/kill-trial.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    schema: { type: "string", default: "tests/fixtures/minimal.json" },
    out: { type: "string", default: "app.zip" },
    seed: { type: "string", default: "1" },
  },
});
const loaded = loadConfig();
if (!loaded.ok) throw new Error(loaded.failure.message);
const config = loaded.value;
const directory = mkdtempSync(join(tmpdir(), "stackalchemist-kills-"));
const random = generator(Number(values.seed));

const reference = await runOnce(trialIn("reference"));
if (reference.exitCode !== 0) throw new Error(`the undisturbed run failed:\n${reference.stderr}`);
console.log(
  `undisturbed: ${(reference.tookMs / 1_000).toFixed(1)} s, ${JSON.stringify(reference.delivered).slice(0, 120)}`,
);

let failed = 0;
let killed = 0;
for (let index = 1; killed < Number(values.kills); index += 1) {
  const trial = trialIn(`kill-${index}`);
  const killAfterMs = Math.round(random() * reference.tookMs);
  const end = await killAndRepeat(trial, killAfterMs);
  const problems = [
    ...(end.exitCode === 0 ? [] : [`exit code ${end.exitCode}: ${end.stderr.slice(-6_000)}`]),
    ...(Bun.deepEquals(end.delivered, reference.delivered)
      ? []
      : [`delivered ${JSON.stringify(end.delivered).slice(0, 600)}`]),
    ...(await leftovers(trial)),
  ];
  failed += problems.length > 0 ? 1 : 0;
  killed += end.endedBefore ? 0 : 1;
  const how = end.endedBefore ? " (it had ended before)" : "";
  console.log(
    `${String(index).padStart(3)}  killed after ${(killAfterMs / 1_000).toFixed(1).padStart(6)} s${how}  ${problems.length === 0 ? "same result" : problems.join("; ")}`,
  );
  rmSync(trial.directory, { recursive: true, force: true });
}
rmSync(directory, { recursive: true, force: true });
console.log(`${killed} killed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A data directory of its own, with the sandbox images of the user's, which take minutes to make. */
function trialIn(name: string): Trial {
  const folder = join(directory, name);
  mkdirSync(join(folder, "home"), { recursive: true });
  symlinkSync(join(config.dataDirectory, "sandbox"), join(folder, "home", "sandbox"));
  return {
    program: [process.execPath, join(import.meta.dir, "../main.ts")],
    schemaFile: resolve(values.schema),
    flags: ["--stack", "python-react"],
    environment: {},
    directory: folder,
    out: values.out,
  };
}

/** What a killed run left behind: sandboxes that could still be reaped, and processes that know its directory. */
async function leftovers(trial: Trial): Promise<readonly string[]> {
  const options = sandboxOptions({ ...config, dataDirectory: join(trial.directory, "home") });
  const chosen = await detectSandbox(config.sandbox, options);
  const reaped = chosen.ok ? await chosen.value.sandbox.reap() : 0;
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && mentions(name, trial.directory));
  return [
    ...(reaped === 0 ? [] : [`${reaped} sandboxes were left behind`]),
    ...(processes.length === 0 ? [] : [`processes ${processes.join(", ")} are still there`]),
  ];
}

function mentions(pid: string, text: string): boolean {
  try {
    return [`/proc/${pid}/cmdline`, `/proc/${pid}/environ`].some((file) => readFileSync(file, "latin1").includes(text));
  } catch {
    return false;
  }
}

/** Mulberry32: the same seed kills at the same moments. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
