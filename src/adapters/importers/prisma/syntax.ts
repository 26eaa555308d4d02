import type { Problem } from "../blocks/tokens.ts";

/** A Prisma schema as written. https://www.prisma.io/docs/orm/reference/prisma-schema-reference */
export interface PrismaFile {
  readonly models: readonly Model[];
  readonly enums: readonly Enum[];
  /** `datasource { provider = "…" }`; "" without one. */
  readonly provider: string;
  readonly problems: readonly Problem[];
}

export interface Model {
  /** A `type` is a value inside records (MongoDB), a `view` a query. */
  readonly kind: "model" | "type" | "view";
  readonly name: string;
  readonly line: number;
  readonly doc: string;
  readonly fields: readonly Field[];
  readonly attributes: readonly Attribute[];
}

export interface Field {
  readonly name: string;
  readonly line: number;
  readonly doc: string;
  readonly type: string;
  /** What stands in `Unsupported("…")`. */
  readonly unsupported: string | null;
  readonly list: boolean;
  readonly optional: boolean;
  readonly attributes: readonly Attribute[];
}

export interface Enum {
  readonly name: string;
  readonly line: number;
  readonly values: readonly { readonly name: string; readonly attributes: readonly Attribute[] }[];
}

/** `@id`, `@db.VarChar(255)`, `@@unique([a, b])`. */
export interface Attribute {
  /** Without the @. */
  readonly name: string;
  readonly line: number;
  /** Written with two @. */
  readonly ofModel: boolean;
  readonly args: readonly Argument[];
}

export interface Argument {
  readonly name: string | null;
  readonly value: Value;
}

export type Value =
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "call"; readonly text: string; readonly args: readonly Argument[] }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "object"; readonly entries: readonly Argument[] };

export function attributeOf(of: { readonly attributes: readonly Attribute[] }, name: string): Attribute | undefined {
  return of.attributes.find((attribute) => attribute.name === name);
}

/** An argument by its name, or the first without one. */
export function argumentOf(
  attribute: Attribute | undefined,
  name: string,
  { orFirst = false } = {},
): Value | undefined {
  const named = attribute?.args.find((argument) => argument.name === name);
  const first = orFirst ? attribute?.args.find((argument) => argument.name === null) : undefined;
  return (named ?? first)?.value;
}

/** The names in a list, `[a, b(sort: Desc)]`, or one alone. */
export function namesIn(value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => (item.kind === "name" || item.kind === "call" ? item.text : []));
}
