import { type Command, exitCodes } from "#src/cli/command.ts";
import { describeConfig } from "#src/config.ts";

export const config: Command = {
  name: "config",
  summary: "Print every setting with its value and where it comes from; passwords are left out.",
  usage: "[--json]",
  flags: { json: { help: "one JSON object" } },
  positionals: { min: 0, max: 0 },
  run: async ({ terminal, flags }) => {
    const settings = describeConfig();
    if (flags.on("json")) {
      terminal.out(JSON.stringify(Object.fromEntries(settings.map((setting) => [setting.variable, setting.value]))));
      return exitCodes.done;
    }
    const width = Math.max(...settings.map((setting) => setting.variable.length));
    for (const setting of settings) {
      const source = setting.isDefault ? "default" : "environment";
      terminal.out(`${setting.variable.padEnd(width)}  ${setting.value || "-"}  (${source}; ${setting.purpose})`);
    }
    return exitCodes.done;
  },
};
