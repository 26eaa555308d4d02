import { isFinished } from "#domain/generation/status.ts";
import { paths } from "#http/paths.ts";
import type { LiveProps } from "#views/generations/props.ts";
import { endedAtMs } from "#views/generations/props.ts";
import { Duration } from "#views/generations/steps.tsx";
import { badgeOf } from "#views/generations/words.ts";
import { Badge } from "#views/parts/notice.tsx";
import { durationText } from "#views/parts/time.tsx";

/** Where it stands: state, percentage, elapsed and expected time, place in the queue. Sent anew with every event. */
export function Status({ generation, timeline, nowMs }: LiveProps): JSX.Element {
  const { status, progress } = timeline;
  const ended = endedAtMs(timeline);
  const startedAtMs = generation.startedAtMs ?? timeline.phases[1]?.atMs ?? null;
  const cancelled = generation.cancelRequested && status === "Failed";
  // Nothing is told to a generation that waits while those before it go on.
  const asking =
    status === "Pending"
      ? {
          "hx-get": paths.generation.href({ generation: generation.id }, { part: "status" }),
          "hx-trigger": "every 5s",
          "hx-target": "#status",
        }
      : {};
  return (
    <>
      <p class="status-line" {...asking}>
        <Badge {...badgeOf({ status, verify: generation.verify, cancelled })} />
        {isFinished(status) ? "" : <span class="number" safe>{`${progress} %`}</span>}
        {startedAtMs === null ? (
          ""
        ) : (
          <Duration
            sinceMs={ended === null ? startedAtMs : null}
            durationMs={ended === null ? null : ended - startedAtMs}
            nowMs={nowMs}
          />
        )}
        <span class="subtle" safe>
          {expectation(generation, status, timeline.attempt)}
        </span>
      </p>
      {isFinished(status) ? "" : <progress class="bar" value={progress} max={100} aria-label="Progress"></progress>}
    </>
  );
}

function expectation(
  { queuedBefore, typicalMs, cancelRequested }: LiveProps["generation"],
  status: LiveProps["timeline"]["status"],
  attempt: number,
): string {
  if (isFinished(status)) return "";
  if (cancelRequested) return "Stopping …";
  const usual = typicalMs === null ? "" : `usually takes ${durationText(typicalMs)}`;
  if (status === "Pending") return [placeInQueue(queuedBefore), usual].filter(Boolean).join(" · ");
  return [attempt > 1 ? `attempt ${attempt}` : "", usual].filter(Boolean).join(" · ");
}

function placeInQueue(before: number | null): string {
  if (before === null) return "";
  if (before === 0) return "next in the queue";
  return before === 1 ? "1 generation is before it" : `${before} generations are before it`;
}
