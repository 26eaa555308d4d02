import { FailureError } from "#domain/failure.ts";
import { advance, emptyTimeline } from "#domain/generation/timeline.ts";
import { answerFailure } from "#http/error-page.ts";
import { paths } from "#http/paths.ts";
import { get, type Route } from "#http/route.ts";
import { sseHeartbeat, sseMessage, sseResponse, watchingOf } from "#http/sse.ts";
import { userOf } from "#http/visit.ts";
import type { EventFormatter } from "#services/broadcast.ts";
import { ownedGeneration } from "#services/owned-generation.ts";
import type { WatchKind } from "#services/watch-generation.ts";
import { LiveParts } from "#views/generations/live.tsx";
import type { GenerationRouteDeps } from "./deps.ts";
import { propsOf } from "./props.ts";

/** The events of a generation as changes of its page, by server-sent events. */
export function eventRoutes(deps: GenerationRouteDeps): readonly Route[] {
  const kind = pageKind(deps);
  return [
    get(paths.generationEvents, "user", async (visit) => {
      const found = await ownedGeneration(visit.params.generation, { userId: userOf(visit).id }, deps);
      if (!found.ok) return answerFailure(visit, found.failure);
      return sseResponse(visit, deps.watch.stream(found.value.id, kind, watchingOf(visit)));
    }),
  ];
}

/** What watchers of a generation's page get: for each event the parts that it changes. */
export function pageKind(deps: Pick<GenerationRouteDeps, "store" | "stackTitle">): WatchKind {
  return {
    name: "page",
    formatter: (id) => pageFormatter(id, deps),
    end: sseMessage({ event: "end", data: "" }),
    heartbeat: sseHeartbeat,
  };
}

async function pageFormatter(
  id: string,
  deps: Pick<GenerationRouteDeps, "store" | "stackTitle">,
): Promise<EventFormatter> {
  const [read] = await Promise.all([deps.store.get(id)]);
  if (!read.ok) throw new FailureError(read.failure);
  if (read.value === null) throw new Error(`no generation ${id}`);
  const generation = read.value;
  const typical = await deps.store.typicalDurationMs(generation.input.stack);
  const typicalMs = typical.ok ? typical.value : null;
  let timeline = emptyTimeline(generation.createdAtMs);
  return (event) => {
    const before = timeline;
    timeline = advance(timeline, event);
    const cancelled = timeline.status === "Failed" && generation.cancelRequestedAtMs !== null;
    const props = { ...propsOf({ generation, queuedBefore: null, typicalMs }, deps), cancelRequested: cancelled };
    const parts = LiveParts({ event, before, generation: props, timeline, nowMs: event.atMs });
    return sseMessage({ id: event.sequence, data: String(parts) });
  };
}
