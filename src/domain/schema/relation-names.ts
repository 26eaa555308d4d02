import { entityLabels } from "#domain/naming/entity-labels.ts";
import { lowerLabel } from "#domain/naming/label.ts";
import { nameKey, words } from "#domain/naming/words.ts";
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
export function relationNames(
  relationships: readonly RelationshipDefinition[],
  entities: readonly string[],
): readonly RelationNames[] {
  const taken = new Map<string, Taken>();
  const perPair = countPairs(relationships);
  const labels = entityLabels(entities);
  const calls: Calls = new Map(
    entities.map((key, index) => [key, { one: labels[index]?.label ?? key, many: labels[index]?.labelPlural ?? key }]),
  );
  for (const relationship of relationships) {
    if (relationship.name !== undefined) take(taken, relationship.from, relationship.name);
    if (relationship.inverse !== undefined) take(taken, relationship.to, relationship.inverse);
  }
  return relationships.map((relationship) => {
    const several = (perPair.get(pairKey(relationship)) ?? 0) > 1;
    const name = relationship.name ?? free(taken, relationship.from, derivedName(relationship, calls));
    const inverse =
      relationship.inverse ?? free(taken, relationship.to, derivedInverse(relationship, { several, calls }));
    return { name, inverse };
  });
}

type Calls = ReadonlyMap<string, { readonly one: string; readonly many: string }>;

function derivedName(relationship: RelationshipDefinition, calls: Calls): string {
  const { from, to, kind, inverse } = relationship;
  const { one, many } = calls.get(to) ?? { one: to, many: to };
  if (from === to) return selfName(relationship, many);
  if (kind !== "one-to-many") return kind === "many-to-many" ? many : one;
  const plain = inverse === undefined || nameKey(inverse) === nameKey(calls.get(from)?.one ?? from);
  return plain ? many : `${inverse} ${lowerLabel(many)}`;
}

function derivedInverse(
  { from, to, kind, name }: RelationshipDefinition,
  known: { several: boolean; calls: Calls },
): string {
  if (from === to) return selfInverse(kind, name);
  const { one, many } = known.calls.get(from) ?? { one: from, many: from };
  if (kind === "one-to-many" || kind === "one-to-one") return one;
  return known.several && name !== undefined ? `${name} ${lowerLabel(many)}` : many;
}

function selfName({ kind, inverse }: RelationshipDefinition, many: string): string {
  if (kind === "many-to-one") return "parent";
  if (kind === "one-to-many") return "children";
  if (inverse !== undefined) return backwards(inverse);
  return kind === "one-to-one" ? "next" : `related ${lowerLabel(many)}`;
}

function selfInverse(kind: RelationshipDefinition["kind"], given: string | undefined): string {
  if (kind === "one-to-many") return "parent";
  if (kind === "many-to-one" && (given === undefined || nameKey(given) === "parent")) return "children";
  if (given !== undefined) return backwards(given);
  return kind === "one-to-one" ? "previous" : "related from";
}

/** "manager" is "manager of" the other way round, and "reports to" is "reports to this". */
function backwards(name: string): string {
  return prepositions.has(words(name).at(-1) ?? "") ? `${name} this` : `${name} of`;
}

const prepositions: ReadonlySet<string> = new Set(["at", "by", "for", "from", "in", "of", "on", "to", "with"]);

function pairKey({ from, to }: RelationshipDefinition): string {
  return JSON.stringify([from, to].sort());
}

function countPairs(relationships: readonly RelationshipDefinition[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const relationship of relationships) {
    const key = pairKey(relationship);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The names that an entity has for others, and up to which number those of a wish are taken. */
interface Taken {
  readonly names: Set<string>;
  readonly numbers: Map<string, number>;
}

function takenBy(taken: Map<string, Taken>, entity: string): Taken {
  const own = taken.get(entity) ?? { names: new Set(), numbers: new Map() };
  taken.set(entity, own);
  return own;
}

function take(taken: Map<string, Taken>, entity: string, name: string): void {
  takenBy(taken, entity).names.add(nameKey(name));
}

function free(taken: Map<string, Taken>, entity: string, wish: string): string {
  const { names, numbers } = takenBy(taken, entity);
  let number = numbers.get(wish) ?? 1;
  const candidate = () => (number === 1 ? wish : `${wish} ${number}`);
  while (names.has(nameKey(candidate()))) number += 1;
  numbers.set(wish, number);
  take(taken, entity, candidate());
  return candidate();
}
