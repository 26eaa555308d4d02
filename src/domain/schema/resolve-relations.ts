import type { ModelLink, ModelReference } from "#domain/schema/model.ts";
import { quoted } from "#domain/schema/quote.ts";
import { type RelationNames, relationNames } from "#domain/schema/relation-names.ts";
import type { Note, RelationshipDefinition } from "#domain/schema/schema.ts";

export interface Relations {
  readonly references: readonly ModelReference[];
  readonly links: readonly ModelLink[];
}

/**
 * Turns relationships of all kinds into foreign keys and link tables. `indexOf` tells an entity's position by its name; relationships
 * that name no entity have been refused by the parser and are skipped here.
 */
export function resolveRelations(
  relationships: readonly RelationshipDefinition[],
  indexOf: ReadonlyMap<string, number>,
  notes: Note[],
): Relations {
  const references: ModelReference[] = [];
  const links: ModelLink[] = [];
  const names = relationNames(relationships, [...indexOf.keys()]);
  relationships.forEach((relationship, position) => {
    const [from, to, named] = [indexOf.get(relationship.from), indexOf.get(relationship.to), names[position]];
    if (from === undefined || to === undefined || named === undefined) return;
    const path = `/relationships/${position}`;
    if (relationship.kind === "many-to-many")
      links.push(link(relationship, { from, to, path, ...distinct(named, from === to) }, notes));
    else references.push(reference(relationship, { from, to, path, ...distinct(named, from === to) }, notes));
  });
  return { references, links };
}

interface Ends extends RelationNames {
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

function reference(relationship: RelationshipDefinition, ends: Ends, notes: Note[]): ModelReference {
  const { kind, description = "" } = relationship;
  const required = relationship.required ?? false;
  const shared = {
    description,
    required,
    onDelete: deleteRule(relationship, ends, notes),
    deferred: false,
    kind,
    path: ends.path,
  };
  // The column is on the side of the many: one-to-many puts it on `to`, where `inverse` is what the column is called.
  return kind === "one-to-many"
    ? { ...shared, from: ends.to, to: ends.from, name: ends.inverse, inverse: ends.name, unique: false }
    : {
        ...shared,
        from: ends.from,
        to: ends.to,
        name: ends.name,
        inverse: ends.inverse,
        unique: kind === "one-to-one",
      };
}

function link(relationship: RelationshipDefinition, ends: Ends, notes: Note[]): ModelLink {
  if (relationship.onDelete !== undefined && relationship.onDelete !== "cascade") {
    notes.push({
      path: `${ends.path}/onDelete`,
      message: `Deleting either side of the many-to-many ${quoted(ends.name)} removes the link, never the other record; onDelete is ignored.`,
    });
  }
  return { ...ends, description: relationship.description ?? "", required: relationship.required ?? false };
}

function deleteRule(relationship: RelationshipDefinition, ends: Ends, notes: Note[]): ModelReference["onDelete"] {
  const { required = false, onDelete } = relationship;
  if (!(required && onDelete === "set-null")) return onDelete ?? (required ? "restrict" : "set-null");
  notes.push({
    path: `${ends.path}/onDelete`,
    message: `${quoted(ends.name)} is required and so cannot become empty when ${quoted(relationship.to)} is deleted: restrict is used in place of set-null.`,
  });
  return "restrict";
}

/** A self relation needs two names to tell its directions apart. */
export function distinct({ name, inverse }: RelationNames, self: boolean): RelationNames {
  return self && name === inverse ? { name, inverse: `${inverse} of` } : { name, inverse };
}
