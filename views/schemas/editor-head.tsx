import { exportFormats } from "#domain/schema/export/export-schema.ts";
import type { Issue } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import { paths } from "#http/paths.ts";
import { attribute } from "#views/parts/attribute.ts";
import { Hidden } from "#views/parts/hidden.tsx";
import { Icon } from "#views/parts/icon.tsx";
import { RelativeTime } from "#views/parts/time.tsx";
import { counted, sourceWords } from "#views/schemas/words.ts";

/** Name, undo and redo, exports, and the way on. */
export function EditorHead({
  stored,
  issues,
  nowMs,
}: {
  stored: StoredSchema;
  issues: readonly Issue[];
  nowMs: number;
}): JSX.Element {
  const { schema } = stored;
  const fields = schema.entities.reduce((sum, entity) => sum + (entity.fields?.length ?? 0), 0);
  const meta = `${counted(schema.entities.length, "entity", "entities")}, ${counted(fields, "field")}, ${counted(schema.relationships?.length ?? 0, "relationship")} · from ${sourceWords[stored.source]} · changed`;
  return (
    <header class="editor-head">
      <div class="editor-title">
        <h1 safe>{stored.name}</h1>
        <p class="subtle">
          <span safe>{meta}</span> <RelativeTime atMs={stored.updatedAtMs} nowMs={nowMs} />
        </p>
      </div>
      <div class="actions editor-actions">
        <Step stored={stored} way="undo" label={stored.undo} />
        <Step stored={stored} way="redo" label={stored.redo} />
        <Exports stored={stored} hasIssues={issues.length > 0} />
        <Onward stored={stored} issues={issues} />
      </div>
    </header>
  );
}

function Step({
  stored,
  way,
  label,
}: {
  stored: StoredSchema;
  way: "undo" | "redo";
  label: string | null;
}): JSX.Element {
  const path = way === "undo" ? paths.schemaUndo : paths.schemaRedo;
  const action = path.href({ schema: stored.id });
  const words = way === "undo" ? "Undo" : "Redo";
  const title = label === null ? `Nothing to ${way}` : `${words}: ${label}`;
  return (
    <form method="post" action={action} hx-post={action} hx-target="#panel">
      <Hidden name="revision" value={String(stored.revision)} />
      <button
        type="submit"
        title={attribute(title)}
        aria-label={attribute(title)}
        {...(label === null ? { disabled: true } : {})}
      >
        <Icon name={way} />
        <span aria-hidden="true">{words}</span>
      </button>
    </form>
  );
}

function Exports({ stored, hasIssues }: { stored: StoredSchema; hasIssues: boolean }): JSX.Element {
  return (
    <details class="menu">
      <summary class="button">
        <Icon name="download" />
        Export
      </summary>
      <div class="menu-items">
        {exportFormats.map(({ id, title, fromIssues }) =>
          hasIssues && !fromIssues ? (
            <span class="menu-off">{title} (not with issues)</span>
          ) : (
            <a href={paths.schemaExport.href({ schema: stored.id, format: id })}>{title}</a>
          ),
        )}
        <a href={paths.schemaDiagram.href({ schema: stored.id })} download="">
          Diagram (SVG)
        </a>
      </div>
    </details>
  );
}

/** A schema with issues cannot be generated, so there is nothing to choose for it yet. */
function Onward({ stored, issues }: { stored: StoredSchema; issues: readonly Issue[] }): JSX.Element {
  const href = paths.personalize.href({ schema: stored.id });
  if (issues.length > 0) {
    return (
      <a class="button" href="#issues">
        <Icon name="warning" />
        <span safe>{counted(issues.length, "issue")}</span>
      </a>
    );
  }
  return (
    <a class="button primary" href={href}>
      Personalize and generate
      <Icon name="arrow" />
    </a>
  );
}
