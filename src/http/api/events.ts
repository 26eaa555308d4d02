import { Type } from "typebox";
import type { GenerationEvent } from "#domain/generation/generation.ts";
import { paths } from "#http/paths.ts";
import { problem } from "#http/problem.ts";
import { sseHeartbeat, sseMessage, sseResponse, watchingOf } from "#http/sse.ts";
import type { GenerationStore } from "#ports/generation-store.ts";
import { ownedGeneration } from "#services/owned-generation.ts";
import type { GenerationWatch, WatchKind } from "#services/watch-generation.ts";
import { type Operation, operation } from "./operation.ts";
import { type Progress, ProgressShape } from "./shapes.ts";

interface Deps {
  readonly store: GenerationStore;
  readonly watch: GenerationWatch;
}

/** The history of a generation as it grows. */
export function eventsOperation(deps: Deps): Operation {
  return operation({
    id: "watchGeneration",
    method: "GET",
    path: paths.api.generationEvents,
    access: "api",
    tag: "Generations",
    summary: "Watch a generation",
    description:
      "Server-sent events from the first on, then each as it happens, until the generation is finished; then the stream ends with an event named end. An event’s id is its number: send the last one as Last-Event-ID and only later ones come. Comments keep a silent stream open.",
    parameters: [
      {
        name: "Last-Event-ID",
        in: "header",
        description: "The last event that you have.",
        shape: Type.Integer({ minimum: 0 }),
      },
    ],
    answers: {
      200: {
        description: "The data of each event is this JSON.",
        shape: ProgressShape,
        mediaType: "text/event-stream",
      },
    },
    handle: async ({ visit, owner }) => {
      const found = await ownedGeneration(visit.params.generation, owner, deps);
      if (!found.ok) return problem(visit, found.failure);
      return sseResponse(visit, deps.watch.stream(found.value.id, apiKind, watchingOf(visit)));
    },
  });
}

const apiKind: WatchKind = {
  name: "api",
  formatter: async (id) => (event) => sseMessage({ id: event.sequence, data: JSON.stringify(progressOf(id, event)) }),
  end: sseMessage({ event: "end", data: "" }),
  heartbeat: sseHeartbeat,
};

function progressOf(id: string, event: GenerationEvent): Progress {
  const { status, progress } = event;
  const url = status === "Success" ? { downloadUrl: paths.api.generationArchive.href({ generation: id }) } : {};
  return { status, progress, buildLog: logOf(event), ...url };
}

function logOf({ news }: GenerationEvent): string {
  if (news === null || news.kind === "resumed") return "";
  switch (news.kind) {
    case "log":
      return `${news.lines.join("\n")}\n`;
    case "note":
      return `${news.text}\n`;
    case "step-started":
      return `# ${news.title}\n`;
    case "step-ended":
      return `# ${news.check.title}: ${news.check.verdict}\n`;
    default:
      return news satisfies never;
  }
}
