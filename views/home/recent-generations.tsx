import type { GenerationSummary } from "#domain/generation/generation.ts";
import { isFinished } from "#domain/generation/status.ts";
import type { StackSummary } from "#domain/stack/manifest.ts";
import { paths } from "#http/paths.ts";
import { badgeOf } from "#views/generations/words.ts";
import { Badge } from "#views/parts/notice.tsx";
import { RelativeTime } from "#views/parts/time.tsx";

/** The user's last generations, newest first. */
export function RecentGenerations({
  generations,
  stacks,
  nowMs,
}: {
  generations: readonly GenerationSummary[];
  stacks: readonly StackSummary[];
  nowMs: number;
}): JSX.Element {
  return (
    <section class="recent" aria-labelledby="recent-title">
      <div class="recent-head">
        <h2 id="recent-title">Your last generations</h2>
        <a href={paths.generations.href()}>All generations</a>
      </div>
      <ul>
        {generations.map(({ id, name, status, verify, failure, progress, stack, entities, createdAtMs }) => (
          <li>
            <a class="recent-name" data-row href={paths.generation.href({ generation: id })} safe>
              {name}
            </a>
            <span>
              <Badge {...badgeOf({ status, verify, cancelled: failure?.category === "cancelled" })} />
              {isFinished(status) || status === "Pending" ? "" : <span class="subtle" safe>{` ${progress} %`}</span>}
            </span>
            <span class="subtle recent-facts">
              <span safe>{stacks.find(({ id: each }) => each === stack)?.title ?? stack}</span> · {entities}{" "}
              {entities === 1 ? "entity" : "entities"} · <RelativeTime atMs={createdAtMs} nowMs={nowMs} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
