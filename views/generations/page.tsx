import { isFinished } from "#domain/generation/status.ts";
import { paths } from "#http/paths.ts";
import { Actions } from "#views/generations/actions.tsx";
import { Log } from "#views/generations/log.tsx";
import { Notes } from "#views/generations/notes.tsx";
import { Outcome } from "#views/generations/outcome.tsx";
import type { LiveProps, OutcomeProps } from "#views/generations/props.ts";
import { Status } from "#views/generations/status.tsx";
import { Steps } from "#views/generations/steps.tsx";
import { countText } from "#views/generations/words.ts";
import { RelativeTime } from "#views/parts/time.tsx";

export interface GenerationViewProps extends LiveProps {
  /** Null while it is not finished. */
  readonly result: OutcomeProps | null;
  /** Seconds after which a page without JavaScript loads itself again, when its reader asked for that. */
  readonly refreshSeconds: number | null;
}

/** One generation, whatever its state: progress while it runs, then its result, with how it went below. */
export function GenerationView(props: GenerationViewProps): JSX.Element {
  const { generation, timeline, nowMs, result } = props;
  const { id } = generation;
  const live = isFinished(timeline.status)
    ? {}
    : {
        "hx-sse:connect": paths.generationEvents.href({ generation: id }, { after: timeline.sequence }),
        "hx-sse:close": "end",
        "hx-swap": "none",
      };
  return (
    <div class="generation" data-generation data-now={String(nowMs)} {...live}>
      <header class="page-head">
        <div>
          <h1 safe>{generation.name}</h1>
          <p class="subtle">
            <span safe>{`${generation.stack} · ${countText(generation.entities, "entity", "entities")}`}</span>
            {/* While it runs, how long it has been running is said below, and goes on. */}
            {isFinished(timeline.status) ? (
              <>
                <span> · started </span>
                <RelativeTime atMs={generation.createdAtMs} nowMs={nowMs} />
              </>
            ) : (
              ""
            )}
          </p>
        </div>
        <div class="actions" id="actions">
          <Actions generation={generation} status={timeline.status} />
        </div>
      </header>
      <div id="status" class="generation-status">
        <Status {...props} />
      </div>
      <p id="announce" class="visually-hidden" role="status"></p>
      <p id="connection" class="notice warning" role="status" hidden>
        Reconnecting … What you see stays; what happens meanwhile is not lost.
      </p>
      {live["hx-sse:connect"] === undefined ? "" : <Refresh id={id} seconds={props.refreshSeconds} />}
      <div id="outcome">{result === null ? "" : <Outcome {...props} result={result} />}</div>
      <div class="generation-body">
        <section class="steps-side" aria-labelledby="steps-title">
          <h2 id="steps-title">Steps</h2>
          <ol id="steps" class="steps">
            <Steps timeline={timeline} nowMs={nowMs} />
          </ol>
          <h2 id="notes-title">Notes</h2>
          <ul id="notes" class="notes" aria-labelledby="notes-title">
            <Notes notes={timeline.notes} />
          </ul>
        </section>
        <Log id={id} timeline={timeline} />
      </div>
    </div>
  );
}

/** For readers without JavaScript: nothing reloads by itself unless they ask for it (WCAG 2.2.1). */
function Refresh({ id, seconds }: { id: string; seconds: number | null }): JSX.Element {
  const here = (refresh?: number) => paths.generation.href({ generation: id }, { refresh });
  return (
    <noscript>
      <p class="notice">
        This page shows how things stood when it was loaded. <a href={here(seconds ?? undefined)}>Refresh</a>{" "}
        {seconds === null ? (
          <a href={here(10)}>Refresh every 10 seconds</a>
        ) : (
          <a href={here()} safe>{`Stop refreshing every ${seconds} seconds`}</a>
        )}
      </p>
    </noscript>
  );
}
