import { type Command, exitCodes } from "#src/cli/command.ts";
import { examine, type Finding } from "#src/cli/examine.ts";
import { style } from "#src/cli/terminal.ts";

const marks = { good: ["ok", "green"], warning: ["note", "yellow"], bad: ["LACKS", "red"] } as const;

/** `stackalchemist doctor`: what this machine has and lacks, in words, with the command that helps. Exit code 3 when nothing can be proven here. */
export const doctor: Command = {
  name: "doctor",
  summary: "Say what this machine has and lacks.",
  usage: "[--json]",
  flags: { json: { help: "one JSON object" } },
  positionals: { min: 0, max: 0 },
  run: async ({ config, terminal, flags }) => {
    const findings: Finding[] = [];
    for await (const finding of examine(config)) {
      findings.push(finding);
      if (flags.on("json")) continue;
      const [mark, colour] = marks[finding.verdict];
      terminal.out(`${style(terminal, colour, mark.padEnd(6))} ${finding.about}: ${finding.detail}`);
      if (finding.hint !== undefined) terminal.out(`       ${finding.hint}`);
    }
    const able = findings.every(({ verdict }) => verdict !== "bad");
    if (flags.on("json")) terminal.out(JSON.stringify({ able, findings }));
    else
      terminal.out(
        able ? "This machine can build and prove repositories." : "This machine cannot prove repositories yet.",
      );
    return able ? exitCodes.done : exitCodes.environment;
  },
};
