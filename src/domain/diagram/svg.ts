import type { Box, DiagramLayout } from "#domain/diagram/layout.ts";
import { relationSvg } from "#domain/diagram/line.ts";
import { fonts, maxTypeWidth, measures, rowMiddle } from "#domain/diagram/measures.ts";
import type { DiagramEntity, DiagramModel, DiagramRow } from "#domain/diagram/model.ts";
import { diagramStyle } from "#domain/diagram/style.ts";
import { clipped, escapeXml, plainText, textWidth } from "#domain/diagram/text.ts";

/** The drawing as one SVG document that needs nothing else: no script, no font, no image. Light and dark by the viewer's preference. */
export function diagramSvg(model: DiagramModel, layout: DiagramLayout): string {
  const width = Math.max(layout.width, 2 * measures.margin);
  const height = Math.max(layout.height, 2 * measures.margin);
  const lines = model.relations.map((relation, index) => {
    const line = layout.lines[index];
    return line ? relationSvg(relation, { line, model }) : "";
  });
  const boxes = model.entities.map((entity, index) => {
    const box = layout.boxes[index];
    return box ? entitySvg(entity, box) : "";
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(model.title)}</title>`,
    `<desc id="description">${escapeXml(summary(model))}</desc>`,
    `<style>${diagramStyle}</style>`,
    `<rect class="canvas" width="${width}" height="${height}"/>`,
    `<g class="relations">`,
    ...lines,
    "</g>",
    ...boxes,
    "</svg>",
  ].join("\n")}\n`;
}

/** What the drawing shows, in words. */
export function summary({ entities, relations }: DiagramModel): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const names = relations.slice(0, 200).map((relation) => {
    const [from, to] = [entities[relation.from]?.name ?? "", entities[relation.to]?.name ?? ""];
    return relation.fromRow === null ? `${from} and ${to} (many to many)` : `${from}.${relation.label} refers to ${to}`;
  });
  const start = `Entity-relationship diagram with ${count(entities.length, "entity").replace("entitys", "entities")} and ${count(relations.length, "relation")}.`;
  return names.length > 0 ? `${start} ${names.join("; ")}.` : start;
}

function entitySvg(entity: DiagramEntity, box: Box): string {
  return [
    `<g class="entity" transform="${placeOf(box)}">`,
    `<title>${escapeXml(tipOf(entity))}</title>`,
    ...entityFrame(entity, box),
    ...entityRows(entity, box),
    "</g>",
  ].join("\n");
}

export function placeOf(box: Box): string {
  return `translate(${round(box.x)} ${round(box.y)})`;
}

export function tipOf(entity: DiagramEntity): string {
  return [plainText(entity.name), plainText(entity.description)].filter((part) => part !== "").join(": ");
}

/** The box with its header, from its upper left corner. */
export function entityFrame(entity: DiagramEntity, box: Box): readonly string[] {
  const { headerHeight, padding } = measures;
  const shown = clipped(plainText(entity.name), box.width - 2 * padding, fonts.header);
  return [
    `<rect class="box" width="${box.width}" height="${box.height}" rx="6"/>`,
    `<path class="header" d="M0.5 ${headerHeight}V6.5a6 6 0 0 1 6-6H${box.width - 6.5}a6 6 0 0 1 6 6V${headerHeight}z"/>`,
    `<text class="name" x="${padding}" y="${headerHeight / 2 + 5}">${escapeXml(shown)}</text>`,
  ];
}

export function entityRows(entity: DiagramEntity, box: Box): readonly string[] {
  return entity.rows.map((row, index) => rowSvg(row, { index, width: box.width }));
}

function rowSvg(row: DiagramRow, { index, width }: { index: number; width: number }): string {
  const { padding, icon, gap } = measures;
  const middle = rowMiddle(index);
  const fullType = `${plainText(row.type)}${row.required ? "" : "?"}`;
  const type = clipped(fullType, maxTypeWidth, fonts.type);
  const room = width - 2 * padding - icon - gap - textWidth(type, fonts.type);
  const full = plainText(row.name);
  const name = clipped(full, room, fonts.name);
  const tip = name === full && type === fullType ? "" : `<title>${escapeXml(`${full}: ${fullType}`)}</title>`;
  const text = `<text class="field${row.required ? "" : " optional"}" x="${padding + icon}" y="${middle + 4.5}">${escapeXml(name)}</text>`;
  return `<g class="row">${tip}${iconSvg(row, middle)}${text}<text class="type" x="${width - padding}" y="${middle + 4}">${escapeXml(type)}</text></g>`;
}

/** A key for the id, a hollow one for what is unique, an arrow for what refers. */
function iconSvg({ role, unique }: DiagramRow, middle: number): string {
  const at = `transform="translate(${measures.padding} ${middle})"`;
  if (role === "key" || (unique && role === "field")) {
    return `<path class="${role === "key" ? "key" : "key hollow"}" ${at} d="M3 -3.2a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 0 0 3.05-2.2H8v2h2v-2h1.4v-2H6.05A3.2 3.2 0 0 0 3 -3.2z"/>`;
  }
  return role === "reference" ? `<path class="link" ${at} d="M0.5 0H8.5M5.5 -3L8.5 0L5.5 3"/>` : "";
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
