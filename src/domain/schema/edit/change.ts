import type { Linked, LinkedEntity, LinkedRelationship, PartId } from "#domain/schema/edit/linked.ts";

/** What an edit makes of a linked schema. */
export interface Change {
  readonly linked: Linked;
  /** What it did, for undo and history: "Add field “due date” to Task". */
  readonly label: string;
  /** The part that the edit wrote; null when it wrote none (deleting, moving). */
  readonly part: PartId | null;
}

/** The list without the item at the position. */
export function withoutAt<T>(list: readonly T[], position: number): readonly T[] {
  return list.filter((_, index) => index !== position);
}

/** The list with the item at another position; positions beyond the ends mean the ends. */
export function movedTo<T>(list: readonly T[], { from, to }: { from: number; to: number }): readonly T[] | null {
  const item = list[from];
  if (item === undefined) return null;
  const place = Math.max(0, Math.min(to, list.length - 1));
  return withoutAt(list, from).toSpliced(place, 0, item);
}

/**
 * The schema without relationships that `gone` holds for, and without the unique rules that name one of them: a rule over fewer parts
 * would be a stricter one, which nobody asked for.
 */
export function withoutRelationships(
  linked: Linked,
  gone: (relationship: LinkedRelationship, index: number) => boolean,
): Linked {
  const ids = new Set(linked.relationships.filter(gone).map(({ id }) => id));
  return {
    ...linked,
    relationships: linked.relationships.filter(({ id }) => !ids.has(id)),
    entities: linked.entities.map((entity) => withoutMembers(entity, ids)),
  };
}

/** The entity without the unique rules that name one of these parts. */
export function withoutMembers(entity: LinkedEntity, gone: ReadonlySet<PartId>): LinkedEntity {
  const uniques = entity.uniques.filter(
    ({ members }) => !members.some(({ target }) => target !== null && gone.has(target)),
  );
  return uniques.length === entity.uniques.length ? entity : { ...entity, uniques };
}
