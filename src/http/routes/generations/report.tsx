import { answerFailure } from "#http/error-page.ts";
import { paths } from "#http/paths.ts";
import { page } from "#http/respond.ts";
import { get, type Route } from "#http/route.ts";
import { userOf } from "#http/visit.ts";
import { ownedGeneration } from "#services/owned-generation.ts";
import { readResult } from "#services/read-generation.ts";
import { ReportView } from "#views/generations/report.tsx";
import type { GenerationRouteDeps } from "./deps.ts";

/** What was proven, and the data model as it was generated from. */
export function reportRoutes(deps: GenerationRouteDeps): readonly Route[] {
  return [
    get(paths.generationReport, "user", async (visit) => {
      const found = await ownedGeneration(visit.params.generation, { userId: userOf(visit).id }, deps);
      if (!found.ok) return answerFailure(visit, found.failure);
      const { id, name } = found.value;
      const result = await readResult(id, deps);
      if (!result.ok) return answerFailure(visit, result.failure);
      const view = <ReportView id={id} name={name} build={result.value.build} />;
      return page(visit, view, { title: `Build report of ${name}`, section: "generations" });
    }),
    get(paths.generationDiagram, "user", async (visit) => {
      const found = await ownedGeneration(visit.params.generation, { userId: userOf(visit).id }, deps);
      if (!found.ok) return answerFailure(visit, found.failure);
      const drawn = await deps.diagrams.renderDiagram(found.value.input.schema, { signal: visit.request.signal });
      if (!drawn.ok) return answerFailure(visit, drawn.failure);
      return new Response(drawn.value, {
        headers: {
          "Content-Type": "image/svg+xml; charset=utf-8",
          // A generation's schema never changes. Its drawing styles itself; it holds no script, and may run none.
          "Cache-Control": "private, max-age=86400",
          "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        },
      });
    }),
  ];
}
