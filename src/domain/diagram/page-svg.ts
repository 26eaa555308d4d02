import type { Box, DiagramLayout } from "#domain/diagram/layout.ts";
import { relationSvg } from "#domain/diagram/line.ts";
import { measures } from "#domain/diagram/measures.ts";
import type { DiagramEntity, DiagramModel } from "#domain/diagram/model.ts";
import { entityFrame, entityRows, placeOf, summary, tipOf } from "#domain/diagram/svg.ts";
import { escapeXml } from "#domain/diagram/text.ts";

/** A drawing for a page: markup to be put into HTML as it is, and its size in CSS pixels. */
export interface PageDiagram {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface PageDiagramOptions {
  /** Address of an entity's page without its number, which is the entity's position: "/schemas/sch_1/entities/". */
  readonly entityPath: string;
  /** Positions of entities with issues. */
  readonly wrong: readonly number[];
}

/**
 * The drawing as part of a page: every table is a link, in the entities' order. It has no styles of its own, so that the page's style sheet, theme and security
 * policy hold for it, and its only ids are `table-<position>`. Tables and lines carry `n<position>` for every entity that they are next to (and
 * tables for themselves), tables also `e<position>`: neighbours.css keeps them lit by these.
 */
export function pageDiagram(model: DiagramModel, layout: DiagramLayout, options: PageDiagramOptions): PageDiagram {
  const width = Math.max(layout.width, 2 * measures.margin);
  const height = Math.max(layout.height, 2 * measures.margin);
  const near = neighbours(model);
  const wrong = new Set(options.wrong);
  const lines = model.relations.map((relation, index) => {
    const line = layout.lines[index];
    return line ? relationSvg(relation, { line, model, classes: ` n${relation.from} n${relation.to}` }) : "";
  });
  const boxes = model.entities.map((entity, index) => {
    const box = layout.boxes[index];
    const shown = { index, near: near[index] ?? [], isWrong: wrong.has(index), path: options.entityPath };
    return box ? tableLink(entity, box, shown) : "";
  });
  const svg = [
    `<svg class="diagram" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeXml(`Diagram. ${summary(model)}`)}">`,
    ...lines,
    ...boxes,
    "</svg>",
  ].join("\n");
  return { svg, width, height };
}

interface ShownTable {
  readonly index: number;
  readonly near: readonly number[];
  readonly isWrong: boolean;
  readonly path: string;
}

function tableLink(entity: DiagramEntity, box: Box, { index, near, isWrong, path }: ShownTable): string {
  const href = escapeXml(`${path}${index}`);
  const classes = [`entity e${index}`, ...near.map((other) => `n${other}`), ...(isWrong ? ["wrong"] : [])].join(" ");
  const tip = `${tipOf(entity)}${isWrong ? " (has issues)" : ""}`;
  return [
    `<a class="${classes}" id="table-${index}" href="${href}" hx-get="${href}" transform="${placeOf(box)}">`,
    `<title>${escapeXml(tip)}</title>`,
    ...entityFrame(entity, box),
    // The link is called by the entity; what the rows say, its page says in words.
    `<g aria-hidden="true">`,
    ...entityRows(entity, box),
    "</g>",
    ...(isWrong ? [issueMark(box)] : []),
    "</a>",
  ].join("\n");
}

/** A sign in the header's right end, so that colour is not the only one. */
function issueMark(box: Box): string {
  return `<g class="mark" transform="translate(${box.width - 22} 8)"><path d="M8 1L15.5 15H.5z"/><path d="M8 6v4M8 12.4v.2"/></g>`;
}

/** For every entity the positions of those that it is connected with, and its own. */
function neighbours({ entities, relations }: DiagramModel): readonly (readonly number[])[] {
  const sets = entities.map((_, index) => new Set([index]));
  for (const { from, to } of relations) {
    sets[from]?.add(to);
    sets[to]?.add(from);
  }
  return sets.map((set) => [...set]);
}
