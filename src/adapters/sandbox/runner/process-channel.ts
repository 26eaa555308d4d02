import type { RunnerChannel } from "#adapters/sandbox/runner/channel.ts";

const keptDiagnosis = 2_000;

/** The runner gives up killing its jobs after 20 s. */
const askedMs = 25_000;

/**
 * A runner that is a child of ours. Killing the child must end the whole session: bubblewrap is told to see to that. Where nothing does
 * (`askFirst`), the end of its input makes the runner kill its jobs, and only then is it killed itself.
 */
export function spawnChannel(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  options: { readonly cwd?: string; readonly askFirst?: boolean } = {},
): { readonly pid: number; readonly channel: RunnerChannel } {
  const child = Bun.spawn([...argv], {
    env: { ...env },
    cwd: options.cwd ?? "/",
    stdin: "pipe",
    stdout: "pipe",
    stderr: "pipe",
  });
  let said = "";
  const listening = (async () => {
    const decoder = new TextDecoder();
    for await (const bytes of child.stderr)
      said = (said + decoder.decode(bytes, { stream: true })).slice(-keptDiagnosis);
  })().catch(() => {});
  const ended = Promise.withResolvers<void>();
  const output = (async function* () {
    try {
      yield* child.stdout;
      // So that whoever learns of the end finds the whole diagnosis.
      await Promise.all([child.exited, listening]);
    } finally {
      ended.resolve();
    }
  })();
  let reading = false;
  const channel: RunnerChannel = {
    output: {
      [Symbol.asyncIterator]: () => {
        reading = true;
        return output;
      },
    },
    send: async (bytes) => {
      child.stdin.write(bytes);
      await child.stdin.flush();
    },
    outOfMemoryKills: async () => 0,
    diagnosis: () => said.trim().split("\n").slice(-3).join("; "),
    destroy: async () => {
      if (options.askFirst) {
        await Promise.resolve(child.stdin.end()).catch(() => {});
        await Promise.race([child.exited, Bun.sleep(askedMs)]);
      }
      child.kill("SIGKILL");
      await child.exited;
      // The pipe's end says that the last process inside is gone, not only bubblewrap.
      if (reading) await ended.promise;
    },
  };
  return { pid: child.pid, channel };
}
