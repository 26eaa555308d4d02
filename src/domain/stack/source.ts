import type { FileTree } from "#domain/file-tree.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";

/** A stack's folder in memory, as the loader read it. Trees hold paths relative to `files/` and `proof/`, still with `.hbs`. */
export interface StackSource {
  readonly manifest: StackManifest;
  readonly files: FileTree;
  readonly proof: FileTree;
  /** Partial name (file name without `.hbs`) to template text. */
  readonly partials: ReadonlyMap<string, string>;
  /** The files that `image.inputs` names, by their path below the stack's folder. */
  readonly imageInputs: FileTree;
  /** Hash of everything above: two equal digests render equal trees from equal contexts. */
  readonly digest: string;
}
