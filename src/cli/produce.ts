import { unzipTree } from "#domain/archive/zip.ts";
import type { Tier } from "#domain/billing/tier.ts";
import { type Failure, ok, type Result } from "#domain/failure.ts";
import type { Artifact, BuildResult, CheckResult, GenerationInput } from "#domain/generation/generation.ts";
import { type GenerationStatus, isFinished } from "#domain/generation/status.ts";
import type { RunOptions } from "#pipeline/run.ts";
import { runOrFollow } from "#pipeline/run-or-follow.ts";
import type { Destination } from "#ports/destination.ts";
import { findFinished } from "#services/find-finished.ts";
import { generationKey } from "#services/generation-key.ts";
import { startGeneration } from "#services/start-generation.ts";
import type { App } from "#src/app.ts";

export type Produced =
  | { readonly ok: true; readonly artifact: Artifact; readonly build: BuildResult }
  | { readonly ok: false; readonly failure: Failure; readonly checks: readonly CheckResult[] };

/**
 * Makes the result of an input and puts it at its destination; or only puts it there, when it is made already; or goes on where an
 * earlier run was interrupted. Run at any time again, it ends with the same.
 */
export async function produce(
  input: GenerationInput,
  destination: Destination,
  app: App,
  options: RunOptions & { readonly fresh: boolean; readonly tier: Tier },
): Promise<Produced> {
  const { observer } = options;
  const key = generationKey(input, destination.path);
  const finished = options.fresh ? ok(null) : await findFinished(key, app.pipeline);
  if (!finished.ok) return failed(finished.failure);
  if (finished.value !== null) {
    observer.note("this very command is finished already; delivering its result (--fresh builds again)");
    return deliver(finished.value, destination, options);
  }
  const checked = await destination.check();
  if (!checked.ok) return failed(checked.failure);
  const started = await startGeneration(input, { destination: destination.path, tier: options.tier }, app.pipeline);
  if (!started.ok) return failed(started.failure);
  const { generation, resumed } = started.value;
  if (resumed)
    observer.note(`an earlier run was interrupted; going on with ${generation.id} from ${generation.status}`);
  if (input.verify && !isProven(generation.status)) {
    // Before seconds of rendering, not after them.
    const sandbox = await app.pipeline.chooseSandbox((line) => observer.note(line));
    if (!sandbox.ok) return failed(sandbox.failure);
  }
  const end = await runOrFollow(generation.id, app.pipeline, options);
  if (!end.ok) return failed(end.failure);
  if (end.value.outcome === "failed") return { ok: false, failure: end.value.failure, checks: end.value.checks };
  const made = await findFinished(key, app.pipeline);
  if (!made.ok) return failed(made.failure);
  if (made.value === null) return failed(lost);
  return deliver(made.value, destination, options);
}

/** What is left to do needs no sandbox. */
function isProven(status: GenerationStatus): boolean {
  return status === "Packing" || status === "Uploading" || isFinished(status);
}

async function deliver(
  made: { readonly artifact: Artifact; readonly build: BuildResult; readonly zip: Uint8Array },
  destination: Destination,
  options: RunOptions,
): Promise<Produced> {
  const { artifact, build, zip } = made;
  const files = destination.kind === "directory" ? unzipTree(zip) : new Map();
  const delivered: Result<{ readonly alreadyThere: boolean }> = await destination.deliver({ zip, files });
  if (!delivered.ok) return { ok: false, failure: delivered.failure, checks: build.checks };
  if (delivered.value.alreadyThere) options.observer.note(`${destination.path} holds exactly this result already`);
  return { ok: true, artifact, build };
}

function failed(failure: Failure): Produced {
  return { ok: false, failure, checks: [] };
}

const lost: Failure = {
  category: "environment",
  fault: "environment",
  message: "The finished archive is not in storage.",
  hint: "Something removed it meanwhile; run the same command again.",
};
