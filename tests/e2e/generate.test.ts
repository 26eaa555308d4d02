import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";

/**
 * The main job as a user has it: the command, the real stack, the real sandbox. The data directory is the machine's ordinary one,
 * so that the sandbox image is made once and not for every run.
 */
const root = join(import.meta.dir, "../..");
const work = mkdtempSync(join(tmpdir(), "stackalchemist-e2e-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const doctor = Bun.spawnSync([join(root, "bin/stackalchemist"), "stacks"], { env: process.env });
const missing = doctor.exitCode === 0 ? null : "the command itself does not start";
// An image from nothing takes minutes on a slow machine, and each proof half of one.
const timeoutMs = 20 * 60_000;

interface Outcome {
  readonly status: string;
  readonly files: number;
  readonly entities: number;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly detail?: string }[];
  readonly error?: { readonly category: string; readonly message: string };
}

function generate(flags: readonly string[], out: string): { code: number; outcome: Outcome; stderr: string } {
  const run = Bun.spawnSync(
    [
      join(root, "bin/stackalchemist"),
      "generate",
      ...flags,
      "--stack",
      "python-react",
      "--out",
      join(work, out),
      "--json",
    ],
    { env: process.env },
  );
  const stdout = run.stdout.toString();
  const stderr = run.stderr.toString();
  if (stdout.trim() === "") throw new Error(`no JSON; stderr ends with:\n${stderr.slice(-3_000)}`);
  return { code: run.exitCode, outcome: JSON.parse(stdout) as Outcome, stderr };
}

function expectGreen(result: ReturnType<typeof generate>, entities: number): void {
  const red = result.outcome.checks
    .filter(({ ok }) => !ok)
    .map(({ name, detail }) => `${name}: ${detail?.slice(-3_000)}`);
  expect({ red, error: result.outcome.error, code: result.code }).toEqual({ red: [], error: undefined, code: 0 });
  expect(result.outcome.checks.length).toBeGreaterThan(10);
  expect(result.outcome.entities).toBe(entities);
}

const noSandbox = missing ?? sandboxProblem();
if (noSandbox !== null) console.error(`skipped: verified generations: ${noSandbox}`);

/** Exit code 3 of the first generation is the machine's fault; anything else is for the tests to judge. */
function sandboxProblem(): string | null {
  const run = Bun.spawnSync([join(root, "bin/stackalchemist"), "sandbox", "build"], { env: process.env });
  return run.exitCode === 3 ? run.stderr.toString().trim().split("\n").slice(-3).join(" ") : null;
}

const name = (what: string) => (noSandbox === null ? what : `${what} (skipped: ${noSandbox})`);

test.skipIf(noSandbox !== null)(
  name("a prompt becomes an archive whose every check is green, and the same command delivers the same archive again"),
  () => {
    const prompt =
      "Clinics with doctors, patients and appointments. Each appointment has a start time and a status (booked, done).";
    const first = generate(["--prompt", prompt], "clinic.zip");
    expectGreen(first, first.outcome.entities);
    const bytes = readFileSync(join(work, "clinic.zip"));
    const files = Object.keys(unzipSync(bytes));
    expect(files.length).toBe(first.outcome.files);
    const text = (end: string) => {
      const path = files.find((each) => each.endsWith(end)) ?? "";
      return new TextDecoder().decode(unzipSync(bytes, { filter: (file) => file.name === path })[path]);
    };
    expect(JSON.parse(text("/build-report.json"))).toMatchObject({ verified: true, stack: "python-react" });
    expect(JSON.parse(text("/docs/openapi.json")).openapi).toStartWith("3.");

    rmSync(join(work, "clinic.zip"));
    const again = generate(["--prompt", prompt], "clinic.zip");
    expect(again.code).toBe(0);
    expect(readFileSync(join(work, "clinic.zip")).equals(bytes)).toBe(true);
    expect(readdirSync(work)).toEqual(["clinic.zip"]);
  },
  timeoutMs,
);

test.skipIf(noSandbox !== null)(
  name("names that fight back, with session cookies and soft delete"),
  () => {
    const answers = join(work, "answers.json");
    writeFileSync(answers, JSON.stringify({ features: { auth: "session", softDelete: true }, colorScheme: "#ffff00" }));
    const schema = join(root, "tests/fixtures/hostile.json");
    const entities = (JSON.parse(readFileSync(schema, "utf8")) as { entities: unknown[] }).entities.length;
    expectGreen(generate(["--schema", schema, "--personalization", answers], "hostile.zip"), entities);
  },
  timeoutMs,
);

test.skipIf(noSandbox !== null)(
  name("every type, rule and relation, without accounts"),
  () => {
    const answers = join(work, "open.json");
    writeFileSync(answers, JSON.stringify({ features: { auth: "none", auditTimestamps: false, apiDocs: false } }));
    const schema = join(root, "tests/fixtures/everything.json");
    const entities = (JSON.parse(readFileSync(schema, "utf8")) as { entities: unknown[] }).entities.length;
    expectGreen(generate(["--schema", schema, "--personalization", answers], "everything.zip"), entities);
  },
  timeoutMs,
);
