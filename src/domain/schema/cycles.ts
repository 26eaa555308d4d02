import type { ModelLink, ModelReference } from "#domain/schema/model.ts";
import { quoted } from "#domain/schema/quote.ts";
import type { Relations } from "#domain/schema/resolve-relations.ts";
import type { Note } from "#domain/schema/schema.ts";

/**
 * A cycle of required relations can never be filled: no first record can exist. Makes one relation of each such cycle
 * optional, with a note: a many-to-many first, then what was meant to become empty on delete, then what was declared last.
 */
export function relaxCycles(relations: Relations, entityCount: number, notes: Note[]): Relations {
  const edges: Edge[] = [
    ...relations.references.map((reference, index) => ({
      kind: "reference" as const,
      index,
      from: reference.from,
      to: reference.to,
      item: reference,
    })),
    ...relations.links.map((link, index) => ({
      kind: "link" as const,
      index,
      from: link.from,
      to: link.to,
      item: link,
    })),
  ].filter(({ item }) => item.required);
  const relaxed = new Set<Edge>();
  for (let cycle = findCycle(edges, entityCount); cycle !== null; cycle = findCycle(edges, entityCount)) {
    const weakest = cycle.reduce((a, b) => (weakness(b) >= weakness(a) ? b : a));
    edges.splice(edges.indexOf(weakest), 1);
    relaxed.add(weakest);
    notes.push({
      path: `${weakest.item.path}/required`,
      message: `${quoted(weakest.item.name)} is optional: with it required, the relations ${cycle.map(({ item }) => quoted(item.name)).join(", ")} form a circle in which no first record could be made.`,
    });
  }
  const isRelaxed = (kind: Edge["kind"], index: number) =>
    [...relaxed].some((edge) => edge.kind === kind && edge.index === index);
  return {
    references: relations.references.map((item, index) => (isRelaxed("reference", index) ? optional(item) : item)),
    links: relations.links.map((item, index) => (isRelaxed("link", index) ? { ...item, required: false } : item)),
  };
}

interface Edge {
  readonly kind: "reference" | "link";
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly item: ModelReference | ModelLink;
}

function weakness({ kind, index, item }: Edge): number {
  const emptied = "onDelete" in item && item.onDelete === "set-null";
  return (kind === "link" ? 2e6 : emptied ? 1e6 : 0) + index;
}

function optional(reference: ModelReference): ModelReference {
  return {
    ...reference,
    required: false,
    onDelete: reference.onDelete === "restrict" ? "set-null" : reference.onDelete,
  };
}

/** One cycle of the graph as its edges, or null; depth first without recursion, so that long chains are safe. */
function findCycle(edges: readonly Edge[], entityCount: number): readonly Edge[] | null {
  const outgoing: Edge[][] = Array.from({ length: entityCount }, () => []);
  for (const edge of edges) outgoing[edge.from]?.push(edge);
  const state = new Uint8Array(entityCount); // 0 unseen, 1 on the path, 2 done
  for (let start = 0; start < entityCount; start += 1) {
    if (state[start] !== 0) continue;
    const path: Edge[] = [];
    const stack = [{ node: start, next: 0 }];
    state[start] = 1;
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const edge = outgoing[top.node]?.[top.next];
      top.next += 1;
      if (edge === undefined) {
        state[top.node] = 2;
        stack.pop();
        path.pop();
      } else if (state[edge.to] === 1) {
        const begin = path.findIndex(({ from }) => from === edge.to);
        return [...(begin < 0 ? [] : path.slice(begin)), edge];
      } else if (state[edge.to] === 0) {
        state[edge.to] = 1;
        path.push(edge);
        stack.push({ node: edge.to, next: 0 });
      }
    }
  }
  return null;
}
