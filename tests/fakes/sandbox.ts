import { type Failure, fail, ok } from "#domain/failure.ts";
import { type FileTree, type TreeFile, textFile } from "#domain/file-tree.ts";
import type { CommandOutcome, Sandbox, SandboxCommand, SandboxSession } from "#ports/sandbox.ts";

export interface FakeSandboxScript {
  /** argv[0] of commands that end with exit code 1. */
  readonly failing?: readonly string[];
  /** Ids (argv[0]) that never end by themselves. */
  readonly hanging?: readonly string[];
  /** argv[1] of commands during which the session ends by itself. */
  readonly losing?: readonly string[];
  readonly openFailure?: Failure;
  /** What `judge` says of the files of the session: the lines of its output when it fails, null when it passes. */
  readonly judge?: (files: FileTree) => readonly string[] | null;
  /** Called when a command begins. */
  readonly onRun?: (command: SandboxCommand) => void;
}

export interface FakeSandbox extends Sandbox {
  readonly commands: readonly SandboxCommand[];
  readonly openSessions: number;
  /** What was written into the last session. */
  readonly files: FileTree;
}

/**
 * A sandbox that runs nothing: `pause MS` waits, `print TEXT` prints, `make PATH` makes a file below /workspace/project, `fail` fails, `judge` asks the
 * script. It keeps
 * the port's promises about timeouts, aborts and closing.
 */
export function createFakeSandbox(script: FakeSandboxScript = {}): FakeSandbox {
  const commands: SandboxCommand[] = [];
  const files = new Map<string, TreeFile>();
  let openSessions = 0;
  return {
    kind: "bubblewrap",
    isolating: true,
    commands,
    files,
    get openSessions() {
      return openSessions;
    },
    check: async () => ({ available: true, detail: "a fake", warnings: [] }),
    hasImage: async () => true,
    buildImage: async () => ok(undefined),
    reap: async () => 0,
    open: async () => {
      if (script.openFailure !== undefined) return fail(script.openFailure);
      openSessions += 1;
      files.clear();
      let open = true;
      const closed = new AbortController();
      const close = async () => {
        if (open) openSessions -= 1;
        open = false;
        closed.abort();
      };
      const session: SandboxSession = {
        write: async (directory, tree) => {
          for (const [path, file] of tree) files.set(`${directory}/${path}`, file);
          return ok(undefined);
        },
        run: (command) => {
          commands.push(command);
          script.onRun?.(command);
          return perform(command, script, { files, closed: closed.signal });
        },
        read: async (path) => {
          const file = files.get(path);
          return ok({
            files: new Map(file === undefined ? [] : [[path.slice(path.lastIndexOf("/") + 1), file]]),
            skipped: [],
          });
        },
        close,
        [Symbol.asyncDispose]: close,
      };
      return ok(session);
    },
  };
}

async function perform(
  command: SandboxCommand,
  script: FakeSandboxScript,
  world: { readonly files: Map<string, TreeFile>; readonly closed: AbortSignal },
): Promise<CommandOutcome> {
  const [verb = "", argument = ""] = command.argv;
  const startedMs = performance.now();
  const end = (exitCode: number | null, reason: CommandOutcome["reason"]): CommandOutcome => ({
    exitCode,
    reason,
    outOfMemory: false,
    durationMs: Math.round(performance.now() - startedMs),
  });
  command.onLine?.(verb === "print" ? argument : `${verb} ${argument}`);
  const complaints = verb === "judge" ? (script.judge?.(world.files) ?? null) : null;
  for (const line of complaints ?? []) command.onLine?.(line);
  if (complaints !== null) return end(1, "exited");
  if (script.losing?.includes(argument)) return end(null, "lost");
  if (script.failing?.includes(argument) || verb === "fail") return end(1, "exited");
  if (verb === "make") world.files.set(`${command.cwd}/${argument}`, textFile('{"openapi":"3.1.0"}\n'));
  const waitMs = script.hanging?.includes(argument)
    ? Number.POSITIVE_INFINITY
    : verb === "pause"
      ? Number(argument)
      : 0;
  const reason = await wait(Math.min(waitMs, command.timeoutMs), [command.signal, world.closed]);
  if (reason === "aborted") return end(null, "aborted");
  return waitMs > command.timeoutMs ? end(null, "timed-out") : end(0, "exited");
}

function wait(ms: number, signals: readonly (AbortSignal | undefined)[]): Promise<"over" | "aborted"> {
  return new Promise((resolve) => {
    if (signals.some((signal) => signal?.aborted)) return resolve("aborted");
    const timer = setTimeout(() => resolve("over"), ms);
    for (const signal of signals) {
      signal?.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve("aborted");
      });
    }
  });
}
