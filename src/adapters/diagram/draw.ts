import type { DiagramLayout } from "#domain/diagram/layout.ts";
import { boxSize } from "#domain/diagram/measures.ts";
import type { DiagramModel } from "#domain/diagram/model.ts";
import { diagramOfSchema } from "#domain/diagram/of-schema.ts";
import { type PageDiagram, type PageDiagramOptions, pageDiagram } from "#domain/diagram/page-svg.ts";
import type { Schema } from "#domain/schema/schema.ts";
import { layOutDiagram } from "./layout.ts";

export interface DrawRequest extends PageDiagramOptions {
  readonly schemaJson: string;
}

/**
 * Draws a schema for a page, on a compute thread. Works for schemas with issues. The layout is made anew only when the sizes of tables or
 * their relations changed, so that a new description costs a hundredth of a new table.
 */
export async function drawDiagram({ schemaJson, ...options }: DrawRequest): Promise<PageDiagram> {
  const model = diagramOfSchema(JSON.parse(schemaJson) as Schema); // the renderer wrote it
  return pageDiagram(model, await knownLayout(model), options);
}

/** A layout of 200 tables takes some 100 kB. */
const keptLayouts = 32;
const layouts = new Map<string, DiagramLayout>();

async function knownLayout(model: DiagramModel): Promise<DiagramLayout> {
  const key = geometryOf(model);
  const layout = layouts.get(key) ?? (await layOutDiagram(model));
  layouts.delete(key);
  layouts.set(key, layout);
  const [oldest] = layouts.keys();
  if (layouts.size > keptLayouts && oldest !== undefined) layouts.delete(oldest);
  return layout;
}

/** All that a layout depends on. */
function geometryOf({ entities, relations }: DiagramModel): string {
  const ends = relations.map(({ from, to, fromRow, toEnd }) => [from, to, fromRow, toEnd]);
  const geometry = JSON.stringify([entities.map(boxSize), ends]);
  return new Bun.CryptoHasher("sha256").update(geometry).digest("base64");
}
