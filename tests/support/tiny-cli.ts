/**
 * The command line on the tiny stack and a sandbox that runs nothing: everything else (workers, database, storage, delivery) is the real
 * program. A process of its own, so that tests can kill it.
 */
import { ok } from "#domain/failure.ts";
import { createApp } from "#src/app.ts";
import { dispatch } from "#src/cli/run.ts";
import { processTerminal } from "#src/cli/terminal.ts";
import { loadConfig } from "#src/config.ts";
import { openInputs } from "#src/inputs.ts";
import { createFakeSandbox } from "#tests/fakes/sandbox.ts";
import { tinyTemplates } from "#tests/support/test-app.ts";

const config = loadConfig();
if (!config.ok) throw new Error(config.failure.message);
/** Arguments of commands that never end by themselves. */
const hanging = process.env.TINY_HANGING?.split(",") ?? [];
const chooseSandbox = async () => ok({ sandbox: createFakeSandbox({ hanging }), reason: "a test's", warnings: [] });
const code = await dispatch(process.argv.slice(2), {
  config: config.value,
  terminal: processTerminal({ color: false }),
  openInputs: async (settings) => openInputs(settings),
  openApp: async (settings) => createApp(settings, { templates: tinyTemplates, chooseSandbox }),
});
process.exit(code);
