import { ok, type Result } from "#domain/failure.ts";
import type { Artifact, BuildResult } from "#domain/generation/generation.ts";
import type { ArchiveStorage } from "#ports/archive-storage.ts";
import type { GenerationStore } from "#ports/generation-store.ts";

export interface FinishedGeneration {
  readonly id: string;
  readonly artifact: Artifact;
  readonly build: BuildResult;
  readonly zip: Uint8Array;
}

/** The result of an earlier run of the same command, when its archive is still in storage and intact; else null. */
export async function findFinished(
  key: string,
  deps: { readonly store: GenerationStore; readonly storage: ArchiveStorage },
): Promise<Result<FinishedGeneration | null>> {
  const found = await deps.store.latestSuccess(key);
  if (!found.ok || found.value === null) return found.ok ? ok(null) : found;
  const { generation, artifact } = found.value;
  const [zip, build] = await Promise.all([deps.storage.get(artifact.sha256), deps.store.build(generation.id)]);
  if (!zip.ok) return zip;
  if (!build.ok) return build;
  if (zip.value === null || build.value === null) return ok(null);
  return ok({ id: generation.id, artifact, build: build.value, zip: zip.value });
}
