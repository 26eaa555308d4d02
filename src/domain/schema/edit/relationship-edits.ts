import { type Change, withoutRelationships } from "#domain/schema/edit/change.ts";
import { finderIn, linkRelationship } from "#domain/schema/edit/link.ts";
import { type Linked, newPart } from "#domain/schema/edit/linked.ts";
import { quoted } from "#domain/schema/quote.ts";
import type { RelationshipDefinition } from "#domain/schema/schema.ts";

/** A relationship at the end. */
export function addRelationship(linked: Linked, definition: RelationshipDefinition): Change {
  const relationship = linkRelationship(definition, newPart, finderIn(linked));
  return {
    linked: { ...linked, relationships: [...linked.relationships, relationship] },
    label: `Connect ${ends(definition)}`,
    part: newPart,
  };
}

export function updateRelationship(
  linked: Linked,
  position: number,
  definition: RelationshipDefinition,
): Change | null {
  const before = linked.relationships[position];
  if (before === undefined) return null;
  const relationship = linkRelationship(definition, before.id, finderIn(linked));
  return {
    linked: { ...linked, relationships: linked.relationships.with(position, relationship) },
    label: `Change the relationship of ${ends(definition)}`,
    part: before.id,
  };
}

/** With the unique rules that name it. */
export function deleteRelationship(linked: Linked, position: number): Change | null {
  const before = linked.relationships[position];
  if (before === undefined) return null;
  return {
    linked: withoutRelationships(linked, (_, index) => index === position),
    label: `Delete the relationship of ${ends({ from: before.from.written, to: before.to.written })}`,
    part: null,
  };
}

function ends({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${quoted(from)} and ${quoted(to)}`;
}
