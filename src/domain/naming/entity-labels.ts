import { at } from "#domain/naming/at.ts";
import { distinctLabel } from "#domain/naming/distinct.ts";
import { labelOf } from "#domain/naming/label.ts";
import { plural, pluralLabel, singular, singularLabel } from "#domain/naming/plural.ts";
import { snakeCase, words } from "#domain/naming/words.ts";

/** What an entity is called, by people and (as words, still without regard to reserved names) in code. */
export interface EntityLabels {
  readonly label: string;
  readonly labelPlural: string;
  readonly one: readonly string[];
  readonly many: readonly string[];
}

/**
 * Labels and words of entities from their names, in order. A name in the plural (a table `users`) is one User, unless another entity
 * is called that already (Category beside Categories): then it stays as it is written. Labels are distinct, and so are plural ones.
 */
export function entityLabels(keys: readonly string[]): readonly EntityLabels[] {
  const written = keys.map((key, index) => wordsOr(key, ["entity", String(index + 1)]));
  const singularKeys = written.map((parts) => snakeCase(singular(parts)));
  const claimed = new Set(written.map(snakeCase).filter((text, index) => text === singularKeys[index]));
  const labels = new Set<string>();
  const found = keys.map((key, index) => {
    const parts = written[index] ?? [];
    const text = singularKeys[index] ?? "";
    const keep = snakeCase(parts) === text || claimed.has(text);
    claimed.add(text);
    const one = keep ? parts : singular(parts);
    const base = keep ? labelOf(key) : singularLabel(labelOf(key));
    const label = distinctLabel(base, labels);
    return { label, labelPlural: label === base ? pluralLabel(base) : label, one, many: plural(one) };
  });
  const plurals = new Set<string>();
  const result: EntityLabels[] = [];
  for (const index of singularFirst(found)) {
    const entity = at(found, index);
    result[index] = { ...entity, labelPlural: distinctLabel(entity.labelPlural, plurals) };
  }
  return result;
}

/** Positions in the order in which names are given: "Category" before "Categories", which only keeps its plural because of the other. */
export function singularFirst(labels: readonly Pick<EntityLabels, "one" | "many">[]): readonly number[] {
  const isPlural = (index: number) => Number(snakeCase(at(labels, index).one) === snakeCase(at(labels, index).many));
  return [...labels.keys()].sort((a, b) => isPlural(a) - isPlural(b));
}

/** The words of a name that start with a letter; the fallback when there are none, or in front when a digit comes first. */
export function wordsOr(name: string, fallback: readonly [string, string]): readonly string[] {
  const parts = words(name);
  if (parts.length === 0) return fallback;
  return /^\d/.test(parts[0] ?? "") ? [fallback[0], ...parts] : parts;
}
