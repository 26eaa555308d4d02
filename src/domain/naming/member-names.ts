import { wordsOr } from "#domain/naming/entity-labels.ts";
import { singular } from "#domain/naming/plural.ts";
import { type IsReserved, type ReservedNames, reservedTest } from "#domain/naming/reserved.ts";
import { shorten } from "#domain/naming/shorten.ts";
import { camelCase, snakeCase, words } from "#domain/naming/words.ts";

/** What one entity's identifiers are made from. The order decides who gets a name that several want. */
export interface MemberSource {
  /** The entity's own name in snake_case; put before names that are reserved ("document_version"). */
  readonly prefix: string;
  readonly fields: readonly string[];
  /** Names of the objects behind this entity's foreign keys. */
  readonly references: readonly string[];
  readonly links: readonly string[];
  readonly inverses: readonly string[];
}

export interface RelationMember {
  readonly name: string;
  readonly column: string;
}

export interface MemberNames {
  readonly fields: readonly string[];
  readonly references: readonly RelationMember[];
  /** `column` is the key for writing: "tag_ids". */
  readonly links: readonly RelationMember[];
  readonly inverses: readonly string[];
}

/** Leaves room for "_ids", "_min" and a number below PostgreSQL's 63 bytes. */
const maxLength = 50;

/** Identifiers for all members of an entity: one namespace, because they are attributes of one class and parameters of one list. */
export function memberNames(source: MemberSource, reserved: ReservedNames): MemberNames {
  const attribute = reservedTest(reserved.field);
  const column = reservedTest(reserved.field, reserved.column);
  const taken = new Set<string>();
  const fields = fieldNames(source, column, taken);
  const references = source.references.map((name) => {
    const base = baseOf(withoutId(words(name)), name, ["relation", "reference"]);
    const form = (stem: string): RelationMember => ({ name: stem, column: `${stem}_id` });
    return claim(form, candidates(base, source.prefix, "record"), {
      taken,
      fits: (made) => !attribute(made.name) && !column(made.column),
    });
  });
  const links = source.links.map((name) => {
    const base = baseOf(words(name), name, ["relation", "links"]);
    const form = (stem: string): RelationMember => ({
      name: stem,
      column: `${snakeCase(singular(stem.split("_")))}_ids`,
    });
    return claim(form, candidates(base, source.prefix, "records"), {
      taken,
      fits: (made) => !attribute(made.name) && !attribute(made.column),
    });
  });
  const inverses = source.inverses.map((name) => {
    const base = baseOf(words(name), name, ["relation", "back"]);
    const form = (stem: string): RelationMember => ({ name: stem, column: stem });
    return claim(form, candidates(base, source.prefix, "records"), { taken, fits: (made) => !attribute(made.name) })
      .name;
  });
  return { fields, references, links, inverses };
}

/** lowerCamelCase for variables; "Value" goes behind names that the languages keep for themselves. */
export function variableName(name: string, reserved: ReservedNames): string {
  const camel = camelCase(name.split("_"));
  return reservedTest(reserved.variable)(camel) ? `${camel}Value` : camel;
}

function fieldNames({ fields, prefix }: MemberSource, isReserved: IsReserved, taken: Set<string>): readonly string[] {
  const bases = fields.map((key, index) => baseOf(words(key), key, ["field", String(index + 1)]));
  const result = new Map<number, string>();
  // First everything that can be called what it is called, so that a numbered sibling never takes a name away from its owner.
  bases.forEach((base, index) => {
    if (isReserved(base) || taken.has(base)) return;
    taken.add(base);
    result.set(index, base);
  });
  return bases.map((base, index) => {
    const form = (stem: string): RelationMember => ({ name: stem, column: stem });
    const stems = candidates(base, prefix, isReserved(base) ? "prefix" : "number");
    return result.get(index) ?? claim(form, stems, { taken, fits: ({ name }) => !isReserved(name) }).name;
  });
}

function baseOf(parts: readonly string[], name: string, fallback: readonly [string, string]): string {
  const safe = parts.length === 0 || /^\d/.test(parts[0] ?? "") ? wordsOr(name, fallback) : parts;
  return shorten(snakeCase(safe), maxLength);
}

function withoutId(parts: readonly string[]): readonly string[] {
  return parts.length > 1 && parts.at(-1) === "id" ? parts.slice(0, -1) : parts;
}

/**
 * What to try in turn. A reserved field takes the entity's name in front ("document_version"), one with a namesake a number; a relation
 * tries the entity's name and then an ending ("status_record"), since it may be a field that it clashes with.
 */
function* candidates(base: string, prefix: string, way: "prefix" | "number" | "record" | "records"): Generator<string> {
  yield base;
  const prefixed = shorten(`${prefix}_${base}`, maxLength);
  if (way !== "number") yield prefixed;
  const stem = way === "number" ? base : way === "prefix" ? prefixed : shorten(`${base}_${way}`, maxLength);
  yield stem;
  for (let number = 2; ; number += 1) yield `${stem}_${number}`;
}

function claim(
  form: (stem: string) => RelationMember,
  stems: Generator<string>,
  scope: { readonly taken: Set<string>; readonly fits: (made: RelationMember) => boolean },
): RelationMember {
  for (const stem of stems) {
    const made = form(stem);
    if (!scope.fits(made) || scope.taken.has(made.name) || scope.taken.has(made.column)) continue;
    scope.taken.add(made.name).add(made.column);
    return made;
  }
  throw new Error("the candidates never end");
}
