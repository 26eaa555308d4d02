import { fail, ok, type Result } from "#domain/failure.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";
import type { GenerationObserver } from "#pipeline/observer.ts";
import type { ImageRecipe, Sandbox, SandboxLimits, SandboxSession } from "#ports/sandbox.ts";

/** A sandbox that works on this machine, why it was taken, and what its user should know. */
export interface ChosenSandbox {
  readonly sandbox: Sandbox;
  readonly reason: string;
  readonly warnings: readonly string[];
}

export interface SessionRequest {
  readonly choose: (say: (line: string) => void) => Promise<Result<ChosenSandbox>>;
  readonly recipe: ImageRecipe;
  readonly limits: StackManifest["limits"];
  readonly label: string;
  readonly cpus: number;
  readonly signal: AbortSignal;
  readonly observer: GenerationObserver;
}

/** Not a step of a stack, but as long as one: it shows in the progress. */
export const imageStep = "sandbox-image";

/** What a command may write before it is ended; a test runner in full cry writes a hundredth of it. */
const outputBytes = 8_000_000;

/**
 * Opens a session on a stack's image, and builds the image first where it is missing (minutes, once). Sweeps up what dead
 * processes left behind on the way.
 */
export async function openSession(
  request: SessionRequest,
): Promise<Result<{ readonly sandbox: Sandbox; readonly session: SandboxSession }>> {
  const { recipe, signal, observer } = request;
  const chosen = await request.choose((line) => observer.note(line));
  if (!chosen.ok) return chosen;
  const { sandbox, reason, warnings } = chosen.value;
  observer.note(`sandbox: ${sandbox.kind} (${reason})`);
  for (const warning of warnings) observer.note(`warning: ${warning}`);
  await sandbox.reap();
  if (!(await sandbox.hasImage(recipe))) {
    const built = await buildImage(sandbox, request);
    if (!built.ok) return built;
  }
  if (signal.aborted) return fail({ category: "cancelled", fault: "user", message: "Cancelled.", hint: "" });
  const opened = await sandbox.open(recipe, limitsOf(request), request.label);
  return opened.ok ? ok({ sandbox, session: opened.value }) : opened;
}

async function buildImage(sandbox: Sandbox, { recipe, signal, observer }: SessionRequest): Promise<Result<void>> {
  const title = `building the sandbox image of ${recipe.stack}, once`;
  observer.stepStarted({ id: imageStep, title });
  const startedMs = performance.now();
  const built = await sandbox.buildImage(recipe, (line) => observer.line(imageStep, line), signal);
  observer.stepEnded({
    ...{ id: imageStep, title, argv: [], cwd: "", exitCode: null },
    verdict: built.ok ? "passed" : signal.aborted ? "cancelled" : "failed",
    durationMs: Math.round(performance.now() - startedMs),
    detail: built.ok ? null : built.failure.message,
  });
  return built;
}

function limitsOf({ limits, cpus }: SessionRequest): SandboxLimits {
  const megabyte = 1024 * 1024;
  return {
    memoryBytes: limits.memoryMb * megabyte,
    processes: limits.processes,
    workspaceBytes: limits.workspaceMb * megabyte,
    workspaceFiles: limits.workspaceFiles,
    cpus,
    wallMs: limits.wallSeconds * 1_000,
    outputBytes,
  };
}
