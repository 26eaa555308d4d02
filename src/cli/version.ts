import { type Command, exitCodes } from "#src/cli/command.ts";
import { version } from "#src/version.ts";

export const versionCommand: Command = {
  name: "version",
  summary: "Print the version.",
  usage: "",
  flags: {},
  positionals: { min: 0, max: 0 },
  run: async ({ terminal }) => {
    terminal.out(`stackalchemist ${version} (Bun ${Bun.version}, ${process.platform}-${process.arch})`);
    return exitCodes.done;
  },
};
