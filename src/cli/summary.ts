import { basename, relative } from "node:path";
import type { CheckResult } from "#domain/generation/generation.ts";
import { count } from "#src/cli/count.ts";
import { noteLine, type Outcome } from "#src/cli/outcome.ts";
import { printable } from "#src/cli/print-failure.ts";
import type { Terminal } from "#src/cli/terminal.ts";

/** More notes than anybody reads at once; `--json` has all of them. */
const shownNotes = 30;

export interface SummaryOptions {
  readonly destination: "file" | "directory";
  readonly dockerCompose: boolean;
  /** There is nothing to start. */
  readonly blueprint: boolean;
  readonly verified: boolean;
}

/** The words that end a successful generation, on stdout. */
export function printSummary(terminal: Terminal, outcome: Outcome, options: SummaryOptions): void {
  const { artifact, archive } = outcome;
  if (artifact === null || archive === null) return;
  const line = (text: string) => terminal.out(printable(text));
  line("");
  line(
    `${archive}: ${artifact.files} files, ${count(artifact.entities, "entity", "entities")}, stack ${outcome.stack}`,
  );
  line(`  archive ${Math.ceil(artifact.sizeBytes / 1_000)} kB, sha256 ${artifact.sha256}`);
  line(`  description read by: ${outcome.engine}`);
  line("");
  if (options.verified) {
    line("Checks");
    for (const check of outcome.checks) line(`  ${checkLine(check)}`);
  } else {
    line("NOT VERIFIED: nothing was built or tested (--no-verify). Nothing proves that this repository works.");
  }
  if (outcome.notes.length > 0) {
    line("");
    line("Notes");
    for (const note of outcome.notes.slice(0, shownNotes)) line(`  ${noteLine(note)}`);
    const more = outcome.notes.length - shownNotes;
    if (more > 0) line(`  … and ${more} more (--json lists all)`);
  }
  line("");
  line(options.blueprint ? "Read it" : "Start it");
  for (const command of startCommands(outcome, options)) line(`  ${command}`);
}

function startCommands(outcome: Outcome, options: SummaryOptions): readonly string[] {
  const { artifact, archive } = outcome;
  if (artifact === null || archive === null) return [];
  const here = relative(process.cwd(), archive);
  const path = here === "" || here.startsWith("..") ? archive : here;
  const enter =
    options.destination === "directory"
      ? `cd ${quoted(path)}`
      : `unzip -q ${quoted(path)} && cd ${quoted(artifact.slug)}`;
  if (options.blueprint) return [enter, "less README.md"];
  return [
    enter,
    options.dockerCompose
      ? "docker compose up --build   # then http://localhost:8080"
      : "less README.md   # how to run it without Docker Compose",
  ];
}

function checkLine({ verdict, title, durationMs }: CheckResult): string {
  return `${verdict.padEnd(9)} ${title} (${(durationMs / 1_000).toFixed(1)} s)`;
}

function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) && !basename(path).startsWith("-") ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
