import type { Failure } from "#domain/failure.ts";
import type { Issue } from "#domain/schema/schema.ts";

const shownIssues = 20;

/** All that is wrong with an input as one failure, each issue on a line of its own. */
export function issuesFailure(what: string, issues: readonly Issue[]): Failure {
  const shown = issues.slice(0, shownIssues);
  const lines = shown.map(({ path, message, hint }) => `  ${path || "/"}: ${message}${hint === "" ? "" : ` ${hint}`}`);
  const more = issues.length > shown.length ? [`  … and ${issues.length - shown.length} more`] : [];
  const head = `${what} has ${issues.length === 1 ? "a problem" : `${issues.length} problems`}:`;
  return {
    category: "invalid-input",
    fault: "user",
    message: [head, ...lines, ...more].join("\n"),
    hint: "Correct it and try again.",
  };
}
