/**
 * `bun src/dev/bench/pipeline.ts [--schema FILE] [--rounds N]`: what the pipeline costs over its steps. Both sides use the same rendered files and the same
 * warm image: "by hand" runs the bare commands one after another in one session, "pipeline" is a whole generation, from the row to
 * the stored archive. Goals: the steps' sum inside the pipeline at most 1.10 of the sum by hand, the pipeline's wall at most 0.80 of it.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { detectSandbox } from "#adapters/sandbox/create-sandbox.ts";
import type { Result } from "#domain/failure.ts";
import type { CheckResult, GenerationInput } from "#domain/generation/generation.ts";
import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import { parseSchema } from "#domain/schema/parse.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";
import type { GenerationObserver } from "#pipeline/observer.ts";
import { runOrFollow } from "#pipeline/run-or-follow.ts";
import { openSession } from "#pipeline/sandbox-session.ts";
import { withoutSteps } from "#pipeline/schedule.ts";
import { renderProject } from "#pipeline/steps/render.ts";
import { runStep } from "#pipeline/steps/run-step.ts";
import { startGeneration } from "#services/start-generation.ts";
import { createApp } from "#src/app.ts";
import { loadConfig } from "#src/config.ts";
import { sandboxOptions } from "#src/sandbox-options.ts";
import { version } from "#src/version.ts";

const { values } = parseArgs({
  options: {
    schema: { type: "string", default: "tests/fixtures/everything.json" },
    rounds: { type: "string", default: "1" },
  },
});
const config = must(loadConfig());
const directory = mkdtempSync(join(tmpdir(), "stackalchemist-bench-"));
const { signal } = new AbortController();
const say = (line: string) => console.error(line);
const quiet: GenerationObserver = {
  status: () => undefined,
  progress: () => undefined,
  note: say,
  stepStarted: () => undefined,
  line: () => undefined,
  stepEnded: () => undefined,
};
// The images are the user's own, everything else is thrown away afterwards.
const app = must(
  createApp(
    { ...config, dataDirectory: directory },
    { chooseSandbox: () => detectSandbox(config.sandbox, sandboxOptions(config), say) },
  ),
);
const stack = app.pipeline.stack("python-react");
const schema = parseSchema(readFileSync(values.schema, "utf8")).schema;
if (schema === null) throw new Error(`${values.schema} is not a schema`);
const input: GenerationInput = {
  schema,
  personalization: defaultPersonalization,
  stack: stack.manifest.id,
  stackDigest: stack.digest,
  generatorVersion: version,
  verify: true,
  engine: "benchmark",
  notes: [],
};

try {
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const byHand = await runByHand();
    const { checks, wallMs } = await runPipeline(round);
    report(byHand, checks, wallMs);
  }
} finally {
  app.close();
  rmSync(directory, { recursive: true, force: true });
}

/** The bare commands, each after those it needs, nothing beside them. */
async function runByHand(): Promise<readonly CheckResult[]> {
  const rendered = must(await renderProject(input, stack, app.pipeline, signal));
  const { manifest } = stack;
  const opened = must(
    await openSession({
      choose: app.pipeline.chooseSandbox,
      recipe: app.pipeline.recipe(stack),
      limits: { ...manifest.limits, wallSeconds: 3_600 },
      label: "benchmark",
      cpus: config.concurrency,
      signal,
      observer: quiet,
    }),
  );
  await using session = opened.session;
  must(await session.write("/workspace/project", rendered.project));
  must(await session.write("/workspace/proof", rendered.proof));
  const checks: CheckResult[] = [];
  for (const step of inOrder(
    withoutSteps(manifest.steps, ({ when }) => when === undefined || rendered.features[when] === true),
  )) {
    checks.push((await runStep(step, session, { env: manifest.env, signal, onLine: () => undefined })).check);
  }
  return checks;
}

async function runPipeline(
  round: number,
): Promise<{ readonly checks: readonly CheckResult[]; readonly wallMs: number }> {
  const { generation } = must(
    await startGeneration(input, { destination: `round ${round}`, tier: "spark" }, app.pipeline),
  );
  const startedMs = performance.now();
  const end = must(await runOrFollow(generation.id, app.pipeline, { signal, observer: quiet }));
  const wallMs = performance.now() - startedMs;
  return { checks: end.outcome === "success" ? end.build.checks : end.checks, wallMs };
}

function report(byHand: readonly CheckResult[], checks: readonly CheckResult[], wallMs: number): void {
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`.padStart(9);
  console.log(`${"step".padEnd(44)}  by hand  pipeline`);
  for (const bare of byHand) {
    const inside = checks.find(({ id }) => id === bare.id);
    const failed =
      bare.verdict === "passed" && inside?.verdict === "passed" ? "" : `  ${bare.verdict}/${inside?.verdict}`;
    console.log(`${bare.title.padEnd(44)}${seconds(bare.durationMs)} ${seconds(inside?.durationMs ?? 0)}${failed}`);
  }
  const sum = (list: readonly CheckResult[]) => list.reduce((total, { durationMs }) => total + durationMs, 0);
  const bareMs = sum(byHand);
  console.log(`${"sum of the steps".padEnd(44)}${seconds(bareMs)} ${seconds(sum(checks))}`);
  console.log(`${"wall, from the row to the stored archive".padEnd(44)}${"".padStart(9)} ${seconds(wallMs)}`);
  goal("sum of the steps", sum(checks) / bareMs, 1.1);
  goal("wall", wallMs / bareMs, 0.8);
}

function goal(name: string, ratio: number, limit: number): void {
  console.log(
    `goal: ${name} at most ${limit.toFixed(2)} of by hand: ${ratio <= limit ? "met" : "missed"} (${ratio.toFixed(2)})`,
  );
}

function inOrder(steps: readonly StackManifest["steps"][number][]): readonly StackManifest["steps"][number][] {
  const ordered: StackManifest["steps"][number][] = [];
  const left = [...steps];
  while (left.length > 0) {
    const index = left.findIndex(({ needs }) => (needs ?? []).every((need) => ordered.some(({ id }) => id === need)));
    if (index < 0) throw new Error("the steps need each other");
    ordered.push(...left.splice(index, 1));
  }
  return ordered;
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.failure.message} ${result.failure.hint}`);
}
