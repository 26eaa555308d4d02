import type { Problem } from "../blocks/tokens.ts";

/** A JDL file as written. https://www.jhipster.tech/jdl/intro */
export interface JdlFile {
  /** With the `baseName` of each; "" without one. */
  readonly applications: readonly { readonly name: string; readonly line: number }[];
  readonly entities: readonly Entity[];
  readonly enums: readonly Enum[];
  readonly relations: readonly Relation[];
  /** What is for the generator of its origin. */
  readonly options: readonly Option[];
  readonly problems: readonly Problem[];
}

/** `paginate A with pagination`, `@ChangelogDate(20200804035400)`. */
export interface Option {
  readonly name: string;
  readonly line: number;
  /** What stands in an annotation's parentheses; null for none. */
  readonly value: string | null;
}

export interface Entity {
  readonly name: string;
  readonly line: number;
  readonly doc: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly line: number;
  readonly doc: string;
  readonly type: string;
  readonly rules: readonly Rule[];
  readonly annotations: readonly Option[];
}

/** `required`, `maxlength(20)`, `pattern(/…/)`. */
export interface Rule {
  readonly name: string;
  readonly line: number;
  /** What stands in parentheses, constants replaced; null for none. */
  readonly value: string | null;
}

export interface Enum {
  readonly name: string;
  readonly line: number;
  readonly values: readonly string[];
  /** Values may carry a text to show. */
  readonly labelled: boolean;
}

export interface Relation {
  readonly kind: RelationKind;
  readonly line: number;
  readonly from: End;
  readonly to: End;
  /** `with builtInEntity`, `with jpaDerivedIdentifier`. */
  readonly options: readonly string[];
}

export const relationKinds = ["OneToOne", "OneToMany", "ManyToOne", "ManyToMany"] as const;
export type RelationKind = (typeof relationKinds)[number];

export interface End {
  readonly entity: string;
  /** What this side calls the other. */
  readonly name: string | null;
  /** The field that shows the other side's record. */
  readonly display: string | null;
  readonly required: boolean;
  readonly doc: string;
  readonly annotations: readonly Option[];
}
