import type { ArchiveStorage } from "#ports/archive-storage.ts";
import type { DiagramRenderer } from "#ports/diagram-renderer.ts";
import type { OrderDeps } from "#services/order-generation.ts";
import type { ArchiveReader } from "#services/read-archive.ts";
import type { GenerationWatch } from "#services/watch-generation.ts";

export interface GenerationRouteDeps extends OrderDeps {
  readonly storage: ArchiveStorage;
  readonly watch: GenerationWatch;
  readonly archives: ArchiveReader;
  readonly diagrams: DiagramRenderer;
  /** What users call a stack; its id when it is not installed any more. */
  readonly stackTitle: (id: string) => string;
}
