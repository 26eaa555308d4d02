import type { PageDiagram } from "#domain/diagram/page-svg.ts";
import type { Issue } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import { paths } from "#http/paths.ts";
import { Icon } from "#views/parts/icon.tsx";
import { Canvas } from "#views/schemas/canvas.tsx";
import { EditorHead } from "#views/schemas/editor-head.tsx";
import { ImportNotes } from "#views/schemas/import-notes.tsx";
import { Issues } from "#views/schemas/issues.tsx";
import { Outline } from "#views/schemas/outline.tsx";

export interface EditorProps {
  readonly stored: StoredSchema;
  readonly issues: readonly Issue[];
  /** Null: it could not be drawn; the outline says the same. */
  readonly diagram: PageDiagram | null;
  /** What the panel shows: an entity, a relationship, an endpoint, or the schema as a whole. */
  readonly panel: JSX.Element;
  readonly nowMs: number;
  /** Address of neighbours.css. */
  readonly neighbours: string;
}

/**
 * The editor: outline, diagram and panel side by side. Links in it change the panel alone where scripts run, and are pages of their own
 * where they do not.
 */
export function EditorView({ stored, issues, diagram, panel, nowMs, neighbours }: EditorProps): JSX.Element {
  return (
    <div class="editor">
      <link rel="stylesheet" href={neighbours} />
      <div id="editor-head">
        <EditorHead stored={stored} issues={issues} nowMs={nowMs} />
      </div>
      <div id="editor-issues">
        <Issues schemaId={stored.id} issues={issues} />
      </div>
      <ImportNotes notes={stored.notes} engine={stored.engine} />
      <div class="editor-body" {...{ "hx-target:inherited": "#panel", "hx-push-url:inherited": "true" }}>
        <nav id="outline" class="outline" aria-label="Parts of the schema">
          <Outline stored={stored} issues={issues} />
        </nav>
        <div id="panel" class="panel">
          {panel}
        </div>
        <Canvas diagram={diagram} entities={stored.schema.entities.length} />
      </div>
      <p class="editor-foot">
        <a class="danger-link" href={paths.schemaDeletion.href({ schema: stored.id })}>
          <Icon name="trash" />
          Delete this schema
        </a>
      </p>
    </div>
  );
}
