import { nameKey } from "#domain/naming/words.ts";
import type { RelationshipDefinition } from "#domain/schema/schema.ts";
import type { Notebook } from "../notebook.ts";

export interface Stated {
  readonly line: number;
  readonly relationship: RelationshipDefinition;
}

/** Relationships without those that say again what another says: the very same, or each side of one by itself (`A{bs} to B`, `B{a} to A`). */
export function oneRelationEach(all: readonly Stated[], notebook: Notebook): readonly RelationshipDefinition[] {
  const found = new Map<string, RelationshipDefinition>();
  const usuals = new Map<string, string>();
  for (const { line, relationship } of all) {
    const { from, to, kind, name, inverse } = relationship;
    const pair = [from, to, kind].join("\u0000");
    const own = [pair, name ?? "", inverse ?? ""].join("\u0000");
    // The side that holds the key calls the other by its entity's name where it has no name for it.
    const plain = name === undefined || nameKey(name) === nameKey(to);
    const usual = kind === "many-to-one" && plain;
    const other = usual ? usuals.get(pair) : undefined;
    const fits = other !== undefined && agree(found.get(other), relationship);
    const key = !found.has(own) && fits ? other : own;
    const before = found.get(key);
    if (before) notebook.add(line, `The relation between ${from} and ${to} is stated twice; it is there once.`);
    else if (usual) usuals.set(pair, key);
    const required = before?.required === true || relationship.required === true;
    found.set(key, { ...relationship, ...before, ...(required ? { required } : {}) });
  }
  return [...found.values()];
}

function agree(one: RelationshipDefinition | undefined, other: RelationshipDefinition): boolean {
  const same = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;
  return same(one?.name, other.name) && same(one?.inverse, other.inverse);
}
