import type { ModelLink, ModelReference } from "#domain/schema/model.ts";

export interface CreationOrder {
  readonly order: readonly number[];
  readonly references: readonly ModelReference[];
}

/**
 * An order of the entities in which required targets always come first and optional ones wherever that is possible; ties go by the schema's order.
 * References to a table that comes later are marked deferred. The required relations must be free of cycles.
 */
export function creationOrder(
  references: readonly ModelReference[],
  links: readonly ModelLink[],
  entityCount: number,
): CreationOrder {
  const needs: { readonly required: Set<number>; readonly optional: Set<number> }[] = Array.from(
    { length: entityCount },
    () => ({
      required: new Set(),
      optional: new Set(),
    }),
  );
  for (const { from, to, required } of [...references, ...links.filter((link) => link.required)]) {
    if (from !== to) needs[from]?.[required ? "required" : "optional"].add(to);
  }
  const order: number[] = [];
  const waiting = new Set(Array.from({ length: entityCount }, (_, index) => index));
  while (waiting.size > 0) {
    const next = pick(waiting, needs);
    order.push(next);
    waiting.delete(next);
  }
  const position = new Map(order.map((entity, index) => [entity, index]));
  const later = ({ from, to }: ModelReference) => (position.get(to) ?? 0) > (position.get(from) ?? 0);
  return { order, references: references.map((reference) => ({ ...reference, deferred: later(reference) })) };
}

function pick(
  waiting: ReadonlySet<number>,
  needs: readonly { readonly required: ReadonlySet<number>; readonly optional: ReadonlySet<number> }[],
): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const entity of waiting) {
    const { required = new Set<number>(), optional = new Set<number>() } = needs[entity] ?? {};
    if (count(required, waiting) > 0) continue;
    const open = count(optional, waiting);
    if (open === 0) return entity;
    if (open < fewest) [best, fewest] = [entity, open];
  }
  if (best < 0) throw new Error("required relations must not form a cycle");
  return best;
}

function count(targets: ReadonlySet<number>, waiting: ReadonlySet<number>): number {
  let total = 0;
  for (const target of targets) if (waiting.has(target)) total += 1;
  return total;
}
