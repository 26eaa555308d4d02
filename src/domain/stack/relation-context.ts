import { at } from "#domain/naming/at.ts";
import { variableName } from "#domain/naming/member-names.ts";
import type { Model, ModelReference } from "#domain/schema/model.ts";
import { cleanText } from "#domain/stack/clean-text.ts";
import type {
  InverseContext,
  LinkSideContext,
  LinkTableContext,
  ReferenceContext,
  TargetContext,
} from "#domain/stack/context.ts";
import type { ProjectNames } from "#domain/stack/project-names.ts";

/** What relations need to know: the model, its identifiers and the target contexts of all entities. */
export interface RelationSource {
  readonly model: Model;
  readonly names: ProjectNames;
  readonly targets: readonly TargetContext[];
}

/** Names of constraint and index per reference, made once in the model's order. */
export interface ReferenceObjects {
  readonly constraint: string;
  readonly index: string;
}

export function targetContexts(model: Model, names: ProjectNames): readonly TargetContext[] {
  return model.entities.map(({ key, idType }, index) => {
    const { label, labelPlural, class: className, module, camel, table, path, operation } = at(names.entities, index);
    const ids = { idType, idIsUuid: idType === "uuid", idIsInteger: idType === "integer" };
    return { key, label, labelPlural, class: className, module, camel, table, path, operation, ...ids };
  });
}

export function referenceContexts(
  entity: number,
  source: RelationSource,
  objects: readonly ReferenceObjects[],
): readonly ReferenceContext[] {
  const { model, names, targets } = source;
  const own = positionsOf(model.references, ({ from }) => from === entity);
  return own.map((position, index) => {
    const reference = at(model.references, position);
    const { name, column } = at(at(names.entities, entity).members.references, index);
    return {
      key: reference.name,
      label: at(at(names.entities, entity).memberLabels.references, index),
      description: cleanText(reference.description),
      name,
      column,
      camel: variableName(name, names.reserved),
      target: at(targets, reference.to),
      required: reference.required,
      nullable: !reference.required,
      unique: reference.unique,
      onDelete: reference.onDelete === "set-null" ? "SET NULL" : reference.onDelete.toUpperCase(),
      ...deleteFlags(reference),
      self: reference.from === reference.to,
      deferred: reference.deferred,
      ...at(objects, position),
      inverseName: at(names.inverses, position),
      inverseLabel: at(at(names.entities, reference.to).memberLabels.inverses, backPosition(model, position)),
      last: index === own.length - 1,
    };
  });
}

export function inverseContexts(entity: number, { model, names, targets }: RelationSource): readonly InverseContext[] {
  return positionsOf(model.references, ({ to }) => to === entity).map((position, index) => {
    const reference = at(model.references, position);
    const ordinal = positionsOf(model.references.slice(0, position), ({ from }) => from === reference.from).length;
    const { name: referenceName, column: referenceColumn } = at(
      at(names.entities, reference.from).members.references,
      ordinal,
    );
    const name = at(names.inverses, position);
    return {
      label: at(at(names.entities, entity).memberLabels.inverses, index),
      name,
      camel: variableName(name, names.reserved),
      source: at(targets, reference.from),
      referenceName,
      referenceColumn,
      many: !reference.unique,
      self: reference.from === reference.to,
      ...deleteFlags(reference),
    };
  });
}

export function linkSideContexts(entity: number, source: RelationSource): readonly LinkSideContext[] {
  const sides = source.model.links.flatMap((link, index) => [
    ...(link.from === entity ? [{ index, owner: true }] : []),
    ...(link.to === entity ? [{ index, owner: false }] : []),
  ]);
  const { links: labels } = at(source.names.entities, entity).memberLabels;
  return sides.map(({ index, owner }, position) => ({
    ...side(index, source, owner),
    label: at(labels, position),
    last: position === sides.length - 1,
  }));
}

export function linkTableContexts({ model, names, targets }: RelationSource): readonly LinkTableContext[] {
  return model.links.map((link, index) => {
    const { table, from, to } = at(names.links, index);
    return {
      table,
      variable: variableOf(table),
      primaryKey: names.database.name("pk", table),
      left: {
        column: from.column,
        target: at(targets, link.from),
        constraint: names.database.name("fk", table, from.column),
      },
      right: {
        column: to.column,
        target: at(targets, link.to),
        constraint: names.database.name("fk", table, to.column),
        index: names.database.name("ix", table, to.column),
      },
    };
  });
}

function side(
  index: number,
  { model, names, targets }: RelationSource,
  owner: boolean,
): Omit<LinkSideContext, "label" | "last"> {
  const link = at(model.links, index);
  const { table, from, to } = at(names.links, index);
  const [own, other] = owner ? [from, to] : [to, from];
  return {
    description: cleanText(link.description),
    name: own.name,
    idsName: own.ids,
    camel: variableName(own.name, names.reserved),
    target: at(targets, owner ? link.to : link.from),
    backName: other.name,
    table,
    tableVariable: variableOf(table),
    ownColumn: own.column,
    otherColumn: other.column,
    self: link.from === link.to,
    owner,
    required: owner && link.required,
  };
}

/** No module or attribute ends like this, so the constant hides nothing. */
function variableOf(table: string): string {
  return `${table}_table`;
}

function deleteFlags({
  onDelete,
}: ModelReference): Pick<ReferenceContext, "onDeleteRestrict" | "onDeleteCascade" | "onDeleteSetNull"> {
  return {
    onDeleteRestrict: onDelete === "restrict",
    onDeleteCascade: onDelete === "cascade",
    onDeleteSetNull: onDelete === "set-null",
  };
}

function positionsOf<T>(list: readonly T[], test: (item: T) => boolean): readonly number[] {
  return list.flatMap((item, index) => (test(item) ? [index] : []));
}

/** Which of its target's inverses a reference is. */
function backPosition({ references }: Model, position: number): number {
  const { to } = at(references, position);
  return positionsOf(references.slice(0, position), (other) => other.to === to).length;
}
