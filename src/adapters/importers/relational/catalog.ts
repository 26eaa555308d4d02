import type { Token } from "../sql/tokens.ts";

/**
 * A relational model as SQL and DBML have it, before it becomes a schema. Names are as written. Mutable, because a
 * script builds it step by step (`ALTER TABLE …`); it never leaves the importers.
 */
export interface Catalog {
  readonly tables: Table[];
  readonly enums: EnumType[];
  readonly domains: Domain[];
  /** Relations between many and many that the source states without a link table (DBML, Prisma). */
  readonly manyToMany: ManyToMany[];
  /** Schemas that the script makes its own (`USE shop`, `SET search_path`), in lower case: naming one means no other place. */
  readonly homes: Set<string>;
}

export interface ManyToMany {
  readonly left: Table;
  readonly right: Table;
  readonly called?: SideNames;
}

/** How both sides of a relation call each other, where the source says so (Prisma). */
export interface SideNames {
  /** What the side that is named first, or holds the key, calls the other; null where that says nothing. */
  readonly name: string | null;
  readonly inverse: string | null;
}

export interface Table {
  readonly schema: string;
  name: string;
  readonly line: number;
  comment: string;
  readonly columns: Column[];
  primaryKey: Key | null;
  readonly uniques: Key[];
  readonly foreignKeys: ForeignKey[];
  readonly checks: Check[];
  /** The table that this one is a partition of. */
  partOf?: Table;
}

export interface Column {
  name: string;
  readonly line: number;
  type: ColumnType;
  notNull: boolean;
  /** The database counts: serial, identity, AUTO_INCREMENT. */
  generatedKey: boolean;
  default: ColumnDefault | null;
  /** The expression of a computed column. */
  computed: string | null;
  comment: string;
  readonly checks: Check[];
}

export interface ColumnType {
  /** Of a type that the source defines; "" when it names none. */
  readonly schema: string;
  /** Lower case, words joined by one blank: "character varying". "" when the source names none. */
  readonly name: string;
  /** What stands in parentheses: ["10", "2"], ["max"]. */
  readonly args: readonly string[];
  readonly array: boolean;
  readonly unsigned: boolean;
  /** An enum's values when they are part of the type (MySQL). */
  readonly values: readonly string[] | null;
  /** As written, for notes. */
  readonly text: string;
}

export type ColumnDefault =
  | { readonly kind: "literal"; readonly value: string | number | boolean; readonly text: string }
  | { readonly kind: "expression"; readonly text: string };

export interface Key {
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly line: number;
}

export type ReferentialAction = "restrict" | "cascade" | "set-null" | "set-default";

export interface ForeignKey {
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly target: TableName;
  /** Empty when the target's primary key is meant. */
  readonly targetColumns: readonly string[];
  readonly onDelete: ReferentialAction;
  readonly called?: SideNames;
  readonly line: number;
}

export interface TableName {
  readonly schema: string;
  readonly name: string;
}

export interface Check {
  /** As the source gives it, so that it can be dropped by it. */
  readonly name?: string | null;
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly line: number;
}

export interface EnumType extends TableName {
  readonly values: string[];
  readonly line: number;
}

/** A named type with rules of its own (`CREATE DOMAIN`, an alias type). */
export interface Domain extends TableName {
  readonly base: ColumnType;
  readonly notNull: boolean;
  readonly default: ColumnDefault | null;
  readonly checks: readonly Check[];
  readonly line: number;
}

export function emptyCatalog(): Catalog {
  return { tables: [], enums: [], domains: [], manyToMany: [], homes: new Set() };
}

/**
 * Finds what a name means: the very name first, then without regard to case. A name without a schema also means the only one that is called so; a name
 * with one means that schema alone (`auth.users` is not the file's own `users`).
 */
export function findNamed<T extends TableName>(list: readonly T[], wanted: TableName): T | undefined {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const called = list.filter((one) => same(one.name, wanted.name));
  return (
    called.find((one) => one.name === wanted.name && one.schema === wanted.schema) ??
    called.find((one) => same(one.schema, wanted.schema)) ??
    (wanted.schema === "" && called.length === 1 ? called[0] : undefined)
  );
}

/** The same for a name that a table's own definition uses: without a schema it means the table's own before any other. */
export function findFrom<T extends TableName>(
  list: readonly T[],
  { wanted, table, catalog }: { readonly wanted: TableName; readonly table: Table; readonly catalog: Catalog },
): T | undefined {
  const named = catalog.homes.has(wanted.schema.toLowerCase()) ? { ...wanted, schema: "" } : wanted;
  const own = named.schema === "" && table.schema !== "" ? { ...named, schema: table.schema } : named;
  return findNamed(list, own) ?? findNamed(list, named);
}

export function findColumn(table: Table, name: string): Column | undefined {
  return (
    table.columns.find((column) => column.name === name) ??
    table.columns.find((column) => column.name.toLowerCase() === name.toLowerCase())
  );
}

export function sameColumns(a: readonly string[], b: readonly string[]): boolean {
  const sorted = (list: readonly string[]) => list.map((name) => name.toLowerCase()).sort();
  return a.length === b.length && sorted(a).join("\u0000") === sorted(b).join("\u0000");
}
