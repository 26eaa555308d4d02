import type { Failure } from "#domain/failure.ts";

/** The ways in which an import ends without a schema. */
export const importFailure = {
  nothing: (wanted: string, detail: string): Failure =>
    invalid(`The file defines no tables.${detail}`, `It needs at least one ${wanted} statement with columns.`),
  tooMany: (limit: number): Failure =>
    invalid(
      `The file defines more than ${limit} tables, which is the limit.`,
      "Leave out the tables that the application does not need, or raise the limit.",
    ),
  syntax: (problems: readonly string[]): Failure =>
    invalid(
      `The file cannot be read: ${problems.slice(0, 5).join("; ")}${problems.length > 5 ? ` and ${problems.length - 5} more` : ""}.`,
      "Correct the lines that are named and try again.",
    ),
  timeout: (seconds: number): Failure => ({
    category: "timeout",
    fault: "user",
    message: `The file took longer than ${seconds} seconds to read.`,
    hint: "Hand in a smaller file: only the tables that the application needs.",
  }),
  cancelled: (): Failure => ({
    category: "cancelled",
    fault: "user",
    message: "The import was cancelled.",
    hint: "Start it again.",
  }),
  broken: (cause: unknown): Failure => ({
    category: "internal",
    fault: "us",
    message: "The reader of this kind of file failed.",
    hint: "Hand in the model in another form (SQL, DBML or JSON) and report this.",
    cause,
  }),
};

/** What a compute thread's failure means for an import on it. */
export function threadFailure(failure: Failure, timeoutMs: number): Failure {
  if (failure.category === "timeout") return importFailure.timeout(timeoutMs / 1000);
  if (failure.category === "cancelled") return importFailure.cancelled();
  return importFailure.broken(failure.cause ?? failure.message);
}

function invalid(message: string, hint: string): Failure {
  return { category: "invalid-input", fault: "user", message, hint };
}
