import { answerFailure } from "#http/error-page.ts";
import { paths } from "#http/paths.ts";
import { fragment, page } from "#http/respond.ts";
import { get, type Route } from "#http/route.ts";
import { userOf } from "#http/visit.ts";
import { readGeneration } from "#services/read-generation.ts";
import { Outcome } from "#views/generations/outcome.tsx";
import { GenerationView } from "#views/generations/page.tsx";
import { Status } from "#views/generations/status.tsx";
import type { GenerationRouteDeps } from "./deps.ts";
import { outcomeOf, propsOf } from "./props.ts";

const refreshSeconds = 10;

/** One generation: progress while it runs, then its result. `?part=` gives the parts that a page fetches by itself. */
export function showRoutes(deps: GenerationRouteDeps): readonly Route[] {
  return [
    get(paths.generation, "user", async (visit) => {
      const read = await readGeneration(visit.params.generation, { userId: userOf(visit).id }, deps);
      if (!read.ok) return answerFailure(visit, read.failure);
      const { generation, timeline } = read.value;
      const result = await outcomeOf(generation, deps);
      if (!result.ok) return answerFailure(visit, result.failure);
      const live = { generation: propsOf(read.value, deps), timeline, nowMs: visit.nowMs };
      const part = visit.url.searchParams.get("part");
      if (part === "status") return fragment(<Status {...live} />);
      if (part === "outcome" && result.value !== null) return fragment(<Outcome {...live} result={result.value} />);
      const refreshes = result.value === null && visit.url.searchParams.has("refresh");
      const seconds = refreshes ? refreshSeconds : null;
      return page(visit, <GenerationView {...live} result={result.value} refreshSeconds={seconds} />, {
        title: generation.name,
        section: "generations",
        scripts: ["vendor/hx-sse.min.js", "js/generation.js", "js/confirm.js"],
        ...(refreshes ? { headers: { Refresh: String(refreshSeconds) } } : {}),
      });
    }),
  ];
}
