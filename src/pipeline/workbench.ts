import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { BuildResult, Generation } from "#domain/generation/generation.ts";
import type { GenerationEventName, GenerationState } from "#domain/generation/transition.ts";
import type { PipelineDeps } from "#pipeline/deps.ts";
import type { GenerationObserver } from "#pipeline/observer.ts";
import { openSession } from "#pipeline/sandbox-session.ts";
import { buildProject } from "#pipeline/steps/build.ts";
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
        return this.#generate();
      case "Building":
        return this.#build();
      case "Packing":
        return this.#pack();
      case "Uploading":
        return this.#upload();
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

  async #generate(): Promise<Result<WorkEnd>> {
    this.#openAhead();
    const rendered = await this.#render();
    return rendered.ok ? ok({ event: "CodeReconstructed", leaves: {} }) : rendered;
  }

  async #build(): Promise<Result<WorkEnd>> {
    const opening = this.#openAhead();
    const rendered = await this.#render();
    if (!rendered.ok) return rendered;
    if (opening === null) return ok({ event: "BuildPassed", leaves: { build: unverified } });
    const opened = await opening;
    if (!opened.ok) return opened;
    const stack = this.#deps.stack(this.#generation.input.stack);
    const { manifest } = stack;
    const recipe = this.#deps.recipe(stack);
    const built = await buildProject(
      { manifest, recipe, rendered: rendered.value },
      { ...this.#options, ...opened.value, concurrency: this.#deps.concurrency },
    );
    this.#opening = null;
    await opened.value.session.close();
    if (!built.ok) return built;
    const { build, failure } = built.value;
    if (failure === null) return ok({ event: "BuildPassed", leaves: { build } });
    return ok({ event: "Faulted", failure, leaves: { build } });
  }

  async #pack(): Promise<Result<WorkEnd>> {
    const packed = await this.#archive();
    return packed.ok ? ok({ event: "ZipCreated", leaves: {} }) : packed;
  }

  async #upload(): Promise<Result<WorkEnd>> {
    const packed = await this.#archive();
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

  async #archive(): Promise<Result<PackedArchive>> {
    if (this.#packed !== null) return ok(this.#packed);
    const rendered = await this.#render();
    if (!rendered.ok) return rendered;
    const build = await this.#deps.store.build(this.#generation.id);
    if (!build.ok) return build;
    if (build.value === null) return fail(noBuild);
    const { compute } = this.#deps;
    const { signal } = this.#options;
    const packed = await packProject(this.#generation.input, rendered.value, build.value, { compute, signal });
    if (packed.ok) this.#packed = packed.value;
    return packed;
  }
}

const unverified: BuildResult = { sandbox: null, imageKey: "", checks: [], tools: {}, outputs: new Map() };

const noBuild: Failure = {
  category: "internal",
  fault: "us",
  message: "The generation is packed without a build.",
  hint: "This is a defect of StackAlchemist; please report it.",
};
