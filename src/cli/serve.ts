import { type Command, exitCodes } from "#src/cli/command.ts";
import { exitCodeOf, printFailure } from "#src/cli/print-failure.ts";
import { exitCodeOfSignal, stopSignalOf } from "#src/cli/signals.ts";
import { createWeb } from "#src/web.ts";

export const serve: Command = {
  name: "serve",
  summary: "Run the web application.",
  usage: "[--port N] [--host ADDRESS]",
  details: [
    "Listens on 127.0.0.1:3000 unless told otherwise (PORT, HOST). The first visitor makes the owner's account.",
    "What was unfinished when it stopped goes on when it starts again.",
  ],
  flags: {
    port: { value: "N", help: "port to listen on; 0 takes a free one" },
    host: { value: "ADDRESS", help: "address to listen on; 0.0.0.0 for all" },
  },
  positionals: { min: 0, max: 0 },
  run: async ({ config, flags, terminal, signal }) => {
    const port = Number(flags.text("port") ?? config.server.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      terminal.err("--port takes a number from 0 to 65535.");
      return exitCodes.usage;
    }
    const host = flags.text("host") ?? config.server.host;
    const web = createWeb({ ...config, server: { ...config.server, host, port } });
    if (!web.ok) {
      printFailure(terminal, web.failure);
      return exitCodeOf(web.failure);
    }
    try {
      terminal.out(`StackAlchemist is at ${web.value.start()}`);
    } catch (thrown) {
      await web.value.stop();
      printFailure(terminal, cannotListen(host, port, thrown));
      return exitCodes.environment;
    }
    await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    await web.value.stop();
    const stopped = stopSignalOf(signal);
    return stopped === null || stopped === "SIGTERM" ? exitCodes.done : exitCodeOfSignal(stopped);
  },
};

function cannotListen(host: string, port: number, cause: unknown) {
  return {
    category: "environment",
    fault: "environment",
    message: `Port ${port} of ${host} cannot be listened on.`,
    hint: "Another program may use it: choose another with --port. Ports below 1024 need root.",
    cause,
  } as const;
}
