/** Names that identifiers of each kind may not take; from the stack's manifest. A trailing "*" stands for any ending. */
export interface ReservedNames {
  readonly class: readonly string[];
  /** Endings that templates put behind an entity's class ("Create"): with one no class may be reserved, and the class of an enum never has one. */
  readonly classSuffix: readonly string[];
  /** Attributes: fields and both ends of relations. */
  readonly field: readonly string[];
  /** Columns, besides the names for attributes: fields and foreign keys. */
  readonly column: readonly string[];
  /** camelCase variables. */
  readonly variable: readonly string[];
  readonly module: readonly string[];
  readonly table: readonly string[];
  readonly path: readonly string[];
}

export type IsReserved = (name: string) => boolean;

/** A test for membership, without regard to case. */
export function reservedTest(...lists: readonly (readonly string[])[]): IsReserved {
  const all = lists.flat().map((name) => name.toLowerCase());
  const exact = new Set(all.filter((name) => !name.endsWith("*")));
  const beginnings = all.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1));
  return (name) =>
    exact.has(name.toLowerCase()) || beginnings.some((beginning) => name.toLowerCase().startsWith(beginning));
}
