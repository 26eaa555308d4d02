import { labelOf } from "#domain/naming/label.ts";
import { pluralLabel, singularLabel } from "#domain/naming/plural.ts";
import { nameKey } from "#domain/naming/words.ts";
import type { RelationshipDefinition } from "#domain/schema/schema.ts";

export interface RelationNames {
  readonly name: string;
  readonly inverse: string;
}

/**
 * Names both sides of every relationship, in the schema's order. What the user gave stays; what is absent is derived from the entities ("doctor",
 * "appointments"), from the given name where that tells more ("inspector repair orders" when several lead to the same entity),
 * and numbered when a side would have the same name twice.
 */
export function relationNames(relationships: readonly RelationshipDefinition[]): readonly RelationNames[] {
  const taken = new Map<string, Set<string>>();
  const perPair = countPairs(relationships);
  for (const relationship of relationships) {
    if (relationship.name !== undefined) take(taken, relationship.from, relationship.name);
    if (relationship.inverse !== undefined) take(taken, relationship.to, relationship.inverse);
  }
  return relationships.map((relationship) => {
    const several = (perPair.get(pairKey(relationship)) ?? 0) > 1;
    const name = relationship.name ?? free(taken, relationship.from, derivedName(relationship));
    const inverse =
      relationship.inverse ?? free(taken, relationship.to, derivedInverse(relationship, { name, several }));
    return { name, inverse };
  });
}

function derivedName(relationship: RelationshipDefinition): string {
  const { from, to, kind, inverse } = relationship;
  if (from === to) return selfName(relationship);
  const many = kind === "one-to-many" || kind === "many-to-many";
  const target = many ? pluralLabel(singular(to)) : singular(to);
  return inverse !== undefined && kind === "one-to-many" && nameKey(inverse) !== nameKey(singular(from))
    ? `${inverse} ${target}`
    : target;
}

function derivedInverse(
  { from, to, kind, name: given }: RelationshipDefinition,
  known: { name: string; several: boolean },
): string {
  if (from === to) return selfInverse(kind, given);
  const one = kind === "one-to-many" || kind === "one-to-one";
  const source = one ? singular(from) : pluralLabel(singular(from));
  return known.several && given !== undefined && !one ? `${known.name} ${source}` : source;
}

function selfName({ kind, inverse, from }: RelationshipDefinition): string {
  if (inverse !== undefined)
    return kind === "many-to-many" ? `${inverse} of` : kind === "one-to-many" ? "children" : "parent";
  if (kind === "many-to-one") return "parent";
  if (kind === "one-to-many") return "children";
  return kind === "one-to-one" ? "next" : `related ${pluralLabel(singular(from))}`;
}

function selfInverse(kind: RelationshipDefinition["kind"], given: string | undefined): string {
  if (kind === "many-to-one") return given === undefined || nameKey(given) === "parent" ? "children" : `${given} of`;
  if (kind === "one-to-many") return "parent";
  if (given !== undefined) return `${given} of`;
  return kind === "one-to-one" ? "previous" : "related from";
}

function singular(entity: string): string {
  return singularLabel(labelOf(entity));
}

function pairKey({ from, to }: RelationshipDefinition): string {
  return [nameKey(from), nameKey(to)].sort().join("\n");
}

function countPairs(relationships: readonly RelationshipDefinition[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const relationship of relationships) {
    const key = pairKey(relationship);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function take(taken: Map<string, Set<string>>, entity: string, name: string): void {
  const names = taken.get(entity) ?? new Set();
  names.add(nameKey(name));
  taken.set(entity, names);
}

function free(taken: Map<string, Set<string>>, entity: string, wish: string): string {
  const names = taken.get(entity);
  let candidate = wish;
  for (let number = 2; names?.has(nameKey(candidate)); number += 1) candidate = `${wish} ${number}`;
  take(taken, entity, candidate);
  return candidate;
}
