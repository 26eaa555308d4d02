import type { Owner } from "#domain/account/caller.ts";
import { unzipTree } from "#domain/archive/zip.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { FileTree } from "#domain/file-tree.ts";
import type { Artifact, Generation } from "#domain/generation/generation.ts";
import type { ArchiveStorage } from "#ports/archive-storage.ts";
import type { GenerationStore } from "#ports/generation-store.ts";
import { ownedGeneration } from "./owned-generation.ts";

export interface OwnedArchive {
  readonly generation: Generation;
  readonly artifact: Artifact;
  readonly zip: Uint8Array;
}

type Deps = { readonly store: GenerationStore; readonly storage: ArchiveStorage };

/** The finished archive of the caller's own generation. Failure: "not-found", also while there is none yet, or when it is not in storage any more. */
export async function readArchive(id: string, owner: Owner, deps: Deps): Promise<Result<OwnedArchive>> {
  const found = await ownedGeneration(id, owner, deps);
  if (!found.ok) return found;
  const artifact = await deps.store.artifact(id);
  if (!artifact.ok) return artifact;
  if (artifact.value === null || found.value.status !== "Success") return fail(noArchive);
  const zip = await deps.storage.get(artifact.value.sha256);
  if (!zip.ok) return zip;
  if (zip.value === null) return fail(goneArchive);
  return ok({ generation: found.value, artifact: artifact.value, zip: zip.value });
}

/** Archives that were read a moment ago: whoever reads one file reads more of them. */
const remembered = 6;

/** Reads files of archives, without unpacking the same one again for each. */
export class ArchiveReader {
  readonly #deps: Deps;
  readonly #trees = new Map<string, FileTree>();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** The archive's files by their path. Failures as of `readArchive`. */
  async files(id: string, owner: Owner): Promise<Result<Omit<OwnedArchive, "zip"> & { readonly tree: FileTree }>> {
    const { store } = this.#deps;
    const found = await ownedGeneration(id, owner, this.#deps);
    if (!found.ok) return found;
    const artifact = await store.artifact(id);
    if (!artifact.ok) return artifact;
    if (artifact.value === null || found.value.status !== "Success") return fail(noArchive);
    const known = this.#trees.get(artifact.value.sha256);
    if (known !== undefined) return ok({ generation: found.value, artifact: artifact.value, tree: known });
    const read = await readArchive(id, owner, this.#deps);
    if (!read.ok) return read;
    const { zip, ...rest } = read.value;
    return ok({ ...rest, tree: this.#remember(rest.artifact.sha256, unzipTree(zip)) });
  }

  #remember(sha256: string, tree: FileTree): FileTree {
    const [oldest] = this.#trees.keys();
    if (this.#trees.size >= remembered && oldest !== undefined) this.#trees.delete(oldest);
    this.#trees.set(sha256, tree);
    return tree;
  }
}

const noArchive: Failure = {
  category: "not-found",
  fault: "user",
  message: "This generation has no archive.",
  hint: "There is one when it has ended successfully.",
};

const goneArchive: Failure = {
  category: "not-found",
  fault: "environment",
  message: "The archive is not in storage any more.",
  hint: "Generate it again from its schema; the same input gives the same archive.",
};
