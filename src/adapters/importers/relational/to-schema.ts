import type { RelationshipDefinition, Schema } from "#domain/schema/schema.ts";
import type { Notebook } from "../notebook.ts";
import type { Catalog, Table } from "./catalog.ts";
import { type EntityContext, mapEntity } from "./entity.ts";
import type { MappingContext } from "./fields.ts";
import { type Reference, resolveReferences } from "./foreign-keys.ts";
import { inferForeignKeys } from "./inferred-keys.ts";
import { type Link, linkNames, linkOf } from "./links.ts";
import { joinPartitions } from "./partitions.ts";
import { settle } from "./settle.ts";
import { leaveOutToolTables } from "./tool-tables.ts";

/** Makes a schema of a catalog; everything that a schema cannot say goes to the notebook. */
export function schemaOf(
  catalog: Catalog,
  { notebook, dialect }: { readonly notebook: Notebook; readonly dialect: MappingContext["dialect"] },
): Schema {
  joinPartitions(catalog, notebook);
  leaveOutToolTables(catalog, notebook);
  inferForeignKeys(catalog, notebook);
  settle(catalog);
  const references = resolveReferences(catalog, notebook);
  const referred = new Set([
    ...[...references.values()].flat().map(({ target }) => target),
    ...catalog.manyToMany.flatMap(({ left, right }) => [left, right]),
  ]);
  const links = catalog.tables.flatMap((table) => linkOf(table, references.get(table) ?? [], referred) ?? []);
  const linkTables = new Set(links.map(({ table }) => table));
  const context: EntityContext = { catalog, notebook, dialect, entityName: entityNames(catalog.tables) };
  const mapped = catalog.tables
    .filter((table) => !linkTables.has(table))
    .map((table) => mapEntity(table, references.get(table) ?? [], context));
  const relationships = [
    ...mapped.flatMap((one) => one.relationships),
    ...links.map((link) => linkRelationship(link, { links, context })),
    ...catalog.manyToMany.map(({ left, right, called }) => ({
      from: context.entityName(left),
      to: context.entityName(right),
      kind: "many-to-many" as const,
      ...(called?.name ? { name: called.name } : {}),
      ...(called?.inverse ? { inverse: called.inverse } : {}),
    })),
  ];
  return {
    entities: mapped.map(({ entity }) => entity),
    ...(relationships.length > 0 ? { relationships } : {}),
  };
}

/** The table's name; with its schema in front where another schema has a table of the same name. */
function entityNames(tables: readonly Table[]): (table: Table) => string {
  const names = new Map<Table, string>();
  for (const table of tables) {
    const twice = tables.some((other) => other !== table && other.name.toLowerCase() === table.name.toLowerCase());
    names.set(table, twice && table.schema !== "" ? `${table.schema}.${table.name}` : table.name);
  }
  return (table) => names.get(table) ?? table.name;
}

function linkRelationship(
  link: Link,
  { links, context }: { links: readonly Link[]; context: EntityContext },
): RelationshipDefinition {
  const { table, left, right, dropped, unique } = link;
  const [from, to] = [context.entityName(left.target), context.entityName(right.target)];
  const lost = dropped.length > 0 ? `, its ${dropped.map((column) => column.name).join(", ")} left out` : "";
  const twice = unique ? "" : " (the source does not forbid the same pair twice; here a pair is there once)";
  context.notebook.repeat(table.line, {
    one: `${table.name} becomes the many-to-many relation between ${from} and ${to}${lost}${twice}.`,
    many: "# link tables become many-to-many relations",
    what: `${table.name} (${from}, ${to}${lost}${twice})`,
  });
  const alone = links.filter((other) => samePair(other, link)).length === 1;
  return {
    from,
    to,
    kind: "many-to-many",
    ...linkNames(link, { alone }),
    ...(table.comment.trim() ? { description: table.comment.trim() } : {}),
  };
}

function samePair(a: Link, b: Link): boolean {
  const ends = ({ left, right }: Link): readonly [Reference["target"], Reference["target"]] => [
    left.target,
    right.target,
  ];
  const [[a1, a2], [b1, b2]] = [ends(a), ends(b)];
  return (a1 === b1 && a2 === b2) || (a1 === b2 && a2 === b1);
}
