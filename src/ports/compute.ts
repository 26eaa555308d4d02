import type { DiagramLayout } from "#domain/diagram/layout.ts";
import type { DiagramModel } from "#domain/diagram/model.ts";
import type { PageDiagram, PageDiagramOptions } from "#domain/diagram/page-svg.ts";
import type { Result } from "#domain/failure.ts";
import type { FileTree } from "#domain/file-tree.ts";
import type { ZoneBrief } from "#domain/fill/brief.ts";
import type { ImportedKind, ImportedSchema } from "#domain/inputs/input.ts";
import type { Personalization } from "#domain/personalization/personalization.ts";
import type { Note, Schema } from "#domain/schema/schema.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";
import type { StackSource } from "#domain/stack/source.ts";

/** A stack rendered for one schema, not yet formatted. */
export interface RenderedStack {
  readonly project: FileTree;
  readonly proof: FileTree;
  /** What naming and resolving changed. */
  readonly notes: readonly Note[];
  readonly slug: string;
  readonly entities: number;
  /** The feature flags that steps of the manifest may ask for. */
  readonly features: Readonly<Record<string, boolean>>;
  /** Zones that ask for more than their default. */
  readonly briefs: readonly ZoneBrief[];
}

/** Work that would block the main thread. Input and output are plain data: they cross a thread. */
export interface ComputeTasks {
  /** Loads what the other tasks need, so that the first one does not wait for it. */
  warm: { readonly input: { readonly source: StackSource }; readonly output: null };
  render: {
    readonly input: {
      readonly source: StackSource;
      readonly schema: Schema;
      readonly personalization: Personalization;
      readonly dataModelSvg: string;
    };
    readonly output: RenderedStack;
  };
  format: {
    readonly input: { readonly tree: FileTree; readonly rules: StackManifest["format"] };
    readonly output: FileTree;
  };
  pack: {
    readonly input: { readonly tree: FileTree; readonly topFolder: string };
    readonly output: { readonly zip: Uint8Array; readonly sha256: string };
  };
  /** Readers are synchronous, and DBML's keeps its thread alive. */
  readModel: {
    readonly input: { readonly kind: ImportedKind; readonly text: string; readonly maxTables: number };
    readonly output: Result<ImportedSchema>;
  };
  layOutDiagram: { readonly input: DiagramModel; readonly output: DiagramLayout };
  /** For a page: everything from the schema to the markup, because the rest takes as long as a page. */
  drawDiagram: {
    /** The schema as JSON: text crosses threads in no time, objects do not. */
    readonly input: PageDiagramOptions & { readonly schemaJson: string };
    readonly output: PageDiagram;
  };
}
export type ComputeTask = keyof ComputeTasks;

export interface ComputeOptions {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

/**
 * Runs tasks on other threads, several at a time. A task that is aborted or runs out of time is killed with its thread.
 * Failures: "cancelled", "timeout", and "internal" when the task throws (a defect of a template or of ours).
 */
export interface Compute {
  run<K extends ComputeTask>(
    task: K,
    input: ComputeTasks[K]["input"],
    options: ComputeOptions,
  ): Promise<Result<ComputeTasks[K]["output"]>>;
  /** How many tasks run at once. */
  readonly parallelism: number;
  close(): void;
}
