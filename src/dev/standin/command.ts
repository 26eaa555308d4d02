/**
 * Runs a command to its end, its output line by line to `log`. Throws with the command and its last lines when it fails.
 * `env` is added to the environment.
 */
export async function run(
  argv: readonly string[],
  env: Record<string, string>,
  log: (line: string) => void,
): Promise<string> {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const child = Bun.spawn(["env", ...settings, ...argv], { stdin: "ignore", stdout: "pipe", stderr: "pipe" });
  const errors: string[] = [];
  const note = (line: string) => {
    errors.push(line);
    log(line);
  };
  const [output] = await Promise.all([lines(child.stdout, log), lines(child.stderr, note)]);
  const code = await child.exited;
  if (code === 0) return output.join("\n");
  const last = [...output, ...errors].slice(-15).join("\n");
  throw new Error(`${argv.slice(0, 4).join(" ")} … ended with ${code}:\n${last}`);
}

async function lines(stream: ReadableStream<Uint8Array>, log: (line: string) => void): Promise<string[]> {
  const found: string[] = [];
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      found.push(line);
      log(line);
    }
  }
  if (rest !== "") {
    found.push(rest);
    log(rest);
  }
  return found;
}
