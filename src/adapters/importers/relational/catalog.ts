import type { Token } from "../sql/tokens.ts";

/**
 * A relational model as SQL and DBML have it, before it becomes a schema. Names are as written. Mutable, because a
 * script builds it step by step (`ALTER TABLE …`); it never leaves the importers.
 */
export interface Catalog {
  readonly tables: Table[];
  readonly enums: EnumType[];
  readonly domains: Domain[];
  /** Relations between many and many that the source states without a link table (DBML). */
  readonly manyToMany: ManyToMany[];
}

export interface ManyToMany {
  readonly left: Table;
  readonly right: Table;
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
  readonly line: number;
}

export interface TableName {
  readonly schema: string;
  readonly name: string;
}

export interface Check {
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
  return { tables: [], enums: [], domains: [], manyToMany: [] };
}

/**
 * Finds what a name means: the very name first, then without regard to case, and without the schema where the source
 * leaves it out on either side.
 */
export function findNamed<T extends TableName>(list: readonly T[], wanted: TableName): T | undefined {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  return (
    list.find((one) => one.name === wanted.name && one.schema === wanted.schema) ??
    list.find((one) => same(one.name, wanted.name) && same(one.schema, wanted.schema)) ??
    list.find((one) => one.name === wanted.name && (wanted.schema === "" || one.schema === "")) ??
    list.find((one) => same(one.name, wanted.name) && (wanted.schema === "" || one.schema === ""))
  );
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
