import { ok, type Result } from "#domain/failure.ts";
import { type TreeFile, textFile } from "#domain/file-tree.ts";
import type { Artifact, BuildResult, GenerationInput } from "#domain/generation/generation.ts";
import type { Note } from "#domain/schema/schema.ts";
import { blueprintOf } from "#domain/stack/blueprint.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";
import { projectTitle } from "#domain/stack/project-title.ts";
import { buildReport } from "#domain/stack/report.ts";
import type { Compute, RenderedStack } from "#ports/compute.ts";

const packTimeoutMs = 60_000;

/** Said of a zone that asked for more than it got. */
function standardStands(zone: string): Note {
  return {
    path: "",
    message: `${zone}: no logic of the language model passed the checks; the standard implementation stands there.`,
  };
}

export interface PackedArchive {
  readonly zip: Uint8Array;
  readonly artifact: Artifact;
}

/** Packs the archive: what was rendered, what the steps made, and the report. The same three give the same bytes. */
export async function packProject(
  input: GenerationInput,
  rendered: RenderedStack,
  build: BuildResult,
  options: {
    readonly manifest: StackManifest;
    readonly zonesOnDefault: readonly string[];
    readonly compute: Compute;
    readonly signal: AbortSignal;
  },
): Promise<Result<PackedArchive>> {
  const report = buildReport({
    generatorVersion: input.generatorVersion,
    stack: input.stack,
    sandbox: build.sandbox,
    imageKey: build.imageKey,
    engine: input.model ?? "standard implementations",
    steps: build.checks,
    tools: build.tools,
    zonesOnDefault: options.zonesOnDefault,
  });
  const repository = new Map([...rendered.project, ...build.outputs]);
  const title = projectTitle(input.personalization.projectName, input.schema);
  const content = input.blueprint ? blueprintOf(repository, { rules: options.manifest.blueprint, title }) : repository;
  const tree = new Map<string, TreeFile>([...content, ["build-report.json", textFile(report)]]);
  const slug = input.blueprint ? `${rendered.slug}-blueprint` : rendered.slug;
  const packed = await options.compute.run(
    "pack",
    { tree, topFolder: slug },
    { signal: options.signal, timeoutMs: packTimeoutMs },
  );
  if (!packed.ok) return packed;
  const { zip, sha256 } = packed.value;
  const { entities } = rendered;
  const notes = [...input.notes, ...rendered.notes, ...options.zonesOnDefault.map(standardStands)];
  return ok({ zip, artifact: { sha256, sizeBytes: zip.length, files: tree.size, entities, slug, notes } });
}
