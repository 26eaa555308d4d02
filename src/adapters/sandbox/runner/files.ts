import type { Jobs } from "#adapters/sandbox/runner/jobs.ts";
import { printable, TarError, TarReader } from "#adapters/sandbox/runner/tar-reader.ts";
import { tarOf } from "#adapters/sandbox/runner/tar-writer.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import { type FileTree, safePath } from "#domain/file-tree.ts";
import type { ReadLimits } from "#ports/sandbox.ts";

const pieceBytes = 256 * 1024;
const longestReport = 1 << 20;
/** Moving files takes a second or two, to a far engine or on a busy machine some more. */
const transferMs = 120_000;

/** Sends the tree as a tar to be unpacked below the directory. */
export async function writeFiles(jobs: Jobs, directory: string, files: FileTree): Promise<Result<void>> {
  const unsafe = [...files.keys()].find((path) => safePath(path) === null);
  if (unsafe !== undefined) {
    return fail(ours(`${JSON.stringify(printable(unsafe))} is not a path that may be written into a sandbox.`));
  }
  const report = new Report();
  const { promise, resolve } = Promise.withResolvers<void>();
  let over = false;
  const id = jobs.start(
    "W",
    { directory },
    {
      onOutput: (stream, bytes) => {
        if (stream === "stderr") report.push(bytes);
      },
      onEnd: () => {
        over = true;
        resolve();
      },
    },
  );
  using _limit = jobs.limit(id, transferMs);
  for (const piece of inPieces(tarOf(files))) {
    if (over) break;
    await jobs.send("D", id, piece);
  }
  await jobs.send("E", id);
  await promise;
  const said = report.parse();
  if (said.ok === true) return ok(undefined);
  const where = typeof said.path === "string" && said.path !== "" ? ` at ${printable(said.path)}` : "";
  if (said.full === true) {
    return fail({
      category: "environment",
      fault: "environment",
      message: `The sandbox's workspace is full${where}.`,
      hint: "The stack's limits (workspaceMb, workspaceFiles in stack.json) do not fit this project.",
    });
  }
  const detail = typeof said.detail === "string" ? printable(said.detail) : "the sandbox ended";
  return fail({
    category: "environment",
    fault: "environment",
    message: `Files could not be put into the sandbox${where}: ${detail}.`,
    hint: "Try again; `stackalchemist doctor` says what this machine's sandbox lacks.",
  });
}

/** Reads a directory's files, or one file, and believes nothing that comes. */
export async function readFiles(
  jobs: Jobs,
  path: string,
  limits: ReadLimits,
): Promise<Result<{ files: FileTree; skipped: readonly string[] }>> {
  const report = new Report();
  const reader = new TarReader(limits);
  let broken: TarError | null = null;
  const { promise, resolve } = Promise.withResolvers<void>();
  const id = jobs.start(
    "G",
    { path, files: limits.files, bytes: limits.bytes },
    {
      onOutput: (stream, bytes) => {
        if (stream === "stderr") return report.push(bytes);
        if (broken !== null) return;
        try {
          reader.push(bytes);
        } catch (error) {
          if (!(error instanceof TarError)) throw error;
          broken = error;
          void jobs.send("K", id);
        }
      },
      onEnd: () => resolve(),
    },
  );
  using _limit = jobs.limit(id, limits.timeoutMs ?? transferMs);
  await promise;
  const said = report.parse();
  const problem = asProblem(broken, said, reader);
  if (problem !== null) return fail(readFailure(path, problem, limits));
  const skipped = Array.isArray(said.skipped) ? said.skipped.filter((name) => typeof name === "string") : [];
  return ok({ files: reader.files, skipped: [...skipped.slice(0, 1_000).map(printable), ...reader.skipped] });
}

type Problem = "limit" | "missing" | "broken";

function asProblem(
  broken: TarError | null,
  said: Readonly<Record<string, unknown>>,
  reader: TarReader,
): Problem | null {
  if (broken !== null) return broken.problem === "limit" ? "limit" : "broken";
  if (said.ok !== true) return said.problem === "limit" || said.problem === "missing" ? said.problem : "broken";
  try {
    reader.end();
    return null;
  } catch {
    return "broken";
  }
}

function readFailure(path: string, problem: Problem, limits: ReadLimits): Failure {
  const what = {
    limit: `holds more than ${limits.files} files or ${Math.round(limits.bytes / 1e6)} MB`,
    missing: "is not there",
    broken: "could not be read",
  }[problem];
  return {
    category: "build",
    fault: "project",
    message: `${printable(path)} in the sandbox ${what}.`,
    hint: "A command of the build made it so, or was killed before it made it; see the build's log.",
  };
}

function* inPieces(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += pieceBytes) {
      const part = chunk.subarray(start, start + pieceBytes);
      held.push(part);
      size += part.length;
      if (size < pieceBytes) continue;
      yield Buffer.concat(held);
      held = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(held);
}

/** The JSON that a reading or writing job leaves on its standard error. */
class Report {
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  push(bytes: Uint8Array): void {
    this.#size += bytes.length;
    if (this.#size <= longestReport) this.#chunks.push(bytes);
  }

  parse(): Readonly<Record<string, unknown>> {
    try {
      const value: unknown = JSON.parse(Buffer.concat(this.#chunks).toString("utf8"));
      return typeof value === "object" && value !== null ? { ...value } : {};
    } catch {
      return {};
    }
  }
}

function ours(message: string): Failure {
  return { category: "internal", fault: "us", message, hint: "This is a defect of StackAlchemist; please report it." };
}
