import type { Result } from "#domain/failure.ts";
import type { StackSource } from "#domain/stack/source.ts";
import type { ChosenSandbox } from "#pipeline/sandbox-session.ts";
import type { ArchiveStorage } from "#ports/archive-storage.ts";
import type { Clock } from "#ports/clock.ts";
import type { Compute } from "#ports/compute.ts";
import type { DiagramRenderer } from "#ports/diagram-renderer.ts";
import type { GenerationStore } from "#ports/generation-store.ts";
import type { LanguageModel } from "#ports/language-model.ts";
import type { ProcessProbe } from "#ports/process-probe.ts";
import type { ImageRecipe } from "#ports/sandbox.ts";

/** Everything that the pipeline works with; app.ts puts it together, tests pass their own. */
export interface PipelineDeps {
  readonly store: GenerationStore;
  readonly storage: ArchiveStorage;
  readonly compute: Compute;
  readonly diagrams: DiagramRenderer;
  readonly clock: Clock;
  readonly probe: ProcessProbe;
  /** Of this program. */
  readonly generatorVersion: string;
  /** The stack as it is on disk now. */
  readonly stack: (id: string) => StackSource;
  readonly recipe: (stack: StackSource) => ImageRecipe;
  /** Asked once a process; `say` hears what is fetched on the way. */
  readonly chooseSandbox: (say: (line: string) => void) => Promise<Result<ChosenSandbox>>;
  /** Fills zones; null without one. */
  readonly model: LanguageModel | null;
  /** Questions to it at the same time. */
  readonly modelQuestions: number;
  /** Steps of one build that run side by side. */
  readonly concurrency: number;
}
