import { createHash } from "node:crypto";
import { ready, type TaskReply, type TaskRequest } from "#adapters/workers/compute-pool.ts";
import { zipTree } from "#domain/archive/zip.ts";
import { briefsOf } from "#domain/fill/brief.ts";
import { buildContext } from "#domain/stack/build-context.ts";
import { type CompiledStack, compileStack, renderStack } from "#domain/stack/render.ts";
import type { StackSource } from "#domain/stack/source.ts";
import { findZones } from "#domain/stack/zones.ts";
import type { ComputeTask, ComputeTasks, RenderedStack } from "#ports/compute.ts";
import { version } from "#src/version.ts";

declare const self: Worker;

type Handlers = {
  readonly [K in ComputeTask]: (input: ComputeTasks[K]["input"]) => Promise<ComputeTasks[K]["output"]>;
};

const handlers: Handlers = {
  warm: async ({ source }) => {
    compiled(source);
    await import("#adapters/format/format.ts");
    return null;
  },
  render: async (input) => render(input),
  // The formatters are most of what a worker has to load, and not every task needs them.
  format: async ({ tree, rules }) => (await import("#adapters/format/format.ts")).formatTree(tree, rules),
  pack: async ({ tree, topFolder }) => {
    const zip = zipTree(tree, topFolder);
    return { zip, sha256: createHash("sha256").update(zip).digest("hex") };
  },
  // Loaded when asked for: most workers never need them.
  readModel: async ({ kind, text, maxTables }) =>
    (await import("#adapters/importers/read.ts")).readModelText(kind, text, { maxTables }),
  drawDiagram: async (input) => (await import("#adapters/diagram/draw.ts")).drawDiagram(input),
  layOutDiagram: async (model) => (await import("#adapters/diagram/layout.ts")).layOutDiagram(model),
};

/** What runs on every thread but the main one: answers one task after another. */
export function serveWorker(): void {
  const hear = async ({ data }: MessageEvent<TaskRequest>) => {
    const reply = await answer(data);
    // elkjs takes the thread's onmessage for itself when it is loaded.
    self.onmessage = hear;
    self.postMessage(reply);
  };
  self.onmessage = hear;
  self.postMessage(ready);
}

async function answer({ task, input }: TaskRequest): Promise<TaskReply> {
  try {
    // The pool's callers are typed by the same table, so the input fits the task.
    return { ok: true, output: await handlers[task](input as never) };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { ok: false, message: error.message, stack: error.stack ?? error.message };
  }
}

const stacks = new Map<string, CompiledStack>();

function compiled(source: StackSource): CompiledStack {
  const known = stacks.get(source.digest);
  if (known !== undefined) return known;
  const stack = compileStack(source);
  stacks.set(source.digest, stack);
  return stack;
}

function render(input: ComputeTasks["render"]["input"]): RenderedStack {
  const { source, schema, personalization, dataModelSvg } = input;
  const { context, notes } = buildContext(schema, personalization, source.manifest, { version });
  const { project, proof } = renderStack(compiled(source), { ...context, dataModelSvg });
  const features = Object.entries(context.features).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === "boolean",
  );
  const { slug } = context.project;
  const briefs = briefsOf(context, { zones: findZones(project), rules: source.manifest.fill });
  const entities = context.entities.length;
  return { project, proof, notes, slug, entities, features: Object.fromEntries(features), briefs };
}
