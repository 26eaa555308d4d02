import type { Result } from "#domain/failure.ts";

/**
 * Finished archives by their SHA-256. Every implementation passes tests/adapters/storage/archive-storage.contract.ts.
 *
 * An archive is there whole or not at all, whenever the process ends; storing one that is there already only makes it young again.
 * Failures of the machine have category "environment".
 */
export interface ArchiveStorage {
  put(sha256: string, bytes: Uint8Array): Promise<Result<void>>;
  /** The archive, checked against its hash; null when it is missing or damaged. */
  get(sha256: string): Promise<Result<Uint8Array | null>>;
  /** Whether it is there, without reading it. */
  has(sha256: string): Promise<Result<boolean>>;
  /** Without effect when it is not there. */
  remove(sha256: string): Promise<Result<void>>;
  /** What is there, and when it was stored last. */
  list(): Promise<Result<readonly StoredArchive[]>>;
}

export interface StoredArchive {
  readonly sha256: string;
  readonly storedAtMs: number;
}
