import type { Failure } from "#domain/failure.ts";
import type { Artifact, CheckResult } from "#domain/generation/generation.ts";
import type { Note } from "#domain/schema/schema.ts";
import { publicFailure } from "#src/cli/print-failure.ts";

/** What `generate` came to, as far as it is known. */
export interface Outcome {
  /** Absolute path of the file or directory that was delivered. */
  readonly archive: string | null;
  readonly artifact: Artifact | null;
  readonly entities: number;
  readonly engine: string | null;
  readonly stack: string | null;
  readonly checks: readonly CheckResult[];
  readonly notes: readonly Note[];
  readonly seconds: number;
  readonly failure: Failure | null;
}

export const nothingYet: Outcome = {
  archive: null,
  artifact: null,
  entities: 0,
  engine: null,
  stack: null,
  checks: [],
  notes: [],
  seconds: 0,
  failure: null,
};

/** The object of `--json`: the same keys in success and failure, and `error` only in failure. */
export function outcomeJson(outcome: Outcome): string {
  const { failure } = outcome;
  return JSON.stringify({
    status: failure === null ? "Success" : "Failed",
    archive: outcome.archive,
    files: outcome.artifact?.files ?? 0,
    entities: outcome.artifact?.entities ?? outcome.entities,
    engine: outcome.engine,
    stack: outcome.stack,
    checks: outcome.checks.map(({ title, verdict, durationMs, detail }) => ({
      name: title,
      ok: verdict === "passed",
      seconds: durationMs / 1_000,
      ...(detail === null ? {} : { detail }),
    })),
    notes: outcome.notes.map(noteLine),
    seconds: Math.round(outcome.seconds * 100) / 100,
    ...(failure === null ? {} : { error: publicFailure(failure) }),
  });
}

export function noteLine({ path, message }: Note): string {
  return path === "" ? message : `${path}: ${message}`;
}
