import type { GenerationEvent } from "#domain/generation/generation.ts";
import { isFinished } from "#domain/generation/status.ts";
import type { StepRun, Timeline } from "#domain/generation/timeline.ts";
import { paths } from "#http/paths.ts";
import { Actions } from "#views/generations/actions.tsx";
import { StepLog, StepLogHead } from "#views/generations/log.tsx";
import { logLines } from "#views/generations/log-lines.ts";
import { Notes } from "#views/generations/notes.tsx";
import type { LiveProps } from "#views/generations/props.ts";
import { Status } from "#views/generations/status.tsx";
import { Steps } from "#views/generations/steps.tsx";
import { runWords, statusWords } from "#views/generations/words.ts";
import { Partial } from "#views/parts/partial.tsx";

/** What one event changes on the page of its generation, for htmx to put there. `timeline` has the event, `before` has not. */
export function LiveParts({
  event,
  before,
  ...live
}: LiveProps & { readonly event: GenerationEvent; readonly before: Timeline }): JSX.Element {
  const { generation, timeline, nowMs } = live;
  return (
    <>
      <Partial target="#status">
        <Status {...live} />
      </Partial>
      <LogParts event={event} timeline={timeline} before={before} id={generation.id} />
      {event.news?.kind === "log" ? (
        ""
      ) : (
        <Partial target="#steps">
          <Steps timeline={timeline} nowMs={nowMs} />
        </Partial>
      )}
      <Announcement text={announcement(event, timeline, before)} />
      {isFinished(timeline.status) ? <EndParts {...live} /> : ""}
    </>
  );
}

function LogParts({
  event,
  timeline,
  before,
  id,
}: {
  event: GenerationEvent;
  timeline: Timeline;
  before: Timeline;
  id: string;
}): JSX.Element {
  const { news } = event;
  if (news?.kind === "note") {
    return (
      <Partial target="#notes" swap="beforeend">
        <Notes notes={timeline.notes.slice(before.notes.length)} />
      </Partial>
    );
  }
  return (
    <>
      {timeline.runs.map((run, index) => {
        const known = before.runs[index];
        if (known === run) return "";
        if (known === undefined) {
          return (
            <Partial target="#log" swap="beforeend">
              <StepLog id={id} run={run} />
            </Partial>
          );
        }
        return <ChangedLog run={run} known={known} />;
      })}
    </>
  );
}

function ChangedLog({ run, known }: { run: StepRun; known: StepRun }): JSX.Element {
  const added = run.chunks.slice(known.chunks.length);
  return (
    <>
      {added.length === 0 ? (
        ""
      ) : (
        <Partial target={`#log-${run.key}-lines`} swap="beforeend">
          {logLines(run.key, added)}
        </Partial>
      )}
      <Partial target={`#log-${run.key}-head`}>
        <StepLogHead run={run} />
      </Partial>
    </>
  );
}

/** The result is fetched by each watcher: it is read from storage, and nothing of it is in the history. */
function EndParts({ generation, timeline }: LiveProps): JSX.Element {
  return (
    <>
      <Partial target="#actions">
        <Actions generation={generation} status={timeline.status} />
      </Partial>
      <Partial target="#outcome">
        <div hx-get={paths.generation.href({ generation: generation.id }, { part: "outcome" })} hx-trigger="load"></div>
      </Partial>
    </>
  );
}

function Announcement({ text }: { text: string }): JSX.Element {
  return text === "" ? "" : <Partial target="#announce">{Bun.escapeHTML(text)}</Partial>;
}

/** Only changes of steps are read aloud: a build log would be noise. */
function announcement({ news }: GenerationEvent, timeline: Timeline, before: Timeline): string {
  if (timeline.status !== before.status) {
    const { step } = statusWords[timeline.status];
    return timeline.attempt > 1 ? `${step}, attempt ${timeline.attempt}` : step;
  }
  if (news?.kind === "step-started") return `${news.title}: running`;
  if (news?.kind === "step-ended") return `${news.check.title}: ${runWords[news.check.verdict].word}`;
  return "";
}
