import { routeOf } from "#http/api/call.ts";
import { exampleOf } from "#http/api/example.ts";
import type { Operation } from "#http/api/operation.ts";
import { paths } from "#http/paths.ts";
import { page } from "#http/respond.ts";
import { get, type Route } from "#http/route.ts";
import { ApiView, type ShownOperation } from "#views/api/api.tsx";

/** The page that shows the API, from the same table that routes it. */
export function apiPageRoutes(operations: readonly Operation[]): readonly Route[] {
  return [
    get(paths.docsApi, "anyone", (visit) => {
      const shown = operations.map((operation) => shownOf(operation, visit.origin));
      return page(visit, <ApiView operations={shown} origin={visit.origin} />, { title: "HTTP API", section: "docs" });
    }),
  ];
}

function shownOf(operation: Operation, origin: string): ShownOperation {
  const { id, method, tag, summary, description, access, options, parameters, answers } = operation;
  const { pattern } = routeOf(operation);
  return {
    ...{ id, method, pattern, tag, summary, description, parameters, perMinute: options.perMinute ?? null },
    isPublic: access !== "api",
    answers: Object.entries(answers).map(([status, answer]) => ({ status, description: answer.description })),
    curl: exampleOf(operation, origin),
  };
}
