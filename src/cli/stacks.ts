import { listStacks, loadManifest } from "#adapters/stacks/load.ts";
import { assetPath } from "#src/assets.ts";
import { type Command, exitCodes } from "#src/cli/command.ts";

export const stacks: Command = {
  name: "stacks",
  summary: "List the stacks that a repository can be generated for.",
  usage: "[--json]",
  flags: { json: { help: "one JSON array" } },
  positionals: { min: 0, max: 0 },
  run: async ({ terminal, flags }) => {
    const templates = assetPath("templates");
    const manifests = listStacks(templates).map((id) => loadManifest(templates, id));
    if (flags.on("json")) {
      terminal.out(JSON.stringify(manifests.map(({ id, title, description }) => ({ id, title, description }))));
      return exitCodes.done;
    }
    for (const { id, title, description } of manifests) terminal.out(`${id}  ${title}: ${description}`);
    return exitCodes.done;
  },
};
