/** What one step of the proof came to. `null` exit code: a signal or timeout ended it. */
export interface StepVerdict {
  readonly id: string;
  readonly title: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly exitCode: number | null;
  readonly verdict: "passed" | "failed" | "timed-out" | "skipped" | "cancelled";
}

export interface BuildReportInput {
  readonly generatorVersion: string;
  readonly stack: string;
  /** "docker", "bubblewrap", "host", or null when nothing was verified (`--no-verify`). */
  readonly sandbox: string | null;
  readonly imageKey: string;
  /** Deterministic engine name ("standard implementations") or the model that filled zones. */
  readonly engine: string;
  readonly steps: readonly StepVerdict[];
  readonly tools: Readonly<Record<string, string>>;
  /** Zone ids that fell back to their default body after repairs failed. */
  readonly zonesOnDefault: readonly string[];
}

/**
 * The text of `build-report.json`: each command, exit code, verdict and tool version. No times and no host names, because the same
 * input must give the same bytes; durations and logs stay with the generation.
 */
export function buildReport(input: BuildReportInput): string {
  const verified =
    input.sandbox !== null && input.steps.length > 0 && input.steps.every(({ verdict }) => verdict === "passed");
  const report = {
    generator: `StackAlchemist ${input.generatorVersion}`,
    stack: input.stack,
    verified,
    ...(verified ? {} : { warning: "This repository was not verified: no check below proves that it works." }),
    sandbox: input.sandbox === null ? null : { isolated: input.sandbox !== "host", image: input.imageKey },
    engine: input.engine,
    tools: Object.fromEntries(Object.entries(input.tools).sort(([left], [right]) => (left < right ? -1 : 1))),
    checks: input.steps.map(({ id, title, argv, cwd, exitCode, verdict }) => ({
      id,
      title,
      command: argv.join(" "),
      directory: cwd,
      exitCode,
      verdict,
    })),
    zonesOnDefault: [...input.zonesOnDefault].sort(),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
