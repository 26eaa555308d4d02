import { singularLabel } from "#domain/naming/plural.ts";
import { nameKey, words } from "#domain/naming/words.ts";
import type { Column } from "./catalog.ts";
import type { Reference } from "./foreign-keys.ts";
import { relationName } from "./relation-name.ts";

interface Naming {
  /** Names of the entity's fields, which a relation must not repeat. */
  readonly taken: readonly string[];
  /** The columns that tell what a reference is about. */
  readonly columnsOf: (reference: Reference) => readonly Column[];
}

/** A name for every reference of one entity, different from each other and from its fields. */
export function nameReferences(references: readonly Reference[], { taken, columnsOf }: Naming): readonly string[] {
  const used = new Set(taken.map(nameKey));
  const wishes = references.map((reference) => wish(reference, columnsOf(reference)));
  return references.map((reference, index) => {
    const [wanted = ""] = [wishes[index]];
    const entity = singularLabel(reference.target.name);
    const candidates = [
      wanted,
      ...(nameKey(wanted) === nameKey(entity) ? [] : [`${wanted} ${entity}`]),
      `related ${wanted}`,
    ];
    let name = candidates.find((candidate) => !used.has(nameKey(candidate)));
    for (let number = 2; name === undefined; number++) {
      if (!used.has(nameKey(`${wanted} ${number}`))) name = `${wanted} ${number}`;
    }
    used.add(nameKey(name));
    return name;
  });
}

function wish({ columns, target, targetColumns, key }: Reference, own: readonly Column[]): string {
  if (key.called?.name) return key.called.name;
  const entity = singularLabel(target.name);
  const shared = own.length > 1 ? commonWords(own.map((column) => column.name)) : "";
  if (shared !== "") return shared;
  const speaking =
    own.find((column) => nameKey(targetColumns[columns.indexOf(column)]?.name ?? "") === "id") ??
    (own.length === 1 ? own[0] : undefined);
  if (!speaking) return entity;
  const column = targetColumns[columns.indexOf(speaking)]?.name ?? null;
  return relationName(speaking.name, { table: target.name, column });
}

/** "cron_parent", "cron_name" -> "cron": what the columns of one key have in common. */
function commonWords(names: readonly string[]): string {
  const [first = [], ...others] = names.map(words);
  const same = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  return first.slice(0, same < 0 ? first.length : same).join("_");
}
