import { answerFailure } from "#http/error-page.ts";
import { notFound } from "#http/failures.ts";
import { paths } from "#http/paths.ts";
import { get, type Route } from "#http/route.ts";
import { userOf, type Visit } from "#http/visit.ts";
import type { SchemaRouteDeps } from "./deps.ts";
import type { Panel } from "./panel.tsx";
import { showEditor } from "./show-editor.tsx";

/** The editor at every part of a schema: whole pages, and panels for htmx. */
export function editorRoutes(deps: SchemaRouteDeps): readonly Route[] {
  return [
    get(paths.schema, "user", (visit) => show(visit, deps, { kind: "overview" })),
    get(paths.newEntity, "user", (visit) => show(visit, deps, { kind: "new-entity" })),
    get(paths.entity, "user", (visit) => {
      const position = positionIn(visit.params.entity);
      return position === null ? answerFailure(visit, notFound) : show(visit, deps, { kind: "entity", position });
    }),
    get(paths.newRelationship, "user", (visit) => show(visit, deps, { kind: "relationship", position: null })),
    get(paths.relationship, "user", (visit) => {
      const position = positionIn(visit.params.relationship);
      return position === null ? answerFailure(visit, notFound) : show(visit, deps, { kind: "relationship", position });
    }),
    get(paths.newEndpoint, "user", (visit) => show(visit, deps, { kind: "endpoint", position: null })),
    get(paths.endpoint, "user", (visit) => {
      const position = positionIn(visit.params.endpoint);
      return position === null ? answerFailure(visit, notFound) : show(visit, deps, { kind: "endpoint", position });
    }),
  ];
}

async function show(visit: Visit<{ readonly schema: string }>, deps: SchemaRouteDeps, panel: Panel): Promise<Response> {
  const read = await deps.schemas.store.get({ id: visit.params.schema, userId: userOf(visit).id });
  if (!read.ok) return answerFailure(visit, read.failure);
  const stored = read.value;
  // A link from an entity names it, so that its form is half filled in.
  const { searchParams } = visit.url;
  const named = stored.schema.entities[positionIn(searchParams.get("from") ?? searchParams.get("entity") ?? "") ?? -1];
  const begun =
    named === undefined
      ? panel
      : panel.kind === "relationship"
        ? { ...panel, from: named.name }
        : panel.kind === "endpoint"
          ? { ...panel, entity: named.name }
          : panel;
  return showEditor(visit, deps, { stored, panel: begun });
}

export function positionIn(text: string): number | null {
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}
