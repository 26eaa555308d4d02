import { isFinished } from "#domain/generation/status.ts";
import type { StepRun, Timeline } from "#domain/generation/timeline.ts";
import { paths } from "#http/paths.ts";
import { lastLines, linesBefore, logLines } from "#views/generations/log-lines.ts";
import { countText, runWords } from "#views/generations/words.ts";
import { Icon } from "#views/parts/icon.tsx";
import { durationText } from "#views/parts/time.tsx";

const nothingYet = "Nothing has run yet. What the tools print appears here.";
/** Lines of a step that a page begins with; older ones come by link. */
const shownLines = { open: 5_000, closed: 500 } as const;
/** Lines that one click on "older" brings. */
export const olderLines = 1_000;

/** The log of every step, each in a fold of its own: what runs or failed is open. */
export function Log({ id, timeline }: { id: string; timeline: Timeline }): JSX.Element {
  return (
    <section class="log" aria-labelledby="log-title">
      <div class="log-head">
        <h2 id="log-title">Log</h2>
        <div class="actions">
          <button type="button" data-log-wrap aria-pressed="true" hidden>
            Wrap lines
          </button>
          <button type="button" data-log-copy={paths.generationRawLog.href({ generation: id })} hidden>
            <Icon name="copy" />
            <span>Copy</span>
          </button>
          <a class="button" href={paths.generationRawLog.href({ generation: id })}>
            Raw log
          </a>
        </div>
      </div>
      <div id="log" class="log-steps" role="log" aria-live="off">
        {timeline.runs.map((run) => (
          <StepLog id={id} run={run} />
        ))}
      </div>
      <p class="log-empty subtle">
        {timeline.runs.length > 0 ? "" : isFinished(timeline.status) ? "Nothing was run." : nothingYet}
      </p>
      <button type="button" id="log-follow" class="log-follow primary" hidden>
        <Icon name="down" />
        <span data-log-news>New lines</span>
      </button>
    </section>
  );
}

/** Foldable: what runs or failed is open at first. */
export function StepLog({ id, run }: { id: string; run: StepRun }): JSX.Element {
  const open = run.state === "running" || run.state === "failed" || run.state === "timed-out";
  const { shown, hidden } = lastLines(run.chunks, open ? shownLines.open : shownLines.closed);
  return (
    <details class="log-step" id={`log-${run.key}`} {...(open ? { open: true } : {})}>
      <summary id={`log-${run.key}-head`}>
        <StepLogHead run={run} />
      </summary>
      <div class="log-lines" id={`log-${run.key}-lines`}>
        {hidden > 0 ? <OlderLines id={id} run={run.key} before={hidden + 1} /> : ""}
        {logLines(run.key, shown)}
      </div>
    </details>
  );
}

export function StepLogHead({ run }: { run: StepRun }): JSX.Element {
  const { word, tone, icon } = runWords[run.state];
  return (
    <span class={`log-step-head ${tone}`} data-state={run.state}>
      <Icon name={icon} />
      <span class="log-step-title" safe>
        {run.title}
      </span>
      <span class="log-step-facts">
        <span safe>{word}</span>
        {run.lineCount === 0 ? "" : <span safe>{countText(run.lineCount, "line", "lines")}</span>}
        {run.durationMs === null ? (
          ""
        ) : (
          <span class="number" safe>
            {durationText(run.durationMs)}
          </span>
        )}
      </span>
    </span>
  );
}

/** Without JavaScript it leads to a page of those lines; with it, they appear above. */
export function OlderLines({ id, run, before }: { id: string; run: string; before: number }): JSX.Element {
  const href = paths.generationLog.href({ generation: id, step: run }, { before });
  return (
    <a class="log-older" href={href} hx-get={href} hx-target="this" hx-swap="outerHTML" safe>
      {`Show ${countText(Math.min(olderLines, before - 1), "older line", "older lines")} of ${(before - 1).toLocaleString("en")}`}
    </a>
  );
}

/** The answer to that link: a link to what is still older, then the lines. */
export function OlderPart({ id, run, before }: { id: string; run: StepRun; before: number }): JSX.Element {
  const chunks = linesBefore(run.chunks, before, olderLines);
  const first = chunks[0]?.firstLine ?? 1;
  return (
    <>
      {first > 1 ? <OlderLines id={id} run={run.key} before={first} /> : ""}
      {logLines(run.key, chunks)}
    </>
  );
}

/** The page of some lines of one step, for links to lines that the generation's page does not begin with. */
export function StepLogView({
  id,
  name,
  run,
  before,
}: {
  id: string;
  name: string;
  run: StepRun;
  before: number;
}): JSX.Element {
  return (
    <section class="log">
      <div class="page-head">
        <h1 safe>{`${run.title}: log`}</h1>
        <div class="actions">
          <a class="button" href={paths.generation.href({ generation: id })} safe>
            {`Back to ${name}`}
          </a>
        </div>
      </div>
      <div class="log-steps">
        <div class="log-lines">
          <OlderPart id={id} run={run} before={before} />
        </div>
      </div>
    </section>
  );
}
