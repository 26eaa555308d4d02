import type { CheckResult, GenerationEvent, News } from "#domain/generation/generation.ts";
import { type GenerationStatus, isFinished } from "#domain/generation/status.ts";

/** One execution of a step. A step that is repeated (a repair, a restart of the server) has several. */
export interface StepRun {
  /** Unique within the generation, and part of addresses: "pytest", then "pytest-2". */
  readonly key: string;
  readonly step: string;
  readonly title: string;
  /** Which attempt at building it belongs to, from 1. */
  readonly attempt: number;
  readonly state: "running" | "interrupted" | CheckResult["verdict"];
  readonly startedAtMs: number;
  /** Null while it runs, and when it was interrupted. */
  readonly durationMs: number | null;
  readonly check: CheckResult | null;
  readonly chunks: readonly LogChunk[];
  readonly lineCount: number;
}

export interface LogChunk {
  readonly firstLine: number;
  readonly lines: readonly string[];
}

export interface TimelineNote {
  readonly sequence: number;
  readonly text: string;
  readonly atMs: number;
}

/** A state that the generation was in. */
export interface Phase {
  readonly status: GenerationStatus;
  readonly atMs: number;
}

/** What a generation's history amounts to after its first events: all that a page shows of how it went. */
export interface Timeline {
  /** Of the last event that is in it. */
  readonly sequence: number;
  readonly status: GenerationStatus;
  readonly progress: number;
  readonly attempt: number;
  readonly phases: readonly Phase[];
  readonly runs: readonly StepRun[];
  readonly notes: readonly TimelineNote[];
}

/** Before the first event: it waits since it was created. */
export function emptyTimeline(createdAtMs: number): Timeline {
  const phases = [{ status: "Pending", atMs: createdAtMs }] as const;
  return { sequence: 0, status: "Pending", progress: 0, attempt: 1, phases, runs: [], notes: [] };
}

export function timelineOf(createdAtMs: number, events: readonly GenerationEvent[]): Timeline {
  return events.reduce(advance, emptyTimeline(createdAtMs));
}

/** The timeline with one more event; the events of a generation in order, each once. */
export function advance(timeline: Timeline, event: GenerationEvent): Timeline {
  const { sequence, status, progress } = event;
  const moved = status === timeline.status ? timeline : entered(timeline, event);
  return { ...(event.news === null ? moved : heard(moved, event, event.news)), sequence, status, progress };
}

function entered(timeline: Timeline, { status, atMs }: GenerationEvent): Timeline {
  const repaired = timeline.status === "Building" && status === "Generating";
  return {
    ...timeline,
    attempt: timeline.attempt + (repaired ? 1 : 0),
    phases: [...timeline.phases, { status, atMs }],
    runs: isFinished(status) ? timeline.runs.map(interrupted) : timeline.runs,
  };
}

function heard(timeline: Timeline, { sequence, atMs }: GenerationEvent, news: News): Timeline {
  switch (news.kind) {
    case "note":
      return { ...timeline, notes: [...timeline.notes, { sequence, text: news.text, atMs }] };
    case "resumed":
      return { ...timeline, runs: timeline.runs.map(interrupted) };
    case "step-started":
      return { ...timeline, runs: [...timeline.runs, begun(timeline, news, atMs)] };
    case "step-ended":
      return changed(timeline, { step: news.check.id, title: news.check.title }, atMs, (run) => ({
        ...run,
        state: news.check.verdict,
        durationMs: news.check.durationMs,
        check: news.check,
      }));
    case "log":
      return changed(timeline, { step: news.step, title: news.step }, atMs, (run) => ({
        ...run,
        chunks: [...run.chunks, { firstLine: news.firstLine, lines: news.lines }],
        lineCount: news.firstLine + news.lines.length - 1,
      }));
    default:
      return news satisfies never;
  }
}

interface Named {
  readonly step: string;
  readonly title: string;
}

/** Changes the running execution of a step; one that was never begun (it was skipped) is there from now on. */
function changed(timeline: Timeline, named: Named, atMs: number, change: (run: StepRun) => StepRun): Timeline {
  const at = timeline.runs.findLastIndex(({ step, state }) => step === named.step && state === "running");
  const run = timeline.runs[at];
  if (run === undefined) return { ...timeline, runs: [...timeline.runs, change(begun(timeline, named, atMs))] };
  return { ...timeline, runs: timeline.runs.with(at, change(run)) };
}

function begun({ runs, attempt }: Timeline, { step, title }: Named, startedAtMs: number): StepRun {
  const earlier = runs.filter((run) => run.step === step).length;
  return {
    key: earlier === 0 ? step : `${step}-${earlier + 1}`,
    ...{ step, title, attempt, state: "running", startedAtMs },
    ...{ durationMs: null, check: null, chunks: [], lineCount: 0 },
  };
}

function interrupted(run: StepRun): StepRun {
  return run.state === "running" ? { ...run, state: "interrupted" } : run;
}
