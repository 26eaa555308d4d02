import type {
  Artifact,
  BuildResult,
  CheckResult,
  GenerationEvent,
  News,
  RecordedFailure,
} from "#domain/generation/generation.ts";
import { progressOf } from "#domain/generation/progress.ts";
import type { GenerationStatus } from "#domain/generation/status.ts";
import { type Timeline, timelineOf } from "#domain/generation/timeline.ts";
import type { GenerationProps } from "#views/generations/props.ts";

type Text = (word: string) => string;
const createdAtMs = Date.UTC(2026, 10, 25, 9, 0, 0);
/** The moment at which galleries are looked at. */
export const sampleNowMs = createdAtMs + 137_000;

export function sampleGeneration(text: Text, change: Partial<GenerationProps> = {}): GenerationProps {
  return {
    id: "gen_06fz8e2k9qabcdefghjkmn",
    name: text("Clinic"),
    stack: "FastAPI and React",
    entities: 7,
    schemaId: "sch_06fz8e2k9qabcdefghjkmn",
    verify: true,
    engine: text("offline extractor"),
    createdAtMs,
    startedAtMs: createdAtMs + 3_000,
    blueprint: false,
    cancelRequested: false,
    queuedBefore: null,
    typicalMs: 96_000,
    ...change,
  };
}

/** Writes a history as the pipeline would: states and news in order, half a second apart. */
export function sampleTimeline(...entries: readonly (GenerationStatus | News)[]): Timeline {
  return timelineOf(createdAtMs, sampleEvents(...entries));
}

export function sampleEvents(...entries: readonly (GenerationStatus | News)[]): readonly GenerationEvent[] {
  let status: GenerationStatus = "Pending";
  return entries.map((entry, index) => {
    if (typeof entry === "string") status = entry;
    const news = typeof entry === "string" ? null : entry;
    const progress = status === "Failed" ? 60 : Math.min(91, progressOf(status) + index);
    return { sequence: index + 1, status, progress, atMs: createdAtMs + 3_000 + index * 4_000, news };
  });
}

const titles: Readonly<Record<string, string>> = {
  "pip-install": "pip install",
  flake8: "flake8",
  mypy: "mypy",
  pytest: "pytest against PostgreSQL",
  "npm-install": "npm ci",
  eslint: "eslint",
  tsc: "tsc",
  vitest: "vitest",
  "vite-build": "vite build",
};

export function started(step: string): News {
  return { kind: "step-started", step, title: titles[step] ?? step };
}

export function ended(id: string, verdict: CheckResult["verdict"] = "passed", detail: string | null = null): News {
  return { kind: "step-ended", check: sampleCheck(id, verdict, detail) };
}

export function log(step: string, firstLine: number, ...lines: readonly string[]): News {
  return { kind: "log", step, firstLine, lines };
}

function sampleCheck(id: string, verdict: CheckResult["verdict"], detail: string | null): CheckResult {
  const exitCode = verdict === "passed" ? 0 : verdict === "failed" ? 1 : null;
  const durationMs = verdict === "skipped" ? 0 : 900 * id.length;
  return {
    ...{ id, title: titles[id] ?? id, argv: [id, "--strict", "."], cwd: "project/backend" },
    ...{ exitCode, verdict, durationMs, detail },
  };
}

export const mypyError = [
  'app/services/appointment.py:41: error: Incompatible return value type (got "None", expected "Appointment")  [return-value]',
  'app/routers/appointment.py:57: error: Argument 1 to "create" has incompatible type "str"; expected "UUID"  [arg-type]',
  "Found 2 errors in 2 files (checked 48 source files)",
  "(exit code 1)",
].join("\n");

export const pytestLines: readonly string[] = [
  "\u001b[1m============================= test session starts ==============================\u001b[0m",
  "platform linux -- Python 3.13.5, pytest-9.0.1, pluggy-1.6.0",
  "collected 214 items",
  "",
  "tests/test_records.py \u001b[32m.\u001b[0m\u001b[32m.\u001b[0m\u001b[32m.\u001b[0m\u001b[33ms\u001b[0m\u001b[32m.\u001b[0m                                        [ 12%]",
  "tests/test_http.py \u001b[32m........................................\u001b[0m        [ 41%]",
  "tests/test_relations.py \u001b[31mF\u001b[0m\u001b[32m....................................\u001b[0m      [ 68%]",
  "<script>alert('printed by a tool')</script> & \"quotes\"",
];

export const installNews: readonly News[] = [
  { kind: "note", text: "sandbox: bubblewrap (no Docker engine answers)" },
  started("pip-install"),
  started("npm-install"),
  log("npm-install", 1, "added 412 packages in 6s"),
  ended("npm-install"),
  log("pip-install", 1, "Looking in links: /opt/wheels", "Successfully installed fastapi-0.121.0 sqlalchemy-2.0.44"),
  ended("pip-install"),
];

export const sampleArtifact = (text: Text): Artifact => ({
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  sizeBytes: 684_230,
  files: 187,
  entities: 7,
  slug: "clinic",
  notes: [
    { path: "Appointment.reason", message: text("guessed to be text because nothing says more") },
    { path: "", message: text("Every entity got created and updated times, as asked for.") },
    { path: "Order", message: text("is called PurchaseOrder in code: Order is a word of SQL.") },
  ],
});

export const sampleBuild: BuildResult = {
  sandbox: "bubblewrap",
  imageKey: "abc",
  checks: Object.keys(titles).map((id) => sampleCheck(id, "passed", null)),
  tools: { python: "Python 3.13.5", node: "v22.21.0", postgres: "postgres (PostgreSQL) 17.6", mypy: "mypy 1.18.2" },
  outputs: new Map(),
};

export const failedBuild: BuildResult = {
  ...sampleBuild,
  checks: sampleBuild.checks.map((check) =>
    check.id === "mypy"
      ? sampleCheck("mypy", "failed", mypyError)
      : check.id === "pytest"
        ? sampleCheck("pytest", "skipped", null)
        : check,
  ),
};

export const sampleFailure = (text: Text, change: Partial<RecordedFailure> = {}): RecordedFailure => ({
  category: "build",
  fault: "us",
  message: text("The generated project did not pass: mypy."),
  hint: text(
    "This is a defect of the stack's templates, not of your input. Report it with the schema and the output above.",
  ),
  ...change,
});
