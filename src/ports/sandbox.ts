import type { Result } from "#domain/failure.ts";
import type { FileTree } from "#domain/file-tree.ts";

/**
 * A place where a generated project's commands run without being able to hurt the machine. Three adapters (docker, bubblewrap, host)
 * pass one contract suite: tests/adapters/sandbox/sandbox.contract.ts.
 *
 * What every isolating adapter guarantees inside a session: no network but loopback, no capabilities, no new
 * privileges, uid 10001, read-only root file system, /workspace and /tmp of bounded size, bounded memory, processes, output and
 * wall time, an environment that holds nothing of ours. The host adapter guarantees none of it and says so loudly.
 */
export type SandboxKind = "docker" | "bubblewrap" | "host";

/** What an image is made of; equal `key`s are equal images. */
export interface ImageRecipe {
  readonly stack: string;
  /** Content hash: names the Docker tag and the root file system's folder. */
  readonly key: string;
  readonly base: string;
  readonly suite: string;
  readonly packages: readonly string[];
  /** Placed at /tmp/stack while installing. */
  readonly inputs: FileTree;
  /** Path of the install script inside `inputs`; empty: nothing to install. */
  readonly install: string;
}

export interface SandboxLimits {
  readonly memoryBytes: number;
  readonly processes: number;
  readonly workspaceBytes: number;
  readonly workspaceFiles: number;
  readonly cpus: number;
  /** For the whole session; when it is over everything in it is killed. */
  readonly wallMs: number;
  /** Per command, stdout and stderr together; beyond it the command is killed with the reason "output-limit". */
  readonly outputBytes: number;
}

export type Availability =
  | { readonly available: true; readonly detail: string; readonly warnings: readonly string[] }
  /** `hint` is the exact command or setting that helps. `missing` tells an absent source apart from a failing one. */
  | { readonly available: false; readonly detail: string; readonly hint: string };

export interface SandboxCommand {
  /** argv[0] is looked up in the image's PATH. No shell. */
  readonly argv: readonly string[];
  /** Absolute inside the sandbox, below /workspace. */
  readonly cwd: string;
  /** Added to the only three that are there: PATH (/usr/local/bin:/usr/bin:/bin), HOME=/tmp, LANG=C.UTF-8. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Called in order, a whole line at a time without its newline, control characters other than ANSI colour removed, at most 4,000 characters. */
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal;
}

export interface CommandOutcome {
  /** null when a signal ended it. */
  readonly exitCode: number | null;
  /** "lost": the session ended by itself (its engine stopped, the machine ran out of memory); nothing that ran in it is to blame. */
  readonly reason: "exited" | "timed-out" | "aborted" | "output-limit" | "killed" | "lost";
  /** A process of the session ran out of memory while it ran. Not the verdict: the exit code is. */
  readonly outOfMemory: boolean;
  readonly durationMs: number;
}

export interface ReadLimits {
  readonly files: number;
  readonly bytes: number;
  /** Two minutes when it is not given: code that runs in the session may stop whoever hands the files out. */
  readonly timeoutMs?: number;
}

/**
 * One isolated workspace. Commands may run side by side. When a command ends, what it left running is killed: a server that several
 * commands need is started by each of them. `close` kills all and frees everything; it is idempotent and never throws.
 */
export interface SandboxSession extends AsyncDisposable {
  /** Puts files below a directory under /workspace (created, owned by the sandbox user). Fails with category "environment" when the workspace is full. */
  write(directory: string, files: FileTree): Promise<Result<void>>;
  run(command: SandboxCommand): Promise<CommandOutcome>;
  /**
   * Reads regular files below a directory or a single file, as a checked tar stream: links, devices and unsafe names are left out and listed; over the limits it fails
   * with fault "project".
   */
  read(path: string, limits: ReadLimits): Promise<Result<{ files: FileTree; skipped: readonly string[] }>>;
  close(): Promise<void>;
}

/** Where Python and npm packages and base images come from, from configuration. All optional. */
export interface PackageSources {
  /** A folder of wheels: PIP_FIND_LINKS. */
  readonly pipFindLinks?: string;
  readonly pipNoIndex: boolean;
  /** Extra CA certificate file for the installs (a company's proxy). */
  readonly extraCaFile?: string;
}

export interface Sandbox {
  readonly kind: SandboxKind;
  readonly isolating: boolean;
  /** Quick (under 2 s), no side effects: can sessions be had on this machine? Says what is missing in words. */
  check(): Promise<Availability>;
  /** True when the image for this recipe is there already. */
  hasImage(recipe: ImageRecipe): Promise<boolean>;
  /** Builds the image (network allowed, once per recipe; idempotent; concurrent callers wait for one build; a killed build leaves nothing that `hasImage` accepts). */
  buildImage(recipe: ImageRecipe, onLine: (line: string) => void, signal?: AbortSignal): Promise<Result<void>>;
  /** Starts a session on the recipe's image. `label` identifies the generation so that leftovers can be reaped. */
  open(recipe: ImageRecipe, limits: SandboxLimits, label: string): Promise<Result<SandboxSession>>;
  /** Removes what dead processes of ours left behind (containers, mounts, folders). Returns how many. */
  reap(): Promise<number>;
}
