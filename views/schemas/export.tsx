import { exportFormats } from "#domain/schema/export/export-schema.ts";
import { paths } from "#http/paths.ts";
import { Icon } from "#views/parts/icon.tsx";

export interface ExportProps {
  readonly id: string;
  readonly name: string;
  readonly format: (typeof exportFormats)[number]["id"];
  /** Null: not while the schema has issues. */
  readonly text: string | null;
}

/** The schema as text of a format: to read, copy or download. */
export function ExportView({ id, name, format, text }: ExportProps): JSX.Element {
  return (
    <section class="export">
      <div class="page-head">
        <div>
          <p class="subtle">
            <a href={paths.schema.href({ schema: id })} safe>
              {name}
            </a>
          </p>
          <h1>Export</h1>
        </div>
        {text === null ? (
          ""
        ) : (
          <div class="actions">
            <button type="button" data-copy="#export-text" hidden>
              Copy
            </button>
            <a
              class="button primary"
              href={paths.schemaExport.href({ schema: id, format }, { download: "1" })}
              download=""
            >
              <Icon name="download" />
              Download
            </a>
          </div>
        )}
      </div>
      <nav class="tabs" aria-label="Formats">
        {exportFormats.map((each) => (
          <a
            href={paths.schemaExport.href({ schema: id, format: each.id })}
            {...(each.id === format ? { "aria-current": "page" } : {})}
          >
            {each.title}
          </a>
        ))}
      </nav>
      {text === null ? (
        <p class="notice warning">This format needs a schema without issues. Mend them first, or take the JSON.</p>
      ) : (
        <pre class="export-text" id="export-text" tabindex="0" safe>
          {text}
        </pre>
      )}
    </section>
  );
}
