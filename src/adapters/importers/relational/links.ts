import { pluralLabel, singularLabel } from "#domain/naming/plural.ts";
import { nameKey } from "#domain/naming/words.ts";
import { isBookkeeping } from "./bookkeeping.ts";
import { type Column, findColumn, type Table } from "./catalog.ts";
import type { Reference } from "./foreign-keys.ts";
import { relationName } from "./relation-name.ts";

/** A table that only says which records of two tables belong together. */
export interface Link {
  readonly table: Table;
  readonly left: Reference;
  readonly right: Reference;
  /** Columns that are given up: an own id, times of creation. */
  readonly dropped: readonly Column[];
  /** False when nothing in the source forbids the same pair twice. */
  readonly unique: boolean;
}

/** Tells whether a table is such a link; `referred` are the tables that others point to, which must stay entities. */
export function linkOf(table: Table, references: readonly Reference[], referred: ReadonlySet<Table>): Link | null {
  const [left, right] = references;
  const single = references.length === 2 && references.every(({ columns }) => columns.length === 1);
  const [a, b] = [left?.columns[0], right?.columns[0]];
  if (!single || !left || !right || !a || !b || a === b || referred.has(table)) return null;
  const others = table.columns.filter((column) => column !== a && column !== b);
  if (!others.every((column) => isOwnId(column, table) || isBookkeeping(column))) return null;
  const keys = [
    ...table.uniques.map((key) => key.columns),
    ...(table.primaryKey ? [table.primaryKey.columns] : []),
  ].map((columns) => columns.map((name) => findColumn(table, name)).filter((column) => column !== undefined));
  // One side alone unique: that is a relation to one, not to many.
  if (keys.some((columns) => columns.length === 1 && (columns[0] === a || columns[0] === b))) return null;
  const unique = keys.some((columns) => columns.length === 2 && columns.includes(a) && columns.includes(b));
  if (!unique && others.length > 0) return null;
  return { table, left, right, dropped: others, unique };
}

function isOwnId(column: Column, table: Table): boolean {
  const sole =
    table.primaryKey?.columns.length === 1 && table.primaryKey.columns[0]?.toLowerCase() === column.name.toLowerCase();
  return column.generatedKey || nameKey(column.name) === "id" || (sole && /(^|_)id$/.test(nameKey(column.name)));
}

/** How both sides call each other; absent where the entity's own name says it. */
export function linkNames(
  link: Link,
  { alone }: { readonly alone: boolean },
): { readonly name?: string; readonly inverse?: string } {
  const { left, right, table } = link;
  const [ofLeft, ofRight] = [left.key.called?.inverse, right.key.called?.inverse];
  if (ofLeft && ofRight) return { name: ofLeft, inverse: ofRight };
  const [leftName, rightName] = [left, right].map((side) =>
    relationName(side.columns[0]?.name ?? "", { table: side.target.name, column: side.targetColumns[0]?.name ?? null }),
  );
  const says = (name: string | undefined, target: Table) =>
    name !== undefined && name.length > 1 && nameKey(name) !== nameKey(singularLabel(target.name));
  const self = left.target === right.target;
  if (self && says(leftName, left.target) && says(rightName, right.target)) {
    return { name: pluralLabel(rightName ?? ""), inverse: pluralLabel(leftName ?? "") };
  }
  if (!self && alone) {
    return {
      ...(says(rightName, right.target) ? { name: pluralLabel(rightName ?? "") } : {}),
      ...(says(leftName, left.target) ? { inverse: pluralLabel(leftName ?? "") } : {}),
    };
  }
  // Several links between the same two entities, or a self link without speaking columns: the table's name tells them apart.
  const title = table.name.replace(/^_+|_+$/g, "") || table.name;
  return { name: title, inverse: `${title} of` };
}
