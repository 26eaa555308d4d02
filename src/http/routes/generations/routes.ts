import type { Route } from "#http/route.ts";
import { changeRoutes } from "./changes.tsx";
import type { GenerationRouteDeps } from "./deps.ts";
import { eventRoutes } from "./events.tsx";
import { fileRoutes } from "./files.tsx";
import { listRoutes } from "./list.tsx";
import { logRoutes } from "./log.tsx";
import { reportRoutes } from "./report.tsx";
import { showRoutes } from "./show.tsx";

/** Everything below /generations. */
export function generationRoutes(deps: GenerationRouteDeps): readonly Route[] {
  return [listRoutes, showRoutes, eventRoutes, logRoutes, fileRoutes, reportRoutes, changeRoutes].flatMap((routes) =>
    routes(deps),
  );
}
