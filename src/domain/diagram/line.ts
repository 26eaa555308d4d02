import type { Line, Point } from "#domain/diagram/layout.ts";
import type { DiagramModel, DiagramRelation, End } from "#domain/diagram/model.ts";
import { escapeXml } from "#domain/diagram/text.ts";

/** A relation: its line with rounded bends and a crow's foot, bar or ring at each end. */
export function relationSvg(
  relation: DiagramRelation,
  { line, model, classes = "" }: { readonly line: Line; readonly model: DiagramModel; readonly classes?: string },
): string {
  const { points } = line;
  const [first, second] = points;
  const [last, beforeLast] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !beforeLast) return "";
  const [from, to] = [model.entities[relation.from]?.name ?? "", model.entities[relation.to]?.name ?? ""];
  const tip = `${from} – ${to}: ${relation.label} (${endNames[relation.fromEnd]} to ${endNames[relation.toEnd]})`;
  return [
    `<g class="relation${classes}"><title>${escapeXml(tip)}</title>`,
    `<path class="hit" d="${pathOf(points)}"/><path class="line" d="${pathOf(points)}"/>`,
    `${endSvg(relation.fromEnd, first, second)}${endSvg(relation.toEnd, last, beforeLast)}</g>`,
  ].join("\n");
}

const endNames: Readonly<Record<End, string>> = {
  one: "exactly one",
  "zero-or-one": "zero or one",
  many: "zero or more",
};
const cornerRadius = 6;

function pathOf(points: readonly Point[]): string {
  const parts: string[] = [];
  points.forEach((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) parts.push(`M${coordinates(point)}`);
    else if (!after) parts.push(`L${coordinates(point)}`);
    else
      parts.push(`L${coordinates(towards(point, before))}Q${coordinates(point)} ${coordinates(towards(point, after))}`);
  });
  return parts.join("");
}

/** The point on the way from a bend to its neighbour where the rounding ends. */
function towards(bend: Point, neighbour: Point): Point {
  const length = Math.hypot(neighbour.x - bend.x, neighbour.y - bend.y) || 1;
  const share = Math.min(cornerRadius, length / 2) / length;
  return { x: bend.x + (neighbour.x - bend.x) * share, y: bend.y + (neighbour.y - bend.y) * share };
}

/** Drawn pointing to the right from the origin at the box's edge, then turned to where the line leaves. */
const shapes: Readonly<Record<End, string>> = {
  many: `<path class="end" d="M0 -6L11 0L0 6M0 0H11"/><circle class="ring" cx="14.5" cy="0" r="3.5"/>`,
  one: `<path class="end" d="M6 -6V6M11 -6V6"/>`,
  "zero-or-one": `<path class="end" d="M6 -6V6"/><circle class="ring" cx="12.5" cy="0" r="3.5"/>`,
};

function endSvg(end: End, at: Point, next: Point): string {
  const turn = Math.round((Math.atan2(next.y - at.y, next.x - at.x) * 180) / Math.PI);
  return `<g transform="translate(${coordinates(at)})${turn === 0 ? "" : ` rotate(${turn})`}">${shapes[end]}</g>`;
}

function coordinates({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
