import type { Issue } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import { paths } from "#http/paths.ts";
import type { Markup } from "#http/respond.ts";
import type { Attempt } from "#views/schemas/attempt.ts";
import { EndpointPanel } from "#views/schemas/endpoint-panel.tsx";
import { EntityPanel } from "#views/schemas/entity-panel.tsx";
import { NewEntityPanel, OverviewPanel } from "#views/schemas/overview-panel.tsx";
import { RelationshipPanel } from "#views/schemas/relationship-panel.tsx";

/** What the editor's panel shows. Positions are those in the schema's lists; null is a new one. */
export type Panel =
  | { readonly kind: "overview" }
  | { readonly kind: "new-entity" }
  | { readonly kind: "entity"; readonly position: number }
  | { readonly kind: "relationship"; readonly position: number | null; readonly from?: string }
  | { readonly kind: "endpoint"; readonly position: number | null; readonly entity?: string };

/** The panel's markup; "" when the schema has no such part. */
export function panelView(
  panel: Panel,
  { stored, attempt, issues }: { stored: StoredSchema; attempt: Attempt | null; issues: readonly Issue[] },
): Markup {
  const { schema } = stored;
  const shared = { state: { id: stored.id, revision: stored.revision }, schema, attempt };
  switch (panel.kind) {
    case "overview":
      return <OverviewPanel {...shared} />;
    case "new-entity":
      return <NewEntityPanel {...shared} />;
    case "entity":
      return <EntityPanel {...shared} position={panel.position} wrongPaths={issues.map(({ path }) => path)} />;
    case "relationship":
      return (
        <RelationshipPanel {...shared} position={panel.position} from={panel.from ?? schema.entities[0]?.name ?? ""} />
      );
    case "endpoint":
      return <EndpointPanel {...shared} position={panel.position} entity={panel.entity ?? ""} />;
    default:
      return panel satisfies never;
  }
}

/** The panel's own address. */
export function panelHref(id: string, panel: Panel): string {
  switch (panel.kind) {
    case "overview":
      return paths.schema.href({ schema: id });
    case "new-entity":
      return paths.newEntity.href({ schema: id });
    case "entity":
      return paths.entity.href({ schema: id, entity: String(panel.position) });
    case "relationship":
      return panel.position === null
        ? paths.newRelationship.href({ schema: id })
        : paths.relationship.href({ schema: id, relationship: String(panel.position) });
    case "endpoint":
      return panel.position === null
        ? paths.newEndpoint.href({ schema: id })
        : paths.endpoint.href({ schema: id, endpoint: String(panel.position) });
    default:
      return panel satisfies never;
  }
}

/** The panel of the part that a JSON pointer names. */
export function panelAt(pointer: string | null): Panel {
  const [, list, index] = (pointer ?? "").split("/");
  const position = Number(index);
  if (index === undefined) return { kind: "overview" };
  if (list === "entities") return { kind: "entity", position };
  if (list === "relationships") return { kind: "relationship", position };
  return list === "endpoints" ? { kind: "endpoint", position } : { kind: "overview" };
}

/** For the page's title. */
export function panelTitle(panel: Panel, { schema, name }: StoredSchema): string {
  switch (panel.kind) {
    case "overview":
      return name;
    case "new-entity":
      return `New entity · ${name}`;
    case "entity":
      return `${schema.entities[panel.position]?.name ?? "Entity"} · ${name}`;
    case "relationship":
      return `Relationship · ${name}`;
    case "endpoint":
      return `Endpoint · ${name}`;
    default:
      return panel satisfies never;
  }
}
