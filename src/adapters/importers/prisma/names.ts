import { attributeOf, type Model, type PrismaFile } from "./syntax.ts";

/** What the names of a file stand for where a field has them for its type. */
export interface Names {
  /** Values by the enum's name. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** Values inside records (MongoDB). */
  readonly composites: ReadonlySet<string>;
  /** Models that become tables. */
  readonly tables: ReadonlySet<string>;
  /** Views, and models that are left out. */
  readonly leftOut: ReadonlySet<string>;
}

export function namesOf({ enums, models }: PrismaFile): Names {
  const named = (wanted: (model: Model) => boolean) => new Set(models.filter(wanted).map(({ name }) => name));
  return {
    enums: new Map(enums.map(({ name, values }) => [name, values.map((value) => value.name)])),
    composites: named(({ kind }) => kind === "type"),
    tables: named(isTable),
    leftOut: named((model) => model.kind !== "type" && !isTable(model)),
  };
}

export function isTable({ kind, attributes }: Model): boolean {
  return kind === "model" && attributeOf({ attributes }, "ignore") === undefined;
}
