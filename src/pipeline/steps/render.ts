import { fail, ok, type Result } from "#domain/failure.ts";
import type { FileTree, TreeFile } from "#domain/file-tree.ts";
import type { GenerationInput } from "#domain/generation/generation.ts";
import type { StackSource } from "#domain/stack/source.ts";
import type { Compute, RenderedStack } from "#ports/compute.ts";
import type { DiagramRenderer } from "#ports/diagram-renderer.ts";

/** Far beyond what the largest allowed schema takes; an endless loop must not hold a generation for ever. */
const renderTimeoutMs = 120_000;

export interface RenderDeps {
  readonly compute: Compute;
  readonly diagrams: DiagramRenderer;
}

/**
 * Renders and formats a project. Deterministic: repeated after a crash it gives the same bytes, so nothing of it is stored.
 */
export async function renderProject(
  input: GenerationInput,
  source: StackSource,
  deps: RenderDeps,
  signal: AbortSignal,
): Promise<Result<RenderedStack>> {
  const { schema, personalization } = input;
  // Another thread compiles the templates and loads the formatters meanwhile; what comes of it does not matter here.
  void deps.compute.run("warm", { source }, { signal, timeoutMs: renderTimeoutMs });
  const diagram = await deps.diagrams.renderDiagram(schema, { signal });
  if (!diagram.ok) return diagram;
  const options = { signal, timeoutMs: renderTimeoutMs };
  const rendered = await deps.compute.run(
    "render",
    { source, schema, personalization, dataModelSvg: diagram.value },
    options,
  );
  if (!rendered.ok) return rendered;
  const parts = await Promise.all(
    shares(rendered.value.project, deps.compute.parallelism).map((tree) =>
      deps.compute.run("format", { tree, rules: source.manifest.format }, options),
    ),
  );
  const project = new Map<string, TreeFile>();
  for (const part of parts) {
    if (!part.ok) return fail(part.failure);
    for (const [path, file] of part.value) project.set(path, file);
  }
  return ok({ ...rendered.value, project: new Map([...project].sort(([a], [b]) => (a < b ? -1 : 1))) });
}

/** Splits a tree into parts of about equal size, so that every core formats. */
function shares(tree: FileTree, count: number): FileTree[] {
  const parts = Array.from({ length: count }, () => ({ files: new Map<string, TreeFile>(), bytes: 0 }));
  const bySize = [...tree].sort(([, a], [, b]) => b.bytes.length - a.bytes.length);
  for (const [path, file] of bySize) {
    const smallest = parts.reduce((least, part) => (part.bytes < least.bytes ? part : least));
    smallest.files.set(path, file);
    smallest.bytes += file.bytes.length;
  }
  return parts.map(({ files }) => files).filter((files) => files.size > 0);
}
