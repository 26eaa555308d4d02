import type { GenerationSummary } from "#domain/generation/generation.ts";
import type { GenerationStatus } from "#domain/generation/status.ts";
import { paths } from "#http/paths.ts";
import { Badge, type Tone } from "#views/parts/notice.tsx";
import { RelativeTime } from "#views/parts/time.tsx";

/** The user's last generations, newest first. */
export function RecentGenerations({
  generations,
  nowMs,
}: {
  generations: readonly GenerationSummary[];
  nowMs: number;
}): JSX.Element {
  return (
    <section class="recent" aria-labelledby="recent-title">
      <div class="recent-head">
        <h2 id="recent-title">Your last generations</h2>
        <a href={paths.generations.href()}>All generations</a>
      </div>
      <ul>
        {generations.map(({ id, name, status, progress, stack, entities, createdAtMs }) => (
          <li>
            <a class="recent-name" href={paths.generation.href({ generation: id })} safe>
              {name}
            </a>
            <Badge tone={toneOf(status)} label={wordsOf(status, progress)} />
            <span class="subtle recent-facts">
              <span safe>{stack}</span> · {entities} {entities === 1 ? "entity" : "entities"} ·{" "}
              <RelativeTime atMs={createdAtMs} nowMs={nowMs} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function toneOf(status: GenerationStatus): Tone {
  if (status === "Success") return "positive";
  if (status === "Failed") return "negative";
  return status === "Pending" ? "neutral" : "running";
}

function wordsOf(status: GenerationStatus, progress: number): string {
  if (status === "Success") return "Done";
  if (status === "Failed") return "Failed";
  return status === "Pending" ? "Waiting" : `${status} ${progress} %`;
}
