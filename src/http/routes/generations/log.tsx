import { fail, ok, type Result } from "#domain/failure.ts";
import type { StepRun, Timeline } from "#domain/generation/timeline.ts";
import { answerFailure } from "#http/error-page.ts";
import { notFound } from "#http/failures.ts";
import { paths } from "#http/paths.ts";
import { fragment, page } from "#http/respond.ts";
import { get, type Route } from "#http/route.ts";
import { userOf } from "#http/visit.ts";
import { readGeneration } from "#services/read-generation.ts";
import { OlderPart, StepLogView } from "#views/generations/log.tsx";
import type { GenerationRouteDeps } from "./deps.ts";

/** Older lines of a step's log, and all of it as text. */
export function logRoutes(deps: GenerationRouteDeps): readonly Route[] {
  return [
    get(paths.generationLog, "user", async (visit) => {
      const { generation: id, step } = visit.params;
      const read = await readGeneration(id, { userId: userOf(visit).id }, deps);
      const run = read.ok ? runOf(read.value.timeline, step) : read;
      if (!read.ok || !run.ok) return answerFailure(visit, read.ok ? notFound : read.failure);
      const before = Number(visit.url.searchParams.get("before")) || run.value.lineCount + 1;
      if (visit.wantsFragment) return fragment(<OlderPart id={id} run={run.value} before={before} />);
      const { name } = read.value.generation;
      const view = <StepLogView id={id} name={name} run={run.value} before={before} />;
      return page(visit, view, { title: `${run.value.title}: log`, section: "generations" });
    }),
    get(paths.generationRawLog, "user", async (visit) => {
      const read = await readGeneration(visit.params.generation, { userId: userOf(visit).id }, deps);
      if (!read.ok) return answerFailure(visit, read.failure);
      return new Response(rawLog(read.value.timeline), {
        headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "private, no-store" },
      });
    }),
  ];
}

function runOf({ runs }: Timeline, key: string): Result<StepRun> {
  const run = runs.find((each) => each.key === key);
  return run === undefined ? fail(notFound) : ok(run);
}

/** Without colours: for editors and bug reports. */
function rawLog({ runs }: Timeline): string {
  return runs
    .map(({ title, state, chunks }) => {
      const lines = chunks.flatMap((chunk) => chunk.lines).map((line) => `${Bun.stripANSI(line)}\n`);
      return `=== ${title} (${state})\n${lines.join("")}`;
    })
    .join("\n");
}
