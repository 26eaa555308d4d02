import type { PageDiagram, PageDiagramOptions } from "#domain/diagram/page-svg.ts";
import type { Result } from "#domain/failure.ts";
import type { Schema } from "#domain/schema/schema.ts";

export interface DiagramOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Draws entity-relationship diagrams. The same schema gives the same bytes.
 *
 * Failures: `timeout` (the layout took too long), `cancelled`, `internal`.
 */
export interface DiagramRenderer {
  /** One self-contained SVG document. */
  renderDiagram(schema: Schema, options?: DiagramOptions): Promise<Result<string>>;
  /**
   * The same as part of a page, its tables being links; also of a schema with issues. The same arguments are answered from memory when they
   * come again soon.
   */
  drawForPage(schema: Schema, shown: PageDiagramOptions, options?: DiagramOptions): Promise<Result<PageDiagram>>;
}
