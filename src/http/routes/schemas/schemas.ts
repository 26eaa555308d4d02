import type { Route } from "#http/route.ts";
import type { SchemaRouteDeps } from "./deps.ts";
import { editorRoutes } from "./editor.tsx";
import { editRoutes } from "./edits.tsx";
import { schemaExportRoutes } from "./export.tsx";
import { schemaListRoutes } from "./list.tsx";
import { newSchemaRoutes } from "./new.tsx";

/** Every page of schemas but the one that reads a description (home.tsx) and the wizard. */
export function schemaRoutes(deps: SchemaRouteDeps): readonly Route[] {
  return [
    ...schemaListRoutes(deps),
    ...newSchemaRoutes(deps),
    ...editorRoutes(deps),
    ...editRoutes(deps),
    ...schemaExportRoutes(deps),
  ];
}
