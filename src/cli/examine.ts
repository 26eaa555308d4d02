import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { canProvideTools, missingTool } from "#adapters/sandbox/bubblewrap/debian-tools.ts";
import { createSandbox } from "#adapters/sandbox/create-sandbox.ts";
import { probeSession } from "#adapters/sandbox/probe.ts";
import { listStacks, loadStack } from "#adapters/stacks/load.ts";
import { imageRecipeOf } from "#adapters/stacks/recipe.ts";
import type { ImageRecipe, Sandbox, SandboxKind } from "#ports/sandbox.ts";
import { assetPath } from "#src/assets.ts";
import { type Config, withoutPassword } from "#src/config.ts";
import { sandboxOptions } from "#src/sandbox-options.ts";

/** One line of the doctor's report. Only "bad" keeps repositories from being proven here. */
export interface Finding {
  readonly verdict: "good" | "warning" | "bad";
  readonly about: string;
  readonly detail: string;
  readonly hint?: string;
}

const neededBytes = 3e9;
const answerMs = 4_000;

/** Looks at the machine, one thing after another; a finding is given as soon as it is there. */
export async function* examine(config: Config): AsyncGenerator<Finding> {
  yield { verdict: "good", about: "Bun", detail: `${Bun.version} on ${process.platform} ${process.arch}` };
  yield dataDirectory(config);
  yield languageModel(config);
  const usable: Sandbox[] = [];
  for (const finding of await sandboxes(config, usable)) yield finding;
  const [chosen] = usable;
  if (chosen === undefined) return;
  const templates = assetPath("templates");
  let built: ImageRecipe | null = null;
  for (const id of listStacks(templates)) {
    const recipe = imageRecipeOf(loadStack(templates, id));
    const there = await chosen.hasImage(recipe);
    if (there) built ??= recipe;
    const about = `image of ${id}`;
    if (there) yield { verdict: "good", about, detail: `built (${chosen.kind})` };
    else
      yield {
        verdict: "warning",
        about,
        detail: "not built yet; the first generation does it",
        hint: `Now: stackalchemist sandbox build --stack ${id}`,
      };
  }
  if (built === null) yield* packageSources(config);
  else if (chosen.isolating) yield* isolation(chosen, built);
}

/** Only what is set: asking it would cost money. */
function languageModel({ model }: Config): Finding {
  const about = "language model";
  if (model === null) return { verdict: "good", about, detail: "none, and none is needed" };
  const where = model.baseUrl === null ? "at Anthropic" : `at ${withoutPassword(model.baseUrl)}`;
  const does = model.readsPrompts ? "reads descriptions and fills zones" : "fills zones";
  return { verdict: "good", about, detail: `${model.name} ${where}, ${does}` };
}

function dataDirectory({ dataDirectory }: Config): Finding {
  const about = "data directory";
  let folder = dataDirectory;
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    return {
      verdict: "bad",
      about,
      detail: `${folder} cannot be written`,
      hint: "Set STACKALCHEMIST_HOME to a folder that you may write to.",
    };
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = `${dataDirectory}, ${((Number(bavail) * Number(bsize)) / 1e9).toFixed(0)} GB free`;
  if (Number(bavail) * Number(bsize) >= neededBytes) return { verdict: "good", about, detail: free };
  return { verdict: "warning", about, detail: free, hint: "A sandbox image and a few archives take about 3 GB." };
}

/** In the order in which they are chosen. One that works is enough: the others' lacks are notes. */
async function sandboxes(config: Config, usable: Sandbox[]): Promise<readonly Finding[]> {
  const kinds: readonly SandboxKind[] = config.sandbox === "auto" ? ["docker", "bubblewrap"] : [config.sandbox];
  const findings: Finding[] = [];
  let fetched = false;
  for (const kind of kinds) {
    const sandbox = createSandbox(kind, sandboxOptions(config));
    const found = await sandbox.check();
    if (found.available) {
      usable.push(sandbox);
      findings.push({ verdict: "good", about: kind, detail: found.detail });
      for (const warning of found.warnings) findings.push({ verdict: "warning", about: kind, detail: warning });
    } else if (kind === "bubblewrap" && canProvideTools() && missingTool(sandboxOptions(config)) !== null) {
      fetched = true;
      findings.push({
        verdict: "warning",
        about: kind,
        detail: "not here yet; the first build fetches it with apt-get",
      });
    } else findings.push({ verdict: "warning", about: kind, detail: found.detail, hint: found.hint });
  }
  const [first] = usable;
  if (first !== undefined)
    return [...findings, { verdict: "good", about: "sandbox", detail: `${first.kind} will be used` }];
  if (fetched) return findings;
  return [
    ...findings,
    {
      verdict: "bad",
      about: "sandbox",
      detail: "none works here",
      hint: "One of the above is needed; each says what it lacks.",
    },
  ];
}

async function* isolation(sandbox: Sandbox, recipe: ImageRecipe): AsyncGenerator<Finding> {
  const opened = await sandbox.open(recipe, probeLimits, "doctor");
  if (!opened.ok) {
    yield { verdict: "bad", about: "isolation", detail: opened.failure.message, hint: opened.failure.hint };
    return;
  }
  await using session = opened.value;
  for (const { name, held } of await probeSession(session)) {
    if (held) yield { verdict: "good", about: "isolation", detail: name };
    else
      yield {
        verdict: "bad",
        about: "isolation",
        detail: `broken: ${name}`,
        hint: "Do not build what you do not trust here; use SANDBOX=docker with a current engine.",
      };
  }
}

const probeLimits = {
  memoryBytes: 512e6,
  processes: 100,
  workspaceBytes: 16e6,
  workspaceFiles: 1_000,
  cpus: 1,
  wallMs: 20_000,
  outputBytes: 100_000,
};

/** Where an image's parts come from, while there is none yet. */
async function* packageSources(config: Config): AsyncGenerator<Finding> {
  const { installEnvironment: environment } = config;
  const python = environment.PIP_INDEX_URL?.reveal() ?? "https://pypi.org/simple/";
  const npm =
    (environment.npm_config_registry ?? environment.NPM_CONFIG_REGISTRY)?.reveal() ?? "https://registry.npmjs.org/";
  if (config.pipNoIndex) {
    const folder = config.pipFindLinks;
    const there = folder !== null && (folder.includes("://") || existsSync(folder));
    if (there) yield { verdict: "good", about: "Python packages", detail: `from ${folder} alone` };
    else
      yield {
        verdict: "warning",
        about: "Python packages",
        detail: "PIP_NO_INDEX is set and PIP_FIND_LINKS names no folder",
        hint: "Set PIP_FIND_LINKS to a folder of wheels.",
      };
  } else
    yield await answers(
      "Python packages",
      python,
      "PIP_INDEX_URL names another index, PIP_FIND_LINKS a folder of wheels.",
    );
  yield await answers("npm packages", npm, "npm_config_registry names another registry.");
}

async function answers(about: string, address: string, hint: string): Promise<Finding> {
  const shown = withoutPassword(address);
  try {
    const response = await fetch(address, { method: "HEAD", signal: AbortSignal.timeout(answerMs) });
    if (response.status < 500) return { verdict: "good", about, detail: `${shown} answers` };
    return { verdict: "warning", about, detail: `${shown} answers with an error (${response.status})`, hint };
  } catch {
    return {
      verdict: "warning",
      about,
      detail: `${shown} does not answer`,
      hint: `${hint} An image that is built needs neither.`,
    };
  }
}
