import type { Result } from "#domain/failure.ts";
import type { FileTree } from "#domain/file-tree.ts";

/** A finished archive: the bytes, and the same repository as files (paths without the archive's top folder). */
export interface Delivery {
  readonly zip: Uint8Array;
  readonly files: FileTree;
}

/**
 * Where the user wants the result. It appears whole or not at all, and delivering the same result again is without effect.
 */
export interface Destination {
  readonly kind: "file" | "directory";
  /** Absolute. */
  readonly path: string;
  /**
   * Whether a delivery could work, before any work is done: the parent exists and can be written, nothing is in the way. Removes what
   * dead processes left beside it. Failures: "usage" (the path), "environment" (permissions, disk).
   */
  check(): Promise<Result<void>>;
  /** Failures: "usage" when something else stands there by now, "environment" when the disk is full or not writable. */
  deliver(delivery: Delivery): Promise<Result<{ readonly alreadyThere: boolean }>>;
}
