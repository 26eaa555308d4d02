import type { EntityLabels } from "#domain/naming/entity-labels.ts";
import { plural } from "#domain/naming/plural.ts";
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
  const tests: Tests = {
    class: reservedTest(reserved.class),
    module: reservedTest(reserved.module),
    table: reservedTest(reserved.table),
    path: reservedTest(reserved.path),
    variable: reservedTest(reserved.variable),
  };
  const taken = new Set<string>();
  return labels.map(({ one, many }) => {
    for (let number = 1; ; number += 1) {
      const names = candidate({ one: short(one), many: short(many) }, number, tests);
      const marks = marksOf(names);
      if (marks.some((mark) => taken.has(mark)) || derivedClash(names.class, taken, reserved.classSuffix)) continue;
      for (const mark of marks) taken.add(mark);
      return names;
    }
  });
}

interface Tests {
  readonly class: IsReserved;
  readonly module: IsReserved;
  readonly table: IsReserved;
  readonly path: IsReserved;
  readonly variable: IsReserved;
}

type Words = readonly string[];

function candidate(stem: { readonly one: Words; readonly many: Words }, number: number, tests: Tests): EntityNames {
  const tail = number === 1 ? [] : [String(number)];
  const [one, many] = [
    [...stem.one, ...tail],
    [...stem.many, ...tail],
  ];
  const pascal = pascalCase(one);
  const snake = snakeCase(one);
  const unsafe = tests.module(snake) || tests.variable(camelCase(one));
  const module = unsafe ? [...one, "entity"] : one;
  const table = snakeCase(many);
  const path = kebabCase(many);
  const finalPath = tests.path(path) ? kebabCase([...one, ...plural(["record"])]) : path;
  return {
    class: tests.class(pascal) ? `${pascal}Entity` : pascal,
    module: snakeCase(module),
    file: kebabCase(module),
    camel: camelCase(module),
    table: tests.table(table) ? `app_${table}` : table,
    path: finalPath,
    operation: finalPath.replaceAll("-", "_"),
  };
}

/** File systems that ignore case hold these names, so case does not tell them apart. */
function marksOf(names: EntityNames): readonly string[] {
  return [`class ${names.class}`, `module ${names.module}`, `table ${names.table}`, `path ${names.path}`].map((mark) =>
    mark.toLowerCase(),
  );
}

/** Whether templates would make one class out of two entities: `Order` + "Page" beside an entity `OrderPage`. */
function derivedClash(name: string, taken: ReadonlySet<string>, suffixes: readonly string[]): boolean {
  const own = name.toLowerCase();
  return suffixes.some((suffix) => {
    const ending = suffix.toLowerCase();
    return (
      taken.has(`class ${own}${ending}`) || (own.endsWith(ending) && taken.has(`class ${own.slice(0, -ending.length)}`))
    );
  });
}

function short(parts: Words): Words {
  return shorten(snakeCase(parts), maxStem).split("_");
}
