import type { CheckResult } from "#domain/generation/generation.ts";
import type { StackManifest, StepDefinition } from "#domain/stack/manifest.ts";
import type { StepVerdict } from "#domain/stack/report.ts";
import type { CommandOutcome, SandboxSession } from "#ports/sandbox.ts";

/** Enough to see what went wrong; the whole log is in the store. */
const detailLines = 60;

/** What came of a step; `lost`: its sandbox ended by itself, so that the verdict is none on the project. */
export interface StepEnd {
  readonly check: CheckResult;
  readonly lost: boolean;
}

/** Runs one step of the manifest in a session and judges it: only exit code 0 passes. */
export async function runStep(
  step: StepDefinition,
  session: SandboxSession,
  options: {
    readonly env: StackManifest["env"];
    readonly signal: AbortSignal;
    readonly onLine: (line: string) => void;
  },
): Promise<StepEnd> {
  const lastLines: string[] = [];
  const outcome = await session.run({
    argv: step.run,
    cwd: `/workspace/${step.cwd}`,
    env: { ...options.env, ...step.env },
    timeoutMs: step.timeoutSeconds * 1_000,
    signal: options.signal,
    onLine: (line) => {
      lastLines.push(line);
      if (lastLines.length > detailLines) lastLines.shift();
      options.onLine(line);
    },
  });
  const verdict = verdictOf(outcome);
  const explanation = verdict === "passed" ? null : explain(outcome, step);
  const check = {
    ...verdictBase(step),
    exitCode: outcome.exitCode,
    verdict,
    durationMs: outcome.durationMs,
    detail: explanation === null ? null : [...lastLines, explanation].join("\n"),
  };
  return { check, lost: outcome.reason === "lost" };
}

/** A step that did not run. */
export function unrunStep(step: StepDefinition, verdict: "skipped" | "cancelled", because: string): CheckResult {
  return { ...verdictBase(step), exitCode: null, verdict, durationMs: 0, detail: because };
}

function verdictBase(step: StepDefinition): Pick<StepVerdict, "id" | "title" | "argv" | "cwd"> {
  return { id: step.id, title: step.title, argv: step.run, cwd: step.cwd };
}

function verdictOf(outcome: CommandOutcome): StepVerdict["verdict"] {
  switch (outcome.reason) {
    case "exited":
      return outcome.exitCode === 0 ? "passed" : "failed";
    case "timed-out":
      return "timed-out";
    case "aborted":
      return "cancelled";
    case "output-limit":
    case "killed":
    case "lost":
      return "failed";
    default:
      return outcome.reason satisfies never;
  }
}

function explain(outcome: CommandOutcome, step: StepDefinition): string {
  const memory = outcome.outOfMemory ? " A process ran out of the sandbox's memory." : "";
  switch (outcome.reason) {
    case "exited":
      return `(exit code ${outcome.exitCode})${memory}`;
    case "timed-out":
      return `(ended after ${step.timeoutSeconds} s, its time limit)${memory}`;
    case "aborted":
      return "(cancelled)";
    case "output-limit":
      return "(ended: it wrote more output than is allowed)";
    case "killed":
      return `(killed)${memory}`;
    case "lost":
      return "(its sandbox ended by itself)";
    default:
      return outcome.reason satisfies never;
  }
}
