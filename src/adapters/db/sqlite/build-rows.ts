import { asc, eq } from "drizzle-orm";
import type { Artifact, BuildResult } from "#domain/generation/generation.ts";
import type { Transaction } from "./fence.ts";
import type { SqliteDatabase } from "./open.ts";
import { artifacts, buildOutputs, builds } from "./tables.ts";

/** Replaces what the last build of a generation left behind. */
export function writeBuild(tx: Transaction, generationId: string, build: BuildResult): void {
  const { sandbox, imageKey, checks, tools } = build;
  const row = { sandbox, imageKey, checks, tools };
  tx.insert(builds)
    .values({ generationId, ...row })
    .onConflictDoUpdate({ target: builds.generationId, set: row })
    .run();
  tx.delete(buildOutputs).where(eq(buildOutputs.generationId, generationId)).run();
  for (const [path, { executable, bytes }] of build.outputs) {
    tx.insert(buildOutputs)
      .values({ generationId, path, executable, bytes: Buffer.from(bytes) })
      .run();
  }
}

export function readBuild(database: SqliteDatabase, generationId: string): BuildResult | null {
  const row = database.select().from(builds).where(eq(builds.generationId, generationId)).get();
  if (row === undefined) return null;
  const rows = database
    .select()
    .from(buildOutputs)
    .where(eq(buildOutputs.generationId, generationId))
    .orderBy(asc(buildOutputs.path))
    .all();
  const outputs = new Map(
    rows.map(({ path, executable, bytes }) => [path, { executable, bytes: new Uint8Array(bytes) }]),
  );
  const { sandbox, imageKey, checks, tools } = row;
  return { sandbox, imageKey, checks, tools, outputs };
}

export function writeArtifact(tx: Transaction, generationId: string, artifact: Artifact): void {
  tx.insert(artifacts)
    .values({ generationId, ...artifact })
    .onConflictDoUpdate({ target: artifacts.generationId, set: { ...artifact } })
    .run();
}

export function readArtifact(database: SqliteDatabase, generationId: string): Artifact | null {
  const row = database.select().from(artifacts).where(eq(artifacts.generationId, generationId)).get();
  if (row === undefined) return null;
  const { generationId: _, ...artifact } = row;
  return artifact;
}
