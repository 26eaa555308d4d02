import { destinationOf } from "#adapters/storage/disk/destination.ts";
import { modelTiers } from "#domain/billing/plans.ts";
import { tiers } from "#domain/billing/tier.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { GenerationObserver } from "#pipeline/observer.ts";
import { stopReason } from "#pipeline/run.ts";
import { inputOfTier } from "#services/order-generation.ts";
import type { App } from "#src/app.ts";
import { readAnswers } from "#src/cli/answers.ts";
import { chooseStack } from "#src/cli/choose-stack.ts";
import { type Command, type CommandInput, exitCodes } from "#src/cli/command.ts";
import { count } from "#src/cli/count.ts";
import { describe } from "#src/cli/describe.ts";
import { type GenerateRequest, readRequest } from "#src/cli/generate-request.ts";
import { nothingYet, type Outcome, outcomeJson } from "#src/cli/outcome.ts";
import { exitCodeOf, printFailure } from "#src/cli/print-failure.ts";
import { produce } from "#src/cli/produce.ts";
import { showProgress } from "#src/cli/progress.ts";
import { exitCodeOfSignal, stopSignalOf } from "#src/cli/signals.ts";
import { printSummary } from "#src/cli/summary.ts";
import { version } from "#src/version.ts";

export const generate: Command = {
  name: "generate",
  summary: "Make a proven repository from a description.",
  usage: "(--prompt TEXT | --schema FILE) --out DIR|FILE.zip [--stack ID] [flags]",
  details: [
    "The same command again goes on where an interrupted one stopped, and delivers a finished result at once.",
    'Example:  stackalchemist generate --prompt "Each task has an assignee and a due date." --out tasks.zip',
  ],
  flags: {
    prompt: { value: "TEXT", help: "describe the application in words; - reads standard input" },
    schema: { value: "FILE", help: "a model: JSON schema, SQL (CREATE TABLE …), Prisma, DBML or JDL" },
    out: { value: "DIR|FILE.zip", help: "where the result goes: a new directory, or a .zip file" },
    stack: { value: "ID", help: "see stackalchemist stacks; default: the first that can be proven on this machine" },
    name: { value: "N", help: "the project's name; default: the schema's, its file's, or its first entity's" },
    personalization: { value: "FILE", help: "JSON: description, tagline, colours, features, instructions per entity" },
    tier: {
      value: "T",
      help: `${tiers.join(", ")} (blueprint: the design without the source; from boilerplate on, a language model fills zones)`,
    },
    "no-verify": { help: "only render: nothing is built or tested, and the archive says so" },
    fresh: { help: "build again even when this very command has a finished result" },
    json: { help: "one JSON object on standard output" },
  },
  positionals: { min: 0, max: 0 },
  run: runGenerate,
};

async function runGenerate(input: CommandInput): Promise<number> {
  const startedMs = performance.now();
  const { terminal, flags } = input;
  const partial: { outcome: Outcome } = { outcome: nothingYet };
  const request = readRequest(flags);
  const done = request.ok ? await withApp(input, request.value, partial) : request;
  const failure = done.ok ? null : done.failure;
  const outcome = { ...partial.outcome, failure, seconds: (performance.now() - startedMs) / 1_000 };
  if (failure !== null) printFailure(terminal, failure, { command: generate.name });
  if (flags.on("json")) terminal.out(outcomeJson(outcome));
  else if (done.ok) printSummary(terminal, outcome, done.value);
  return failure === null ? exitCodes.done : exitCodeAfter(failure, input.signal);
}

interface Done {
  readonly destination: "file" | "directory";
  readonly dockerCompose: boolean;
  readonly blueprint: boolean;
  readonly verified: boolean;
}

async function withApp(
  input: CommandInput,
  request: GenerateRequest,
  partial: { outcome: Outcome },
): Promise<Result<Done>> {
  const opened = await input.openApp(input.config);
  if (!opened.ok) return opened;
  const app = opened.value;
  try {
    using progress = showProgress(input.terminal, request);
    return await generateWith(app, { ...input, progress }, request, partial);
  } finally {
    app.close();
  }
}

type GenerateInput = CommandInput & { readonly progress: GenerationObserver };

async function generateWith(
  app: App,
  input: GenerateInput,
  request: GenerateRequest,
  partial: { outcome: Outcome },
): Promise<Result<Done>> {
  const { progress } = input;
  const learn = (facts: Partial<Outcome>) => {
    partial.outcome = { ...partial.outcome, ...facts };
  };
  const destination = destinationOf(request.out, app.pipeline.probe);
  if (!destination.ok) return destination;
  const described = await describe(request.source, app.inputs, input);
  if (!described.ok) return described;
  const { schema, engine, notes } = described.value;
  learn({ entities: schema.entities.length, engine, notes });
  progress.note(
    `read by the ${engine}: ${count(schema.entities.length, "entity", "entities")}, ${count(notes.length, "note", "notes")}`,
  );
  const answers = readAnswers({ file: request.personalizationFile, name: request.name }, schema);
  if (!answers.ok) return answers;
  const { personalization } = answers.value;
  const stack = await chooseStack(request.stack, app, { verify: request.verify, say: progress.note });
  if (!stack.ok) return stack;
  learn({ stack: stack.value.id });
  progress.note(`stack ${stack.value.id} (${stack.value.reason})`);
  const { model } = app.pipeline;
  if (model === null && modelTiers.includes(request.tier)) {
    progress.note("no language model is configured (ANTHROPIC_API_KEY): the standard implementations stay");
  }
  if (!request.verify) progress.note("warning: --no-verify: nothing will be built or tested, and nothing is proven");

  const produced = await produce(
    {
      schema,
      personalization,
      stack: stack.value.id,
      stackDigest: app.pipeline.stack(stack.value.id).digest,
      generatorVersion: version,
      verify: request.verify,
      engine,
      notes,
      ...inputOfTier(request.tier, model?.name ?? null),
    },
    destination.value,
    app,
    { signal: stopping(input.signal), observer: progress, fresh: request.fresh, tier: request.tier },
  );
  if (!produced.ok) {
    learn({ checks: produced.checks });
    return fail(produced.failure);
  }
  const { artifact, build } = produced;
  learn({ archive: destination.value.path, artifact, checks: build.checks, notes: artifact.notes });
  const { dockerCompose } = personalization.features;
  const blueprint = request.tier === "blueprint";
  return ok({ destination: destination.value.kind, dockerCompose, blueprint, verified: request.verify });
}

/** Ctrl-C is a cancel; a request to terminate only stops, and the same command goes on later. */
function stopping(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const forward = () => controller.abort(signal.reason === "SIGINT" ? "cancel" : stopReason);
  if (signal.aborted) forward();
  else signal.addEventListener("abort", forward, { once: true });
  return controller.signal;
}

function exitCodeAfter(failure: Failure, signal: AbortSignal): number {
  const stoppedBy = stopSignalOf(signal);
  return stoppedBy === null ? exitCodeOf(failure) : exitCodeOfSignal(stoppedBy);
}
