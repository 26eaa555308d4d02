import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Trial {
  /** argv before the command's own words. */
  readonly program: readonly string[];
  readonly schemaFile: string;
  /** Flags beside --schema and --out. */
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Empty; the data directory and the destination are made below it. */
  readonly directory: string;
  /** "app.zip" or "app". */
  readonly out: string;
}

export interface TrialEnd {
  /** The killed process had ended by itself before the kill came. */
  readonly endedBefore: boolean;
  readonly exitCode: number;
  readonly stderr: string;
  /** Everything in the destination's folder, with a hash of each file. */
  readonly delivered: Readonly<Record<string, string>>;
}

/**
 * Runs a command in a process group of its own, kills the whole group with SIGKILL after a while, and runs the same command again to its end.
 */
export async function killAndRepeat(trial: Trial, killAfterMs: number): Promise<TrialEnd> {
  const folder = join(trial.directory, "out");
  mkdirSync(folder, { recursive: true });
  const first = spawn(trial, folder);
  const timer = setTimeout(() => killGroup(first.pid), killAfterMs);
  await first.exited;
  clearTimeout(timer);
  killGroup(first.pid);
  const second = spawn(trial, folder);
  const [exitCode, stderr] = await Promise.all([second.exited, new Response(second.stderr).text()]);
  return { endedBefore: first.exitCode === 0, exitCode, stderr, delivered: contents(folder) };
}

/** The same command without a kill, for the hashes to compare with; how long it took in milliseconds. */
export async function runOnce(trial: Trial): Promise<TrialEnd & { readonly tookMs: number }> {
  const startedMs = performance.now();
  const folder = join(trial.directory, "out");
  mkdirSync(folder, { recursive: true });
  const run = spawn(trial, folder);
  const [exitCode, stderr] = await Promise.all([run.exited, new Response(run.stderr).text()]);
  return { endedBefore: true, exitCode, stderr, delivered: contents(folder), tookMs: performance.now() - startedMs };
}

function spawn(trial: Trial, folder: string) {
  const { program, schemaFile, flags, out, directory, environment } = trial;
  // setsid: the kill must reach workers, sandboxes and whatever else the command started.
  const argv = [
    "setsid",
    "--wait",
    ...program,
    "generate",
    "--schema",
    schemaFile,
    "--out",
    join(folder, out),
    ...flags,
  ];
  const env = { ...process.env, ...environment, STACKALCHEMIST_HOME: join(directory, "home") };
  return Bun.spawn(argv, { env, stdout: "ignore", stderr: "pipe" });
}

/** `setsid --wait` stays in our group as the parent of the leader of the new one. */
function killGroup(waiterPid: number): void {
  for (const pid of childrenOf(waiterPid)) kill(-pid);
  kill(waiterPid);
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}

function contents(folder: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    found[path.slice(folder.length + 1)] = entry.isFile()
      ? createHash("sha256").update(readFileSync(path)).digest("hex")
      : "";
  }
  return found;
}
