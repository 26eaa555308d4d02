import { type GenerationStatus, generationStatuses, isFinished } from "#domain/generation/status.ts";
import type { StepRun, Timeline } from "#domain/generation/timeline.ts";
import { runWords, statusWords } from "#views/generations/words.ts";
import { Icon, type IconName } from "#views/parts/icon.tsx";
import type { Tone } from "#views/parts/notice.tsx";
import { durationText } from "#views/parts/time.tsx";

/** The way from the queue to the archive, with what is done, what runs and how long each took. */
export function Steps({ timeline, nowMs }: { timeline: Timeline; nowMs: number }): JSX.Element {
  const way = generationStatuses.filter((status) => !isFinished(status));
  return (
    <>
      {way.map((status) => (
        <PhaseStep timeline={timeline} status={status} nowMs={nowMs} />
      ))}
    </>
  );
}

function PhaseStep({
  timeline,
  status,
  nowMs,
}: {
  timeline: Timeline;
  status: GenerationStatus;
  nowMs: number;
}): JSX.Element {
  const { state, sinceMs, durationMs } = phaseOf(timeline, status);
  const { icon, tone } = looks[state];
  return (
    <li class={`step ${tone} step-${state}`} {...(state === "current" ? { "aria-current": "step" } : {})}>
      <Icon name={icon} />
      <span class="step-title" safe>
        {statusWords[status].step}
      </span>
      <span class="visually-hidden">{state === "waiting" ? "not begun" : state}</span>
      <Duration sinceMs={state === "current" ? sinceMs : null} durationMs={durationMs} nowMs={nowMs} />
      {status === "Building" ? <Checks timeline={timeline} nowMs={nowMs} /> : ""}
    </li>
  );
}

const looks: Readonly<
  Record<"waiting" | "current" | "done" | "failed", { readonly icon: IconName; readonly tone: Tone }>
> = {
  waiting: { icon: "circle", tone: "neutral" },
  current: { icon: "running", tone: "running" },
  done: { icon: "check", tone: "positive" },
  failed: { icon: "cross", tone: "negative" },
};

interface PhaseState {
  readonly state: keyof typeof looks;
  readonly sinceMs: number | null;
  readonly durationMs: number | null;
}

/** Of a state that was entered several times, the last time. */
function phaseOf({ phases, status: now }: Timeline, status: GenerationStatus): PhaseState {
  const at = phases.findLastIndex((phase) => phase.status === status);
  const phase = phases[at];
  if (phase === undefined) return { state: "waiting", sinceMs: null, durationMs: null };
  const next = phases[at + 1];
  if (next === undefined) return { state: "current", sinceMs: phase.atMs, durationMs: null };
  const failedHere = next.status === "Failed" && now === "Failed";
  return { state: failedHere ? "failed" : "done", sinceMs: phase.atMs, durationMs: next.atMs - phase.atMs };
}

/** The checks of the current attempt; earlier attempts are folded before them, their first error in sight. */
function Checks({ timeline, nowMs }: { timeline: Timeline; nowMs: number }): JSX.Element {
  const attempts = [...new Set(timeline.runs.map(({ attempt }) => attempt))];
  return (
    <>
      {attempts.map((attempt) => {
        const runs = timeline.runs.filter((run) => run.attempt === attempt);
        return attempt === timeline.attempt ? (
          <CheckList runs={runs} nowMs={nowMs} />
        ) : (
          <details class="step-attempt">
            <summary safe>{`Attempt ${attempt}: ${firstTrouble(runs)}`}</summary>
            <CheckList runs={runs} nowMs={nowMs} />
          </details>
        );
      })}
    </>
  );
}

function firstTrouble(runs: readonly StepRun[]): string {
  const failed = runs.find(({ state }) => state === "failed" || state === "timed-out");
  return failed === undefined ? "was repeated" : `${failed.title} ${runWords[failed.state].word}`;
}

function CheckList({ runs, nowMs }: { runs: readonly StepRun[]; nowMs: number }): JSX.Element {
  return (
    <ol class="checks">
      {runs.map((run) => (
        <li class={`check ${runWords[run.state].tone}`}>
          <Icon name={runWords[run.state].icon} />
          <a href={`#log-${run.key}`} safe>
            {run.title}
          </a>
          <span class="visually-hidden" safe>
            {runWords[run.state].word}
          </span>
          <Duration
            sinceMs={run.state === "running" ? run.startedAtMs : null}
            durationMs={run.durationMs}
            nowMs={nowMs}
          />
        </li>
      ))}
    </ol>
  );
}

/** A duration that goes on when `sinceMs` is given (js/generation.js counts). */
export function Duration({
  sinceMs,
  durationMs,
  nowMs,
}: {
  sinceMs: number | null;
  durationMs: number | null;
  nowMs: number;
}): JSX.Element {
  const ms = sinceMs === null ? durationMs : Math.max(0, nowMs - sinceMs);
  if (ms === null) return "";
  const ticking = sinceMs === null ? {} : { "data-since": String(sinceMs) };
  return (
    <span class="duration" {...ticking} safe>
      {durationText(ms)}
    </span>
  );
}
