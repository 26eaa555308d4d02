import { detectSandbox } from "#adapters/sandbox/create-sandbox.ts";
import { type KeptImage, listImages, removeImage } from "#adapters/sandbox/images.ts";
import { listStacks, loadStack } from "#adapters/stacks/load.ts";
import { imageRecipeOf } from "#adapters/stacks/recipe.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { ImageRecipe } from "#ports/sandbox.ts";
import { assetPath } from "#src/assets.ts";
import { type Command, type CommandInput, exitCodes } from "#src/cli/command.ts";
import { usage } from "#src/cli/flags.ts";
import { nearest } from "#src/cli/nearest.ts";
import { exitCodeOf, printable, printFailure } from "#src/cli/print-failure.ts";
import { sandboxOptions } from "#src/sandbox-options.ts";

/** `stackalchemist sandbox build | list | prune`: the images that generated repositories are built in. */
export const sandbox: Command = {
  name: "sandbox",
  summary: "Build, list or remove the images that generated repositories are proven in.",
  usage: "build|list|prune [--stack ID] [--from-host] [--all]",
  details: [
    "build   make the images ahead of the first generation; --from-host makes their base from Debian's packages",
    "        on this machine and asks no container registry",
    "list    what is there, how large, and whether it is still in use",
    "prune   remove images of older versions and what dead processes left; --all removes every image",
  ],
  flags: {
    stack: { value: "ID", help: "only this stack's image" },
    "from-host": { help: "no container registry: Debian's packages" },
    all: { help: "prune: current images too" },
  },
  positionals: { min: 1, max: 1 },
  run: async (input) => {
    const outcome = await perform(input);
    if (outcome.ok) return exitCodes.done;
    printFailure(input.terminal, outcome.failure, { command: "sandbox" });
    return exitCodeOf(outcome.failure);
  },
};

async function perform(input: CommandInput): Promise<Result<void>> {
  const recipes = recipesOf(input.flags.text("stack"));
  if (!recipes.ok) return recipes;
  const [action = ""] = input.positionals;
  if (action === "build") return build(input, recipes.value);
  if (action === "list") return list(input, recipes.value);
  if (action === "prune") return prune(input, recipes.value);
  return fail(
    usage(`There is no "sandbox ${printable(action)}".`, "There are: sandbox build, sandbox list, sandbox prune."),
  );
}

function recipesOf(stack: string | undefined): Result<readonly ImageRecipe[]> {
  const templates = assetPath("templates");
  const ids = listStacks(templates);
  if (stack !== undefined && !ids.includes(stack)) {
    const guess = nearest(stack, ids);
    const hint = guess === null ? "" : `Did you mean ${guess}? `;
    return fail(usage(`There is no stack ${JSON.stringify(stack)}.`, `${hint}There are: ${ids.join(", ")}.`));
  }
  const wanted = stack === undefined ? ids : [stack];
  return ok(wanted.map((id) => imageRecipeOf(loadStack(templates, id))));
}

async function build(input: CommandInput, recipes: readonly ImageRecipe[]): Promise<Result<void>> {
  const { config, terminal, flags, signal } = input;
  const say = (line: string) => terminal.err(printable(line));
  const options = { ...sandboxOptions(config), fromHost: flags.on("from-host") };
  const found = await detectSandbox(config.sandbox, options, say);
  if (!found.ok) return found;
  const { sandbox: chosen, reason, warnings } = found.value;
  say(`sandbox: ${chosen.kind} (${reason})`);
  for (const warning of warnings) say(`warning: ${warning}`);
  await chosen.reap();
  for (const recipe of recipes) {
    if (await chosen.hasImage(recipe)) {
      say(`${recipe.stack}: already built`);
      continue;
    }
    const started = performance.now();
    const built = await chosen.buildImage(recipe, (line) => say(`${recipe.stack}: ${line}`), signal);
    if (!built.ok) return built;
    say(`${recipe.stack}: built in ${Math.round((performance.now() - started) / 1000)} s`);
  }
  return ok(undefined);
}

async function list({ config, terminal }: CommandInput, recipes: readonly ImageRecipe[]): Promise<Result<void>> {
  const images = await listImages(sandboxOptions(config), recipes);
  if (images.length === 0) terminal.err("No image is built yet: stackalchemist sandbox build");
  for (const image of images) terminal.out(`${describe(image)}${image.current ? "" : "  (no longer used)"}`);
  return ok(undefined);
}

async function prune(
  { config, terminal, flags }: CommandInput,
  recipes: readonly ImageRecipe[],
): Promise<Result<void>> {
  const options = sandboxOptions(config);
  const images = await listImages(options, recipes);
  const stack = flags.text("stack");
  const wanted = images.filter(
    (image) => (flags.on("all") || !image.current) && (stack === undefined || image.name.includes(`${stack}-`)),
  );
  let removed = 0;
  for (const image of wanted) {
    const gone = await removeImage(options, image);
    terminal.err(gone ? `removed ${describe(image)}` : `in use, kept: ${describe(image)}`);
    if (gone) removed += 1;
  }
  const found = await detectSandbox(config.sandbox, options);
  const swept = found.ok ? await found.value.sandbox.reap() : 0;
  terminal.err(`${removed} images removed, ${swept} leftovers swept up`);
  return ok(undefined);
}

function describe(image: KeptImage): string {
  return `${image.kind}  ${image.name}  ${Math.round(image.bytes / 1e6)} MB`;
}
