import type { DiagramRenderer } from "#ports/diagram-renderer.ts";
import type { SchemaDeps } from "#services/schema/deps.ts";
import type { Examiner } from "#services/schema/examiner.ts";

/** What the pages of schemas work with. */
export interface SchemaRouteDeps {
  readonly schemas: SchemaDeps;
  readonly diagrams: DiagramRenderer;
  readonly examine: Examiner;
}
