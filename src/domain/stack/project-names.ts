import { at } from "#domain/naming/at.ts";
import { type DatabaseNamer, databaseNamer } from "#domain/naming/database-names.ts";
import { type EntityLabels, entityLabels } from "#domain/naming/entity-labels.ts";
import { type EntityNames, entityNames } from "#domain/naming/entity-names.ts";
import { type MemberLabels, memberLabels } from "#domain/naming/member-labels.ts";
import { type MemberNames, memberNames } from "#domain/naming/member-names.ts";
import { singular } from "#domain/naming/plural.ts";
import { type ReservedNames, reservedTest } from "#domain/naming/reserved.ts";
import { shorten } from "#domain/naming/shorten.ts";
import { snakeCase } from "#domain/naming/words.ts";
import type { Model, ModelLink } from "#domain/schema/model.ts";

/** Every identifier of a project. Lists run parallel to the model's. */
export interface ProjectNames {
  readonly reserved: ReservedNames;
  readonly database: DatabaseNamer;
  readonly entities: readonly (EntityLabels &
    EntityNames & { readonly members: MemberNames; readonly memberLabels: MemberLabels })[];
  readonly links: readonly LinkNames[];
  /** Attribute on the target of each reference that leads back. */
  readonly inverses: readonly string[];
}

export interface LinkNames {
  readonly table: string;
  /** Attribute and key for writing, on either side. */
  readonly from: { readonly name: string; readonly ids: string; readonly column: string };
  readonly to: { readonly name: string; readonly ids: string; readonly column: string };
}

/** Names everything. Deterministic: the same model and the same reserved names give the same identifiers. */
export function projectNames(model: Model, reserved: ReservedNames): ProjectNames {
  const labels = entityLabels(model.entities.map(({ key }) => key));
  const names = entityNames(labels, reserved);
  const sources = model.entities.map((entity, index) => ({
    fields: entity.fields.map(({ key }) => key),
    references: model.references.filter(({ from }) => from === index).map(({ name }) => name),
    links: linkSides(model.links, index).map(({ name }) => name),
    inverses: model.references.filter(({ to }) => to === index).map(({ inverse }) => inverse),
  }));
  const members = sources.map((source, index) => {
    const prefix = shorten(snakeCase(at(labels, index).one), 30);
    return memberNames({ prefix, ...source }, reserved);
  });
  const tables = new Set([...names.map(({ table }) => table), "alembic_version"]);
  const links = model.links.map((link, index) => linkNames(link, { index, model, names, members, tables, reserved }));
  return {
    reserved,
    database: databaseNamer([...tables]),
    entities: labels.map((label, index) => ({
      ...label,
      ...at(names, index),
      members: at(members, index),
      memberLabels: memberLabels(at(sources, index)),
    })),
    links,
    inverses: model.references.map((reference, index) => {
      const position = model.references.slice(0, index).filter(({ to }) => to === reference.to).length;
      return at(at(members, reference.to).inverses, position);
    }),
  };
}

/** The sides of links that are on the entity, in order; a self link has both. */
function linkSides(
  links: readonly ModelLink[],
  entity: number,
): readonly { readonly link: number; readonly owner: boolean; readonly name: string }[] {
  return links.flatMap((link, index) => [
    ...(link.from === entity ? [{ link: index, owner: true, name: link.name }] : []),
    ...(link.to === entity ? [{ link: index, owner: false, name: link.inverse }] : []),
  ]);
}

interface LinkSource {
  readonly index: number;
  readonly model: Model;
  readonly names: readonly EntityNames[];
  readonly members: readonly MemberNames[];
  readonly tables: Set<string>;
  readonly reserved: ReservedNames;
}

function linkNames(link: ModelLink, { index, model, names, members, tables, reserved }: LinkSource): LinkNames {
  const side = (entity: number, owner: boolean) => {
    const position = linkSides(model.links, entity).findIndex(
      (candidate) => candidate.link === index && candidate.owner === owner,
    );
    return at(at(members, entity).links, position);
  };
  const [from, to] = [side(link.from, true), side(link.to, false)];
  const [left, right] = [at(names, link.from).module, at(names, link.to).module];
  const plain = shorten(`${left}_${from.name}`, 52);
  const wish = reservedTest(reserved.table)(plain) ? `app_${plain}` : plain;
  let table = wish;
  for (let number = 1; tables.has(table); number += 1)
    table = number === 1 ? `${wish}_links` : `${wish}_links_${number}`;
  tables.add(table);
  const own = `${left}_id`;
  const other = link.from === link.to ? `${shorten(snakeCase(singular(from.name.split("_"))), 50)}_id` : `${right}_id`;
  return {
    table,
    from: { name: from.name, ids: from.column, column: own },
    to: { name: to.name, ids: to.column, column: other === own ? `other_${other}` : other },
  };
}
