import type { Result } from "#domain/failure.ts";
import type { Schema } from "#domain/schema/schema.ts";

export interface DiagramOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Draws an entity-relationship diagram as one self-contained SVG document. The same schema gives the same bytes.
 *
 * Failures: `timeout` (the layout took too long), `cancelled`, `internal`.
 */
export interface DiagramRenderer {
  renderDiagram(schema: Schema, options?: DiagramOptions): Promise<Result<string>>;
}
