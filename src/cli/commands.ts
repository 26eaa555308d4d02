import type { Command } from "#src/cli/command.ts";

/** Every command, loaded when it is called: `version` must not pay for the SQL parser. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  generate: async () => (await import("#src/cli/generate.ts")).generate,
  serve: async () => (await import("#src/cli/serve.ts")).serve,
  extract: async () => (await import("#src/cli/extract.ts")).extract,
  diagram: async () => (await import("#src/cli/diagram.ts")).diagram,
  stacks: async () => (await import("#src/cli/stacks.ts")).stacks,
  sandbox: async () => (await import("#src/cli/sandbox.ts")).sandbox,
  doctor: async () => (await import("#src/cli/doctor.ts")).doctor,
  config: async () => (await import("#src/cli/config.ts")).config,
  migrate: async () => (await import("#src/cli/migrate.ts")).migrate,
  version: async () => (await import("#src/cli/version.ts")).versionCommand,
};

export const commandNames: readonly string[] = Object.keys(loaders);

export async function loadCommand(name: string): Promise<Command> {
  const load = loaders[name];
  if (load === undefined) throw new Error(`no command ${name}`);
  return load();
}
