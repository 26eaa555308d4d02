import { paths } from "#http/paths.ts";
import { Icon } from "#views/parts/icon.tsx";

/** The heading of what the panel shows, and the way back to the schema as a whole. */
export function PanelHead({ schemaId, kind, title }: { schemaId: string; kind: string; title: string }): JSX.Element {
  return (
    <div class="panel-head">
      <div>
        <p class="panel-kind" safe>
          {kind}
        </p>
        <h2 id="panel-title" tabindex="-1" safe>
          {title}
        </h2>
      </div>
      <a
        class="button icon-button"
        href={paths.schema.href({ schema: schemaId })}
        aria-label="Close, show the whole schema"
        title="Close"
      >
        <Icon name="cross" />
      </a>
    </div>
  );
}
