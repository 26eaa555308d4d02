import ElkConstructor, { type ElkNode, type ElkPort } from "elkjs/lib/elk.bundled.js";
import type { Box, DiagramLayout, Line, Point } from "#domain/diagram/layout.ts";
import { boxSize, measures, meetingPoints, rowMiddle } from "#domain/diagram/measures.ts";
import type { DiagramModel, DiagramRelation } from "#domain/diagram/model.ts";

/** From this many entities on the layout takes its fast path; the difference in beauty is small, in time fourfold. */
const manyEntities = 60;

/**
 * Lays a diagram out in layers, records that others refer to on the left, lines at right angles from row to row. Synchronous inside: for 200
 * entities about a second on its thread. Deterministic.
 */
export async function layOutDiagram(model: DiagramModel): Promise<DiagramLayout> {
  const elk = new ElkConstructor();
  const root = await elk.layout(graphOf(model));
  const { margin } = measures;
  return {
    width: Math.ceil((root.width ?? 0) + 2 * margin),
    height: Math.ceil((root.height ?? 0) + 2 * margin),
    boxes: (root.children ?? []).map(boxOf),
    lines: (root.edges ?? []).map((edge): Line => {
      const points = (edge.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
        startPoint,
        ...bendPoints,
        endPoint,
      ]);
      // The graph runs from the record that is referred to, the model from the one that refers.
      return { points: points.map(shifted).reverse() };
    }),
  };
}

function graphOf(model: DiagramModel): ElkNode {
  return {
    id: "root",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "RIGHT",
      "elk.edgeRouting": "ORTHOGONAL",
      "elk.layered.thoroughness": model.entities.length >= manyEntities ? "1" : "10",
      "elk.spacing.nodeNode": "36",
      "elk.spacing.componentComponent": "48",
      "elk.spacing.edgeEdge": "12",
      "elk.spacing.edgeNode": "24",
      "elk.spacing.nodeSelfLoop": "28",
      "elk.layered.spacing.nodeNodeBetweenLayers": "80",
      "elk.layered.spacing.edgeNodeBetweenLayers": "28",
      "elk.layered.spacing.edgeEdgeBetweenLayers": "12",
      "elk.aspectRatio": "1.6",
      "elk.randomSeed": "1",
    },
    children: model.entities.map((entity, index) => {
      const ports = portsOf(model, index);
      // What belongs together comes first, the most first; what stands alone comes after it.
      const priority = ports.length > 0 ? "1" : "0";
      return {
        id: `n${index}`,
        ...boxSize(entity),
        layoutOptions: { "elk.portConstraints": "FIXED_POS", "elk.priority": priority },
        ports,
      };
    }),
    edges: model.relations.map((relation, index) => ({
      id: `e${index}`,
      sources: [portId(relation.to, targetPort(relation))],
      targets: [portId(relation.from, sourcePort(relation))],
    })),
  };
}

/** The right edge carries what is referred to, the left edge what refers. */
function portsOf(model: DiagramModel, index: number): ElkPort[] {
  const ports = new Map<string, ElkPort>();
  const entity = model.entities[index];
  if (!entity) return [];
  const { width } = boxSize(entity);
  const add = (name: string, { x, y, side }: Point & { side: "EAST" | "WEST" }) =>
    ports.set(name, { id: portId(index, name), x, y, width: 0, height: 0, layoutOptions: { "elk.port.side": side } });
  for (const relation of model.relations) {
    if (relation.from === index) {
      const y = relation.fromRow === null ? meetingPoints.link : rowMiddle(relation.fromRow);
      add(sourcePort(relation), { x: 0, y, side: "WEST" });
    }
    if (relation.to === index) add(targetPort(relation), { x: width, y: targetHeight(relation), side: "EAST" });
  }
  return [...ports.values()];
}

function targetHeight(relation: DiagramRelation): number {
  return relation.toEnd === "many" ? meetingPoints.link : meetingPoints[relation.toEnd];
}

function sourcePort({ fromRow }: DiagramRelation): string {
  return fromRow === null ? "link" : `row${fromRow}`;
}

function targetPort({ toEnd }: DiagramRelation): string {
  return `to-${toEnd}`;
}

function portId(entity: number, name: string): string {
  return `n${entity}:${name}`;
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: ElkNode): Box {
  return { ...shifted({ x, y }), width, height };
}

function shifted({ x, y }: Point): Point {
  return { x: x + measures.margin, y: y + measures.margin };
}
