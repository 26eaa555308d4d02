import { openSqlite } from "#adapters/db/sqlite/open.ts";
import { databaseFile, migrationsFolder } from "#src/app.ts";
import { type Command, exitCodes } from "#src/cli/command.ts";
import { exitCodeOf, printFailure } from "#src/cli/print-failure.ts";

export const migrate: Command = {
  name: "migrate",
  summary: "Bring the database up to date (every command that uses it does so by itself).",
  usage: "",
  flags: {},
  positionals: { min: 0, max: 0 },
  run: async ({ config, terminal }) => {
    const file = databaseFile(config);
    const opened = openSqlite(file, migrationsFolder);
    if (!opened.ok) {
      printFailure(terminal, opened.failure);
      return exitCodeOf(opened.failure);
    }
    opened.value.database.$client.close();
    const { applied } = opened.value;
    terminal.out(`${file}: ${applied === 0 ? "up to date" : `${applied} migrations applied`}`);
    return exitCodes.done;
  },
};
