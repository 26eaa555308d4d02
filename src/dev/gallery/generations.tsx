import { listingOf } from "#domain/archive/listing.ts";
import { textFile } from "#domain/file-tree.ts";
import type { Timeline } from "#domain/generation/timeline.ts";
import { ConfirmView } from "#views/generations/confirm.tsx";
import { FilesView, type ShownFile } from "#views/generations/files.tsx";
import { type GenerationRow, GenerationsView } from "#views/generations/list.tsx";
import { StepLogView } from "#views/generations/log.tsx";
import { GenerationView, type GenerationViewProps } from "#views/generations/page.tsx";
import type { GenerationProps, OutcomeProps } from "#views/generations/props.ts";
import { ReportView } from "#views/generations/report.tsx";
import type { GalleryCase } from "./case.ts";
import {
  ended,
  failedBuild,
  installNews,
  log,
  mypyError,
  pytestLines,
  sampleArtifact,
  sampleBuild,
  sampleFailure,
  sampleGeneration,
  sampleNowMs,
  sampleTimeline,
  started,
} from "./generation-samples.ts";

type Text = (word: string) => string;
const scripts = ["vendor/hx-sse.min.js", "js/generation.js"] as const;

interface Shown {
  readonly timeline: Timeline;
  readonly generation?: Partial<GenerationProps>;
  readonly result?: (text: Text) => OutcomeProps;
  readonly refreshSeconds?: GenerationViewProps["refreshSeconds"];
}

function generationCase(name: string, shown: (text: Text) => Shown): GalleryCase {
  return {
    name: `generation · ${name}`,
    section: "generations",
    scripts,
    view: (text) => {
      const { timeline, generation, result, refreshSeconds = null } = shown(text);
      return (
        <GenerationView
          generation={sampleGeneration(text, generation)}
          timeline={timeline}
          nowMs={sampleNowMs}
          result={result?.(text) ?? null}
          refreshSeconds={refreshSeconds}
        />
      );
    },
  };
}

function running(text: Text): Timeline {
  return sampleTimeline(
    "Generating",
    "Building",
    ...installNews,
    ...["flake8", "mypy", "eslint", "pytest"].map(started),
    ended("flake8"),
    log("pytest", 1, ...pytestLines.map((line) => (line.includes("script") ? text(line) : line))),
    ended("eslint"),
    started("vitest"),
  );
}

function repaired(text: Text): Timeline {
  return sampleTimeline(
    "Generating",
    "Building",
    ...installNews,
    started("mypy"),
    log("mypy", 1, ...mypyError.split("\n")),
    ended("mypy", "failed", mypyError),
    ended("pytest", "skipped"),
    "Generating",
    { kind: "note", text: text("zone appointments.before_create is filled again") },
    "Building",
    started("mypy"),
  );
}

const failed = (text: Text): Timeline =>
  sampleTimeline(
    "Generating",
    "Building",
    ...installNews,
    started("mypy"),
    log("mypy", 1, ...mypyError.split("\n").map(text)),
    ended("mypy", "failed", mypyError.split("\n").map(text).join("\n")),
    ended("pytest", "skipped"),
    "Failed",
  );

const succeeded = sampleTimeline(
  "Generating",
  "Building",
  ...installNews,
  started("pytest"),
  log("pytest", 1, ...pytestLines.slice(0, 6)),
  ended("pytest"),
  "Packing",
  "Uploading",
  "Success",
);

const success = (text: Text): OutcomeProps => ({
  outcome: "success",
  artifact: sampleArtifact(text),
  build: sampleBuild,
  dockerCompose: true,
  stored: true,
});

/** More lines than a page begins with: the oldest come by link. */
function longLog(): Timeline {
  const lines = Array.from(
    { length: 3_000 },
    (_, index) => `\u001b[32mok\u001b[0m tests/test_${index}.py::test_case_${index}`,
  );
  return sampleTimeline("Generating", "Building", started("pytest"), log("pytest", 1, ...lines), ended("pytest"));
}

function rows(text: Text): readonly GenerationRow[] {
  const row: GenerationRow = {
    ...{ id: "gen_1", name: text("Clinic"), schemaId: "sch_1", status: "Building", progress: 42, failure: null },
    ...{ cancelRequestedAtMs: null, createdAtMs: sampleNowMs - 60_000, startedAtMs: sampleNowMs - 58_000 },
    ...{
      updatedAtMs: sampleNowMs - 1_000,
      stack: "python-react",
      stackTitle: "FastAPI and React",
      entities: 7,
      verify: true,
    },
  };
  const long =
    "A very long name of a project that somebody pasted here by mistake, with_one_word_that_never_ends_".repeat(2);
  return [
    row,
    { ...row, id: "gen_2", name: text("Warehouse"), status: "Pending", startedAtMs: null },
    {
      ...row,
      id: "gen_3",
      name: text("Ärztehaus 上海 👩‍⚕️"),
      status: "Success",
      createdAtMs: sampleNowMs - 7_300_000,
      startedAtMs: sampleNowMs - 7_200_000,
      updatedAtMs: sampleNowMs - 7_100_000,
    },
    {
      ...row,
      id: "gen_4",
      name: text(long),
      status: "Failed",
      failure: sampleFailure(text),
      schemaId: null,
      entities: 71,
    },
    {
      ...row,
      id: "gen_5",
      name: text("Library"),
      status: "Failed",
      failure: sampleFailure(text, { category: "cancelled" }),
    },
    {
      ...row,
      id: "gen_6",
      name: text("Sketch"),
      status: "Success",
      verify: false,
      createdAtMs: sampleNowMs - 90_000_000,
    },
  ];
}

const python = `"""Appointments of a clinic."""
from uuid import UUID

from app.models.appointment import Appointment


async def cancel(session: AsyncSession, id: UUID) -> Appointment:
    # A cancelled appointment stays in the list.
    appointment = await get(session, id)
    appointment.status = "cancelled"
    return appointment
`;

function filesCase(name: string, file: (text: Text) => ShownFile | null): GalleryCase {
  return {
    name: `generation files · ${name}`,
    section: "generations",
    wide: true,
    view: (text) => {
      const paths = [
        "README.md",
        "backend/app/main.py",
        "backend/app/services/appointment.py",
        "frontend/src/main.tsx",
        `docs/${text("läßt sich <b> so nennen")}.md`,
      ];
      const root = listingOf(new Map(paths.map((path) => [path, textFile("x")])));
      return <FilesView id="gen_1" name={text("Clinic")} slug="clinic" root={root} file={file(text)} />;
    },
  };
}

const source = { path: "backend/app/services/appointment.py", sizeBytes: python.length, executable: false };

export const generationCases: readonly GalleryCase[] = [
  generationCase("queued", () => ({ timeline: sampleTimeline(), generation: { queuedBefore: 2, startedAtMs: null } })),
  generationCase("running", (text) => ({ timeline: running(text) })),
  generationCase("running, refreshing without JavaScript", (text) => ({ timeline: running(text), refreshSeconds: 10 })),
  generationCase("stopping", (text) => ({ timeline: running(text), generation: { cancelRequested: true } })),
  generationCase("long name", (text) => ({
    timeline: running(text),
    generation: { name: text("name_without_end_".repeat(12)) },
  })),
  generationCase("second attempt", (text) => ({ timeline: repaired(text), generation: { typicalMs: null } })),
  generationCase("succeeded", () => ({ timeline: succeeded, result: success })),
  generationCase("blueprint", () => ({ timeline: succeeded, result: success, generation: { blueprint: true } })),
  generationCase("succeeded, not verified, archive gone", () => ({
    timeline: sampleTimeline("Generating", "Building", "Packing", "Uploading", "Success"),
    generation: { verify: false, schemaId: null },
    result: (text) => ({
      ...success(text),
      artifact: { ...sampleArtifact(text), notes: [] },
      stored: false,
      dockerCompose: false,
    }),
  })),
  generationCase("failed by us", (text) => ({
    timeline: failed(text),
    result: () => ({ outcome: "failed", failure: sampleFailure(text) }),
  })),
  generationCase("failed by the machine", (text) => ({
    timeline: sampleTimeline("Generating", { kind: "note", text: text("No sandbox is available.") }, "Failed"),
    result: () => ({
      outcome: "failed",
      failure: sampleFailure(text, {
        category: "environment",
        fault: "environment",
        message: text("No sandbox is available: neither Docker nor bubblewrap."),
        hint: text("Install bubblewrap and mmdebstrap, or start Docker; then try again."),
      }),
    }),
  })),
  generationCase("cancelled", (text) => ({
    timeline: sampleTimeline("Generating", "Building", started("pip-install"), "Failed"),
    generation: { cancelRequested: true },
    result: () => ({
      outcome: "failed",
      failure: sampleFailure(text, { category: "cancelled", fault: "user", message: "Cancelled.", hint: "" }),
    }),
  })),
  generationCase("long log", () => ({ timeline: longLog() })),
  {
    name: "generation log · older lines",
    section: "generations",
    view: (text) => {
      const [run] = sampleTimeline(log("pytest", 1, ...pytestLines.map(text))).runs;
      if (run === undefined) throw new Error("a log makes a run");
      return <StepLogView id="gen_1" name={text("Clinic")} run={{ ...run, title: text(run.title) }} before={6} />;
    },
  },
  {
    name: "generations · all states",
    section: "generations",
    view: (text) => (
      <GenerationsView
        rows={rows(text)}
        counts={{ active: 2, succeeded: 2, failed: 128 }}
        group={null}
        search={text("")}
        olderThan="gen_6"
        isOlderPage={true}
        nowMs={sampleNowMs}
      />
    ),
  },
  ...(["", "zebra"] as const).map(
    (search): GalleryCase => ({
      name: search === "" ? "generations · none yet" : "generations · nothing found",
      section: "generations",
      view: (text) => (
        <GenerationsView
          rows={[]}
          counts={{ active: 0, succeeded: 0, failed: 0 }}
          group={null}
          search={search === "" ? "" : text(search)}
          olderThan={null}
          isOlderPage={false}
          nowMs={sampleNowMs}
        />
      ),
    }),
  ),
  filesCase("tree", () => null),
  filesCase("source", (text) => ({ ...source, text: `${python}# ${text("a note")}\n` })),
  filesCase("not text", () => ({ ...source, path: "frontend/public/logo.png", text: null, executable: true })),
  {
    name: "generation report · passed",
    section: "generations",
    view: (text) => <ReportView id="gen_1" name={text("Clinic")} build={sampleBuild} />,
  },
  {
    name: "generation report · failed",
    section: "generations",
    view: (text) => <ReportView id="gen_1" name={text("Clinic")} build={failedBuild} />,
  },
  {
    name: "generation report · nothing built",
    section: "generations",
    view: (text) => <ReportView id="gen_1" name={text("Clinic")} build={null} />,
  },
  {
    name: "generation · confirm",
    section: "generations",
    view: (text) => (
      <ConfirmView
        title={`Delete ${text("Clinic")}?`}
        text="Its archive, log and report are removed for good. The schema stays, and what you have downloaded."
        action="/generations/gen_1/deletion"
        back="/generations/gen_1"
        yes={{ label: "Delete it", icon: "trash" }}
        no="Keep it"
      />
    ),
  },
];
