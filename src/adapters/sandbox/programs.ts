import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where the programs that we start are looked for; the same everywhere, whatever our own environment says. */
export const systemPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

export function programPath(name: string, folders: readonly string[] = []): string | null {
  return Bun.which(name, { PATH: [...folders, systemPath].join(":") });
}

/** Variables with which programs that were unpacked into folders (not installed) are found and find their libraries. */
export function toolsEnvironment(folders: readonly string[]): Record<string, string> {
  const there = folders.filter((folder) => existsSync(folder));
  const libraries = there.flatMap((folder) =>
    ["x86_64-linux-gnu", "aarch64-linux-gnu"].map((name) => join(folder, "usr/lib", name)),
  );
  return {
    PATH: [...there.map((folder) => join(folder, "usr/bin")), systemPath].join(":"),
    ...(libraries.length === 0 ? {} : { LD_LIBRARY_PATH: libraries.join(":") }),
  };
}

/**
 * The same command, in a process namespace that ends when this process does: whatever a script has started is gone even after kill -9. Unchanged
 * without bubblewrap.
 */
export function dyingWithUs(argv: readonly string[], toolFolders: readonly string[]): readonly string[] {
  const bwrap = programPath(
    "bwrap",
    toolFolders.map((folder) => join(folder, "usr/bin")),
  );
  if (bwrap === null) return argv;
  return [bwrap, "--dev-bind", "/", "/", "--unshare-pid", "--proc", "/proc", "--die-with-parent", "--", ...argv];
}

export interface Finished {
  readonly exitCode: number;
  /** Standard output and error together, in the order they came in; the last 64 KiB. */
  readonly output: string;
}

const keptOutput = 64 * 1024;

/**
 * Runs a program of this machine to its end with exactly the given environment and no input. `onLine` hears whole lines as they come.
 * Aborting kills it (its children too when it runs below `dyingWithUs`). A program that is not there ends with 127.
 */
export async function runProgram(
  argv: readonly string[],
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly cwd?: string;
    readonly onLine?: (line: string) => void;
    readonly signal?: AbortSignal;
    readonly timeoutMs?: number;
  } = {},
): Promise<Finished> {
  const env = { PATH: systemPath, LANG: "C.UTF-8", ...options.env };
  let child: Bun.Subprocess<"ignore", "pipe", "pipe">;
  try {
    child = Bun.spawn([...argv], {
      env,
      stdin: "ignore",
      stdout: "pipe",
      stderr: "pipe",
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
  } catch (error) {
    return { exitCode: 127, output: error instanceof Error ? error.message : String(error) };
  }
  const kill = () => child.kill("SIGKILL");
  const timer = options.timeoutMs === undefined ? undefined : setTimeout(kill, options.timeoutMs);
  options.signal?.addEventListener("abort", kill, { once: true });
  if (options.signal?.aborted) kill();
  let output = "";
  const take = async (stream: ReadableStream<Uint8Array>) => {
    const decoder = new TextDecoder();
    let partial = "";
    for await (const bytes of stream) {
      const text = decoder.decode(bytes, { stream: true });
      output = (output + text).slice(-keptOutput);
      const lines = (partial + text).split(/\r?\n|\r/);
      partial = lines.pop() ?? "";
      for (const line of lines) options.onLine?.(line);
    }
    if (partial !== "") options.onLine?.(partial);
  };
  await Promise.all([take(child.stdout), take(child.stderr)]);
  const exitCode = await child.exited;
  clearTimeout(timer);
  options.signal?.removeEventListener("abort", kill);
  return { exitCode, output };
}
