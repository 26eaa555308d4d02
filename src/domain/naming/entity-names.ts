import { at } from "#domain/naming/at.ts";
import { type EntityLabels, singularFirst } from "#domain/naming/entity-labels.ts";
import { type IsReserved, type ReservedNames, reservedTest } from "#domain/naming/reserved.ts";
import { shorten } from "#domain/naming/shorten.ts";
import { camelCase, kebabCase, pascalCase, snakeCase } from "#domain/naming/words.ts";

/** Every identifier of an entity; each is ASCII, unreserved, unique among its siblings and at most 60 characters. */
export interface EntityNames {
  readonly class: string;
  readonly module: string;
  readonly file: string;
  readonly camel: string;
  readonly table: string;
  readonly path: string;
  readonly operation: string;
}

/** Long enough for any real name; leaves room for endings below every file system's and PostgreSQL's limit. */
const maxStem = 48;

/** Names for all entities of a project at once, in order: of two that want the same, the first gets it and the second a number. */
export function entityNames(labels: readonly EntityLabels[], reserved: ReservedNames): readonly EntityNames[] {
  const isClass = reservedTest(reserved.class);
  const tests: Tests = {
    class: (name) => isClass(name) || reserved.classSuffix.some((ending) => isClass(`${name}${ending}`)),
    module: reservedTest(reserved.module),
    table: reservedTest(reserved.table),
    path: reservedTest(reserved.path),
    variable: reservedTest(reserved.variable),
  };
  const taken = new Set<string>();
  const result: EntityNames[] = [];
  for (const index of singularFirst(labels)) {
    const { one, many } = at(labels, index);
    const single = numbered(taken, (number) => singleNames(short(one, number), tests));
    const plural = numbered(taken, (number) =>
      pluralNames({ one: short(one, number), many: short(many, number) }, tests),
    );
    result[index] = { ...single, ...plural };
  }
  return result;
}

interface Tests {
  readonly class: IsReserved;
  readonly module: IsReserved;
  readonly table: IsReserved;
  readonly path: IsReserved;
  readonly variable: IsReserved;
}

type Words = readonly string[];

/** The first candidate whose names are all free; they are taken then. File systems that ignore case hold them, so case tells nothing apart. */
function numbered<T extends Readonly<Record<string, string>>>(taken: Set<string>, candidate: (number: number) => T): T {
  for (let number = 1; ; number += 1) {
    const names = candidate(number);
    const marks = Object.entries(names).map(([kind, name]) => `${kind} ${name.toLowerCase()}`);
    if (marks.some((mark) => taken.has(mark))) continue;
    for (const mark of marks) taken.add(mark);
    return names;
  }
}

function singleNames(one: Words, tests: Tests): Pick<EntityNames, "class" | "module" | "file" | "camel"> {
  const pascal = pascalCase(one);
  const unsafe = tests.module(snakeCase(one)) || tests.variable(camelCase(one));
  const module = unsafe ? [...one, "entity"] : one;
  return {
    class: tests.class(pascal) ? `${pascal}Entity` : pascal,
    module: snakeCase(module),
    file: kebabCase(module),
    camel: camelCase(module),
  };
}

function pluralNames(
  { one, many }: { readonly one: Words; readonly many: Words },
  tests: Tests,
): Pick<EntityNames, "table" | "path" | "operation"> {
  const table = snakeCase(many);
  const path = tests.path(kebabCase(many)) ? `${kebabCase(one)}-records` : kebabCase(many);
  return { table: tests.table(table) ? `app_${table}` : table, path, operation: path.replaceAll("-", "_") };
}

function short(parts: Words, number: number): Words {
  const stem = shorten(snakeCase(parts), maxStem).split("_");
  return number === 1 ? stem : [...stem, String(number)];
}
