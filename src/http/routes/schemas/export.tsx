import { exportFormats, exportSchema } from "#domain/schema/export/export-schema.ts";
import { answerFailure } from "#http/error-page.ts";
import { notFound } from "#http/failures.ts";
import { paths } from "#http/paths.ts";
import { page } from "#http/respond.ts";
import { get, type Route } from "#http/route.ts";
import { userOf } from "#http/visit.ts";
import { ExportView } from "#views/schemas/export.tsx";
import type { SchemaRouteDeps } from "./deps.ts";
import { showDrawing } from "./show-editor.tsx";

/** A schema as text and as a drawing, to take away. */
export function schemaExportRoutes(deps: SchemaRouteDeps): readonly Route[] {
  const { schemas, diagrams, examine } = deps;
  return [
    get(paths.schemaExport, "user", async (visit) => {
      const format = exportFormats.find(({ id }) => id === visit.params.format);
      if (format === undefined) return answerFailure(visit, notFound);
      const read = await schemas.store.get({ id: visit.params.schema, userId: userOf(visit).id });
      if (!read.ok) return answerFailure(visit, read.failure);
      const { id, name, schema } = read.value;
      const text = format.fromIssues || examine(read.value).length === 0 ? exportSchema(schema, format.id) : null;
      if (text !== null && visit.url.searchParams.has("download"))
        return download(text, { type: format.mediaType, file: `${fileName(name)}.${format.extension}` });
      const view = <ExportView id={id} name={name} format={format.id} text={text} />;
      return page(visit, view, { title: `${format.title} · ${name}`, section: "schemas" });
    }),

    get(paths.schemaDiagram, "user", async (visit) => {
      const read = await schemas.store.get({ id: visit.params.schema, userId: userOf(visit).id });
      if (!read.ok) return answerFailure(visit, read.failure);
      if (visit.url.searchParams.get("part") === "page") return showDrawing(read.value, deps);
      const drawn = await visit.patiently(diagrams.renderDiagram(read.value.schema));
      if (!drawn.ok) return answerFailure(visit, drawn.failure);
      return download(drawn.value, { type: "image/svg+xml", file: `${fileName(read.value.name)}.svg` });
    }),
  ];
}

function download(text: string, { type, file }: { readonly type: string; readonly file: string }): Response {
  return new Response(text, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="schema.${file.split(".").at(-1) ?? "txt"}"; filename*=UTF-8''${encodeURIComponent(file)}`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** No separators, no leading dots, not too long for any file system. */
function fileName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/[^\p{L}\p{N}._ -]+/gu, "-")
    .replace(/^[.\s-]+|[.\s-]+$/g, "");
  return [...plain].slice(0, 60).join("") || "schema";
}
