import { answerFailure } from "#http/error-page.ts";
import { paths } from "#http/paths.ts";
import { page, seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import { userOf } from "#http/visit.ts";
import type { SchemaCursor } from "#ports/schema-store.ts";
import { SchemaDeletionView, SchemaListView } from "#views/schemas/list.tsx";
import type { SchemaRouteDeps } from "./deps.ts";

const rowsPerPage = 30;

/** One's schemas, and deleting one. */
export function schemaListRoutes({ schemas: { store } }: SchemaRouteDeps): readonly Route[] {
  return [
    get(paths.schemas, "user", async (visit) => {
      const { searchParams } = visit.url;
      const search = (searchParams.get("search") ?? "").slice(0, 200);
      const after = cursorIn(searchParams.get("after") ?? "");
      const listed = await store.list(userOf(visit).id, { search, after, limit: rowsPerPage });
      if (!listed.ok) return answerFailure(visit, listed.failure);
      const { rows, next } = listed.value;
      const shown = { rows, search, next: next === null ? null : `${next.updatedAtMs}.${next.id}` };
      const view = <SchemaListView {...shown} isLater={after !== null} nowMs={visit.nowMs} />;
      return page(visit, view, { title: "Schemas", section: "schemas" });
    }),

    get(paths.schemaDeletion, "user", async (visit) => {
      const read = await store.get({ id: visit.params.schema, userId: userOf(visit).id });
      if (!read.ok) return answerFailure(visit, read.failure);
      const { id, name, schema } = read.value;
      const view = <SchemaDeletionView id={id} name={name} entities={schema.entities.length} />;
      return page(visit, view, { title: "Delete a schema", section: "schemas" });
    }),

    post(paths.schemaDeletion, "user", async (visit) => {
      const deleted = await store.delete({ id: visit.params.schema, userId: userOf(visit).id });
      return deleted.ok ? seeOther(paths.schemas.href()) : answerFailure(visit, deleted.failure);
    }),
  ];
}

function cursorIn(text: string): SchemaCursor | null {
  const [, updatedAtMs, id] = /^(\d{1,15})\.(sch_\w{1,40})$/.exec(text) ?? [];
  return updatedAtMs === undefined || id === undefined ? null : { updatedAtMs: Number(updatedAtMs), id };
}
