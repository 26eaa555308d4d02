import type { RunnerChannel } from "#adapters/sandbox/runner/channel.ts";
import { readFiles, writeFiles } from "#adapters/sandbox/runner/files.ts";
import { type JobEnd, Jobs, killMs } from "#adapters/sandbox/runner/jobs.ts";
import { LineSplitter } from "#adapters/sandbox/runner/lines.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import { type FileTree, safePath } from "#domain/file-tree.ts";
import type { CommandOutcome, ReadLimits, SandboxCommand, SandboxLimits, SandboxSession } from "#ports/sandbox.ts";

/** A runner that has not said hello by then is not coming. A loaded machine takes a second. */
const helloMs = 30_000;

/**
 * A session over a channel to the runner. `workspace` is where /workspace really is (only the host adapter has it elsewhere). On failure the
 * channel is destroyed.
 */
export async function openRunnerSession(
  channel: RunnerChannel,
  limits: SandboxLimits,
  options: { readonly workspace: string } = { workspace: "/workspace" },
): Promise<Result<SandboxSession>> {
  const jobs = new Jobs(channel);
  const timer = setTimeout(() => void channel.destroy(), helloMs);
  const ready = await jobs.ready;
  clearTimeout(timer);
  if (ready) return ok(new RunnerSession(channel, jobs, limits, options.workspace));
  await channel.destroy();
  return fail({
    category: "environment",
    fault: "environment",
    message: `The sandbox did not start: ${channel.diagnosis() || "it gave no reason"}.`,
    hint: "Run `stackalchemist doctor`, which says what this machine's sandbox lacks.",
  });
}

class RunnerSession implements SandboxSession {
  readonly #channel: RunnerChannel;
  readonly #jobs: Jobs;
  readonly #limits: SandboxLimits;
  readonly #workspace: string;
  readonly #wall: ReturnType<typeof setTimeout>;
  #wallIsOver = false;
  #isEndedByUs = false;

  constructor(channel: RunnerChannel, jobs: Jobs, limits: SandboxLimits, workspace: string) {
    this.#channel = channel;
    this.#jobs = jobs;
    this.#limits = limits;
    this.#workspace = workspace;
    this.#wall = setTimeout(() => {
      this.#wallIsOver = true;
      void this.#end();
    }, limits.wallMs);
  }

  async run(command: SandboxCommand): Promise<CommandOutcome> {
    const started = performance.now();
    const killedBefore = await this.#channel.outOfMemoryKills();
    const end = await this.#execute(command);
    const outOfMemory = (await this.#channel.outOfMemoryKills()) > killedBefore;
    // The kernel may have taken the runner for the memory that its commands used.
    const reason = end.reason === "lost" && outOfMemory ? "killed" : end.reason;
    return { ...end, reason, outOfMemory, durationMs: Math.round(performance.now() - started) };
  }

  async write(directory: string, files: FileTree): Promise<Result<void>> {
    const target = this.#inside(directory);
    return target === null ? outside(directory) : writeFiles(this.#jobs, target, files);
  }

  async read(path: string, limits: ReadLimits): Promise<Result<{ files: FileTree; skipped: readonly string[] }>> {
    const source = this.#inside(path);
    return source === null ? outside(path) : readFiles(this.#jobs, source, limits);
  }

  async close(): Promise<void> {
    clearTimeout(this.#wall);
    await this.#end();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #end(): Promise<void> {
    this.#isEndedByUs = true;
    return this.#channel.destroy();
  }

  #execute(command: SandboxCommand): Promise<Pick<CommandOutcome, "exitCode" | "reason">> {
    const { promise, resolve } = Promise.withResolvers<Pick<CommandOutcome, "exitCode" | "reason">>();
    const splitters = {
      stdout: new LineSplitter((line) => command.onLine?.(line)),
      stderr: new LineSplitter((line) => command.onLine?.(line)),
    };
    let left = this.#limits.outputBytes;
    let stopped: CommandOutcome["reason"] | null = null;
    let lastResort: ReturnType<typeof setTimeout> | undefined;
    const stop = (reason: CommandOutcome["reason"]) => {
      if (stopped !== null) return;
      stopped = reason;
      void this.#jobs.send("K", id);
      lastResort = setTimeout(() => void this.#end(), killMs);
    };
    const onAbort = () => stop("aborted");
    const timer = setTimeout(() => stop("timed-out"), command.timeoutMs);
    const request = {
      argv: command.argv.map((text) => this.#translate(text)),
      cwd: this.#translate(command.cwd),
      env: Object.fromEntries(Object.entries(command.env).map(([name, value]) => [name, this.#translate(value)])),
    };
    const id = this.#jobs.start("R", request, {
      onOutput: (stream, bytes) => {
        if (stopped === "output-limit") return;
        splitters[stream].push(bytes.subarray(0, Math.max(left, 0)));
        left -= bytes.length;
        if (left < 0) stop("output-limit");
      },
      onEnd: (end) => {
        clearTimeout(timer);
        clearTimeout(lastResort);
        command.signal?.removeEventListener("abort", onAbort);
        splitters.stdout.end();
        splitters.stderr.end();
        const reason = stopped ?? this.#naturalReason(end);
        resolve({ exitCode: reason === "exited" ? (end?.code ?? null) : null, reason });
      },
    });
    if (command.signal?.aborted) stop("aborted");
    else command.signal?.addEventListener("abort", onAbort, { once: true });
    return promise;
  }

  #naturalReason(end: JobEnd | null): CommandOutcome["reason"] {
    if (this.#wallIsOver) return "timed-out";
    if (end === null) return this.#isEndedByUs ? "killed" : "lost";
    return end.code === null ? "killed" : "exited";
  }

  /** Where a path below /workspace really is; null for any other path. */
  #inside(path: string): string | null {
    if (path !== "/workspace" && !path.startsWith("/workspace/")) return null;
    const relative = path.slice("/workspace/".length).replace(/\/$/, "");
    return relative === "" || safePath(relative) !== null ? this.#translate(path) : null;
  }

  #translate(text: string): string {
    return this.#workspace === "/workspace" ? text : text.replaceAll(/\/workspace(?![\w.-])/g, () => this.#workspace);
  }
}

function outside(path: string): Result<never> {
  return fail({
    category: "internal",
    fault: "us",
    message: `${JSON.stringify(path.slice(0, 200))} is not a path below /workspace.`,
    hint: "This is a defect of the stack's manifest or of StackAlchemist; please report it.",
  });
}
