import { shorten } from "#domain/naming/shorten.ts";

/** PostgreSQL cuts identifiers at 63 bytes; ours are ASCII. */
export const maxIdentifierBytes = 63;

/**
 * Gives out names for tables, constraints and indexes of one PostgreSQL schema. They share a namespace (a primary key and a unique constraint are
 * indexes, and those are relations like tables), so one namer serves a whole project.
 */
export interface DatabaseNamer {
  /** A name made of the parts, shortened with a stable tail when it is too long and numbered when it is taken. */
  readonly name: (...parts: readonly string[]) => string;
}

export function databaseNamer(tables: readonly string[]): DatabaseNamer {
  const taken = new Set(tables);
  return {
    name(...parts) {
      const base = shorten(parts.join("_"), maxIdentifierBytes);
      let candidate = base;
      for (let number = 2; taken.has(candidate); number += 1) {
        candidate = `${shorten(base, maxIdentifierBytes - String(number).length - 1)}_${number}`;
      }
      taken.add(candidate);
      return candidate;
    },
  };
}
