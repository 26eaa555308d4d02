import type { Failure } from "#domain/failure.ts";
import type { CheckResult } from "#domain/generation/generation.ts";

/**
 * The failure that a list of checks amounts to, or null when all passed. Nothing but the templates made this project, so a check that
 * fails is our fault and trying again would fail again.
 */
export function failureOfChecks(checks: readonly CheckResult[], signal: AbortSignal): Failure | null {
  if (signal.aborted) return { category: "cancelled", fault: "user", message: "Cancelled.", hint: "" };
  const timedOut = checks.find(({ verdict }) => verdict === "timed-out");
  const failed = checks.filter(({ verdict }) => verdict === "failed");
  const names = failed.map(({ title }) => title).join(", ");
  if (failed.length > 0) {
    return {
      category: "build",
      fault: "us",
      message: `The generated project did not pass: ${names}.`,
      hint: "This is a defect of the stack's templates, not of your input. Report it with the schema and the output above.",
    };
  }
  if (timedOut !== undefined) {
    return {
      category: "timeout",
      fault: "us",
      message: `The check "${timedOut.title}" took too long and was ended.`,
      hint: "If this machine is very busy, run the same command again; else report it with the schema.",
    };
  }
  const undone = checks.find(({ verdict }) => verdict !== "passed");
  if (undone === undefined) return null;
  return {
    category: "internal",
    fault: "us",
    message: `The check "${undone.title}" did not run.`,
    hint: "Run the same command again; if it happens again, report it.",
  };
}
