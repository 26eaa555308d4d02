import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { BuildResult, Generation, ZoneFill } from "#domain/generation/generation.ts";
import type { GenerationEventName, GenerationState } from "#domain/generation/transition.ts";
import type { PipelineDeps } from "#pipeline/deps.ts";
import type { GenerationObserver } from "#pipeline/observer.ts";
import { openSession } from "#pipeline/sandbox-session.ts";
import { buildProject } from "#pipeline/steps/build.ts";
import { applyFills, type FilledStack, obtainFills } from "#pipeline/steps/fill.ts";
import { type PackedArchive, packProject } from "#pipeline/steps/pack.ts";
import { renderProject } from "#pipeline/steps/render.ts";
import type { RenderedStack } from "#ports/compute.ts";
import type { TransitionRecord } from "#ports/generation-store.ts";

/** What a state's work came to: the event that leaves the state, and what is stored with it. */
export type WorkEnd =
  | {
      readonly event: Exclude<GenerationEventName, "Faulted">;
      readonly leaves: Pick<TransitionRecord, "build" | "artifact">;
    }
  | { readonly event: "Faulted"; readonly failure: Failure; readonly leaves: { readonly build?: BuildResult } };

interface WorkbenchOptions {
  readonly signal: AbortSignal;
  readonly observer: GenerationObserver;
  readonly saveFill: (fill: ZoneFill) => Promise<Result<void>>;
}

type Opening = ReturnType<typeof openSession>;

/**
 * Does the work of each state and keeps what it made for the next: rendered files, the packed archive, an open sandbox session. Holds no
 * state of the generation; after a crash a new one makes the same again.
 */
export class Workbench implements AsyncDisposable {
  readonly #generation: Generation;
  readonly #deps: PipelineDeps;
  readonly #options: WorkbenchOptions;
  #opening: Opening | null = null;
  #rendered: RenderedStack | null = null;
  #filled: FilledStack | null = null;
  #packed: PackedArchive | null = null;

  constructor(generation: Generation, deps: PipelineDeps, options: WorkbenchOptions) {
    this.#generation = generation;
    this.#deps = deps;
    this.#options = options;
  }

  work(state: GenerationState): Promise<Result<WorkEnd>> {
    switch (state.status) {
      case "Pending":
        return this.#pickUp();
      case "Generating":
        return this.#generate(state);
      case "Building":
        return this.#build(state);
      case "Packing":
        return this.#pack(state);
      case "Uploading":
        return this.#upload(state);
      case "Success":
      case "Failed":
        throw new Error(`nothing is left to do in ${state.status}`);
      default:
        return state.status satisfies never;
    }
  }

  /** Closes the session, also one that is still opening when the work broke off. */
  async [Symbol.asyncDispose](): Promise<void> {
    const opened = await this.#opening;
    if (opened?.ok) await opened.value.session.close();
  }

  async #pickUp(): Promise<Result<WorkEnd>> {
    this.#openAhead();
    return ok({ event: "EnginePickedUp", leaves: {} });
  }

  async #generate(state: GenerationState): Promise<Result<WorkEnd>> {
    this.#openAhead();
    const rendered = await this.#render();
    if (!rendered.ok) return rendered;
    const filled = await this.#fill(rendered.value, state);
    return filled.ok ? ok({ event: "CodeReconstructed", leaves: {} }) : filled;
  }

  async #build(state: GenerationState): Promise<Result<WorkEnd>> {
    const opening = this.#openAhead();
    const project = await this.#project(state);
    if (!project.ok) return project;
    const { rendered } = project.value;
    if (opening === null) return ok({ event: "BuildPassed", leaves: { build: unverified } });
    const opened = await opening;
    if (!opened.ok) return opened;
    const stack = this.#deps.stack(this.#generation.input.stack);
    const { manifest } = stack;
    const recipe = this.#deps.recipe(stack);
    const built = await buildProject(
      { manifest, recipe, rendered, blueprint: this.#generation.input.blueprint === true },
      { ...this.#options, ...opened.value, concurrency: this.#deps.concurrency },
    );
    this.#opening = null;
    await opened.value.session.close();
    if (!built.ok) return built;
    const { build, failure } = built.value;
    if (failure === null) return ok({ event: "BuildPassed", leaves: { build } });
    // The templates alone pass; what a model wrote may not, and is then repaired or taken back.
    const mendable = failure.category === "build" || failure.category === "timeout";
    if (!mendable || rendered === this.#rendered) return ok({ event: "Faulted", failure, leaves: { build } });
    this.#filled = null;
    this.#options.observer.note(
      `${failure.message.replace(/\.$/, "")}; what the language model wrote is looked at again`,
    );
    return ok({ event: "BuildFailed", leaves: { build } });
  }

  async #pack(state: GenerationState): Promise<Result<WorkEnd>> {
    const packed = await this.#archive(state);
    if (!packed.ok) return packed;
    // Spoken for before it is in storage: another's that is the same is not removed from there meanwhile.
    return ok({ event: "ZipCreated", leaves: { artifact: packed.value.artifact } });
  }

  async #upload(state: GenerationState): Promise<Result<WorkEnd>> {
    const packed = await this.#archive(state);
    if (!packed.ok) return packed;
    const { zip, artifact } = packed.value;
    const stored = await this.#deps.storage.put(artifact.sha256, zip);
    return stored.ok ? ok({ event: "UploadedToR2", leaves: { artifact } }) : stored;
  }

  /** A session takes a moment to open, which rendering uses for itself. Null when nothing is to be verified. */
  #openAhead(): Opening | null {
    const { input, id } = this.#generation;
    if (!input.verify) return null;
    const stack = this.#deps.stack(input.stack);
    if (this.#opening !== null) return this.#opening;
    const opening = openSession({
      choose: this.#deps.chooseSandbox,
      recipe: this.#deps.recipe(stack),
      limits: stack.manifest.limits,
      label: id,
      cpus: this.#deps.concurrency,
      signal: this.#options.signal,
      observer: this.#options.observer,
    });
    // Whoever awaits it gets a rejection, too; until then it must not end the process.
    opening.catch(() => undefined);
    this.#opening = opening;
    return opening;
  }

  async #render(): Promise<Result<RenderedStack>> {
    if (this.#rendered !== null) return ok(this.#rendered);
    const { input } = this.#generation;
    const source = this.#deps.stack(input.stack);
    const rendered = await renderProject(input, source, this.#deps, this.#options.signal);
    if (rendered.ok) this.#rendered = rendered.value;
    return rendered;
  }

  /** Asks for what the zones of this attempt need, and keeps it. */
  async #fill(rendered: RenderedStack, { retryCount }: GenerationState): Promise<Result<void>> {
    const { id, input } = this.#generation;
    if (input.model === undefined || rendered.briefs.length === 0) return ok(undefined);
    const { store, compute, model, modelQuestions } = this.#deps;
    const [fills, failedBuild] = await Promise.all([store.zoneFills(id), store.build(id)]);
    if (!fills.ok) return fills;
    if (!failedBuild.ok) return failedBuild;
    const { manifest } = this.#deps.stack(input.stack);
    const obtained = await obtainFills(
      { input, manifest, rendered, retryCount, fills: fills.value, failedBuild: failedBuild.value },
      { ...this.#options, model, compute, questions: modelQuestions, save: this.#options.saveFill },
    );
    return obtained.ok ? ok(undefined) : obtained;
  }

  /** The project as it is built and packed: rendered, with what the zones hold after so many failed builds. */
  async #project({ retryCount }: GenerationState): Promise<Result<FilledStack>> {
    if (this.#filled !== null) return ok(this.#filled);
    const rendered = await this.#render();
    if (!rendered.ok) return rendered;
    const fills = await this.#deps.store.zoneFills(this.#generation.id);
    if (!fills.ok) return fills;
    const { manifest } = this.#deps.stack(this.#generation.input.stack);
    const task = { rendered: rendered.value, manifest, fills: fills.value, retryCount };
    const filled = await applyFills(task, { compute: this.#deps.compute, signal: this.#options.signal });
    if (filled.ok) this.#filled = filled.value;
    return filled;
  }

  /** Whether it was ordered from this version of the program and of the stack. */
  #isOwn(): boolean {
    const { stack, stackDigest, generatorVersion } = this.#generation.input;
    return generatorVersion === this.#deps.generatorVersion && stackDigest === this.#deps.stack(stack).digest;
  }

  async #archive(state: GenerationState): Promise<Result<PackedArchive>> {
    if (this.#packed !== null) return ok(this.#packed);
    // Rendered here, it is what was proven; rendered anew by another version, it may not be.
    if (this.#rendered === null && this.#generation.input.verify && !this.#isOwn()) return fail(updated);
    const project = await this.#project(state);
    if (!project.ok) return project;
    const build = await this.#deps.store.build(this.#generation.id);
    if (!build.ok) return build;
    if (build.value === null) return fail(noBuild);
    const { compute } = this.#deps;
    const { signal } = this.#options;
    const { rendered, zonesOnDefault } = project.value;
    // Whoever rendered it is named in the report, not who took the order.
    const input = { ...this.#generation.input, generatorVersion: this.#deps.generatorVersion };
    const packed = await packProject(input, rendered, build.value, {
      manifest: this.#deps.stack(input.stack).manifest,
      zonesOnDefault,
      compute,
      signal,
    });
    if (packed.ok) this.#packed = packed.value;
    return packed;
  }
}

const updated: Failure = {
  category: "internal",
  fault: "us",
  message: "StackAlchemist was updated after it had proven this project and before it had packed it.",
  hint: "Try again: this version renders it and proves it anew.",
};

const unverified: BuildResult = { sandbox: null, imageKey: "", checks: [], tools: {}, outputs: new Map() };

const noBuild: Failure = {
  category: "internal",
  fault: "us",
  message: "The generation is packed without a build.",
  hint: "This is a defect of StackAlchemist; please report it.",
};
