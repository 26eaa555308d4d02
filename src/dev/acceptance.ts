/**
 * `bun src/dev/acceptance.ts [--models DIR]... [--prompts FILE] [--only TEXT] [--keep DIR]`: generates a verified archive from every model (JSON, SQL,
 * DBML) of the folders and every prompt of the file through the command line, and prints one row each. Ends with 1 unless every check of
 * every archive is green. One after another, because each uses the whole machine.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

interface Outcome {
  readonly status: string;
  readonly files?: number;
  readonly entities?: number;
  readonly checks?: readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly seconds: number;
    readonly detail?: string;
  }[];
  readonly notes?: readonly unknown[];
  readonly seconds?: number;
  readonly error?: { readonly category: string; readonly message: string; readonly hint: string };
}

const { values } = parseArgs({
  options: {
    models: { type: "string", multiple: true, default: [] },
    prompts: { type: "string" },
    only: { type: "string" },
    keep: { type: "string" },
    personalization: { type: "string" },
  },
});
const root = join(import.meta.dir, "../..");
const prompts: readonly string[] = values.prompts === undefined ? [] : JSON.parse(readFileSync(values.prompts, "utf8"));
const cases = [
  ...values.models.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(sql|prisma|dbml|jdl|json)$/.test(name))
      .sort()
      .map((name) => ({ name, flags: ["--schema", join(folder, name)] })),
  ),
  ...prompts.map((prompt, index) => ({ name: `prompt ${index + 1}`, flags: ["--prompt", prompt] })),
].filter(({ name }) => values.only === undefined || name.includes(values.only));

const out = values.keep ?? mkdtempSync(join(tmpdir(), "stackalchemist-acceptance-"));
mkdirSync(out, { recursive: true });
let failed = 0;
for (const { name, flags } of cases) {
  const archive = join(out, `${name.replace(/[^A-Za-z0-9.-]+/g, "-")}.zip`);
  rmSync(archive, { force: true });
  const answers = values.personalization === undefined ? [] : ["--personalization", values.personalization];
  const run = Bun.spawnSync(
    [
      join(root, "bin/stackalchemist"),
      "generate",
      ...flags,
      ...answers,
      "--stack",
      "python-react",
      "--out",
      archive,
      "--json",
    ],
    { stderr: "ignore" },
  );
  const outcome = read(run.stdout.toString());
  const checks = outcome.checks ?? [];
  const green = run.exitCode === 0 && checks.length > 0 && checks.every((check) => check.ok);
  if (!green) failed++;
  const counts = `${outcome.entities ?? 0} entities, ${outcome.files ?? 0} files, ${checks.filter((check) => check.ok).length}/${checks.length} checks`;
  console.log(`${green ? "green" : "RED  "} ${name.padEnd(30)} ${counts}, ${(outcome.seconds ?? 0).toFixed(0)} s`);
  for (const check of checks.filter((each) => !each.ok))
    console.log(`      ${check.name}: ${check.detail ?? "failed"}`);
  if (outcome.error !== undefined)
    console.log(`      ${outcome.error.category}: ${outcome.error.message} ${outcome.error.hint}`);
}
if (values.keep === undefined) rmSync(out, { recursive: true, force: true });
console.log(`${cases.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function read(stdout: string): Outcome {
  try {
    return JSON.parse(stdout) as Outcome;
  } catch {
    return { status: "no JSON on stdout" };
  }
}
