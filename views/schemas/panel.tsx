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
      <PanelLink class="button icon-button" href={paths.schema.href({ schema: schemaId })}>
        <Icon name="cross" />
        <span class="visually-hidden">Close, show the whole schema</span>
      </PanelLink>
    </div>
  );
}

/** A link to another part of the schema: a page of its own, or with scripts another content of the panel. */
export function PanelLink({
  href,
  class: className = "",
  children,
}: {
  href: string;
  class?: string;
  children: JSX.Element | JSX.Element[];
}): JSX.Element {
  // Markup of the caller, who has escaped it.
  const safeChildren = children;
  return (
    <a class={className} href={href} hx-get={href} hx-target="#panel" hx-push-url="true">
      {safeChildren}
    </a>
  );
}
