import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { TreeFile } from "#domain/file-tree.ts";
import type { BuildResult, CheckResult } from "#domain/generation/generation.ts";
import type { StackManifest, StepDefinition } from "#domain/stack/manifest.ts";
import { BuildProgress } from "#pipeline/build-progress.ts";
import type { GenerationObserver } from "#pipeline/observer.ts";
import { schedule, withoutSteps } from "#pipeline/schedule.ts";
import { failureOfChecks } from "#pipeline/steps/failure-of-checks.ts";
import { runStep, unrunStep } from "#pipeline/steps/run-step.ts";
import { toolVersions } from "#pipeline/steps/tool-versions.ts";
import type { RenderedStack } from "#ports/compute.ts";
import type { ImageRecipe, Sandbox, SandboxSession } from "#ports/sandbox.ts";

export interface BuildInput {
  readonly manifest: StackManifest;
  readonly recipe: ImageRecipe;
  readonly rendered: RenderedStack;
  /** Only the steps that write a Blueprint's documents. */
  readonly blueprint: boolean;
}

export interface BuildOptions {
  readonly sandbox: Sandbox;
  /** Fresh; the caller closes it. */
  readonly session: SandboxSession;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly observer: GenerationObserver;
}

/** What came of a build: the checks are there in either case, as far as they ran. */
export interface BuildEnd {
  readonly build: BuildResult;
  readonly failure: Failure | null;
}

/** A file that a step makes is a document, not a dependency folder. */
const outputLimits = { files: 200, bytes: 20_000_000 } as const;

/**
 * Proves a rendered project: puts it into a sandbox, runs the manifest's steps and takes their outputs back. Fails without
 * checks when the files do not fit.
 */
export async function buildProject(input: BuildInput, options: BuildOptions): Promise<Result<BuildEnd>> {
  const { session } = options;
  for (const [directory, tree] of [
    ["/workspace/project", input.rendered.project],
    ["/workspace/proof", input.rendered.proof],
  ] as const) {
    const written = await session.write(directory, tree);
    if (!written.ok) return written;
  }
  const { features } = input.rendered;
  const { blueprint } = input.manifest;
  const steps = withoutSteps(
    input.manifest.steps,
    ({ id, when }) =>
      (when === undefined || features[when] === true) && (!input.blueprint || blueprint.steps.includes(id)),
  );
  const checks = new Map<string, CheckResult>();
  const outputs = new Map<string, TreeFile>();
  let broken: Failure | null = null;
  let isLost = false;
  const progress = new BuildProgress(steps, options.observer);

  const end = (check: CheckResult) => {
    checks.set(check.id, check);
    options.observer.stepEnded(check);
    progress.ended(check.id);
  };
  await schedule(steps, {
    limit: options.concurrency,
    signal: options.signal,
    skip: (step, because) =>
      end(
        because === null
          ? unrunStep(step, "cancelled", "(cancelled before it began)")
          : unrunStep(step, "skipped", `(skipped: it needs ${because})`),
      ),
    run: async (step) => {
      options.observer.stepStarted(step);
      progress.started(step.id);
      const onLine = (line: string) => options.observer.line(step.id, line);
      const { env } = input.manifest;
      const { check, lost } = await runStep(step, session, { env, signal: options.signal, onLine });
      isLost ||= lost;
      const taken = check.verdict === "passed" ? await takeOutputs(step, session) : ok(new Map<string, TreeFile>());
      if (taken.ok) for (const [path, file] of taken.value) outputs.set(path, file);
      else broken ??= taken.failure;
      end(check);
      return check.verdict === "passed" && taken.ok;
    },
  });
  progress.stop();
  const ordered = steps.flatMap(({ id }) => checks.get(id) ?? []);
  const failure =
    isLost && !options.signal.aborted ? sandboxLost : (broken ?? failureOfChecks(ordered, options.signal));
  const tools = failure === null ? await toolVersions(steps, session, input.manifest.env) : {};
  const { kind } = options.sandbox;
  return ok({ build: { sandbox: kind, imageKey: input.recipe.key, checks: ordered, tools, outputs }, failure });
}

const sandboxLost: Failure = {
  category: "environment",
  fault: "environment",
  message: "The sandbox ended while the project was being proven.",
  hint: "Its engine was stopped, or this machine ran out of memory. Run the same again.",
};

/** The files that a step declares. One that is missing is the manifest's fault: the step passed without making it. */
async function takeOutputs(
  step: StepDefinition,
  session: SandboxSession,
): Promise<Result<ReadonlyMap<string, TreeFile>>> {
  const taken = new Map<string, TreeFile>();
  for (const path of step.outputs ?? []) {
    const read = await session.read(`/workspace/project/${path}`, outputLimits);
    if (!read.ok) return read;
    if (read.value.files.size === 0) {
      return fail({
        category: "internal",
        fault: "us",
        message: `The step "${step.title}" did not make ${path}.`,
        hint: "This is a defect of the stack. Report it together with the schema.",
      });
    }
    // A single file comes under its own name, a directory's files relative to it.
    const isFile = read.value.files.size === 1 && read.value.files.has(path.slice(path.lastIndexOf("/") + 1));
    for (const [name, file] of read.value.files) taken.set(isFile ? path : `${path}/${name}`, file);
  }
  return ok(taken);
}
