import { at } from "#domain/naming/at.ts";
import { lowerLabel } from "#domain/naming/label.ts";
import { maxSampleCount } from "#domain/samples/samples.ts";
import type { Model } from "#domain/schema/model.ts";
import { cleanText } from "#domain/stack/clean-text.ts";
import type {
  EndpointContext,
  EntityContext,
  FieldContext,
  ReferenceContext,
  UniqueContext,
} from "#domain/stack/context.ts";
import { displayFieldOf } from "#domain/stack/display-field.ts";
import { fieldContext } from "#domain/stack/field-context.ts";
import {
  inverseContexts,
  linkSideContexts,
  type ReferenceObjects,
  type RelationSource,
  referenceContexts,
} from "#domain/stack/relation-context.ts";

export interface EntitySource extends RelationSource {
  readonly referenceObjects: readonly ReferenceObjects[];
  readonly enumClass: (entityClass: string, field: string) => string;
  readonly instructions: (key: string) => string;
}

/** Everything about one entity except its endpoints and `maxSamples`, which need all entities. */
export function entityContext(index: number, source: EntitySource): EntityContext {
  const { model, names } = source;
  const entity = at(model.entities, index);
  const name = at(names.entities, index);
  const references = referenceContexts(index, source, source.referenceObjects);
  const siblings = new Set([
    ...name.members.fields,
    ...references.map(({ column }) => column),
    ...name.members.links.map((link) => link.name),
  ]);
  const fields = entity.fields.map((field, position) => {
    const fieldName = at(name.members.fields, position);
    return fieldContext(field, {
      name: fieldName,
      label: at(name.memberLabels.fields, position),
      entityClass: name.class,
      reserved: names.reserved,
      enumClass: source.enumClass,
      check: names.database.name("ck", name.table, fieldName),
      rangeFree: !siblings.has(`${fieldName}_min`) && !siblings.has(`${fieldName}_max`),
      last: position === entity.fields.length - 1,
    });
  });
  const uniques = uniqueContexts(index, source, { fields, references });
  const links = linkSideContexts(index, source);
  const displayField = displayFieldOf(fields);
  return {
    key: entity.key,
    label: name.label,
    labelPlural: name.labelPlural,
    labelLower: lowerLabel(name.label),
    labelPluralLower: lowerLabel(name.labelPlural),
    description: cleanText(entity.description),
    instructions: cleanText(source.instructions(entity.key)),
    class: name.class,
    module: name.module,
    file: name.file,
    camel: name.camel,
    table: name.table,
    path: name.path,
    operation: name.operation,
    primaryKey: names.database.name("pk", name.table),
    authUserForeignKey: names.database.name("fk", name.table, "auth_user_id"),
    authUserIndex: names.database.name("ix", name.table, "auth_user_id"),
    idIsUuid: entity.idType === "uuid",
    idIsInteger: entity.idType === "integer",
    fields,
    references: [...references],
    inverses: [...inverseContexts(index, source)],
    links: [...links],
    uniques: [...uniques],
    endpoints: [],
    displayField,
    displayIsText: displayField?.textual ?? false,
    hasSearch: fields.some(({ searchable }) => searchable),
    hasFields: fields.length > 0,
    hasBinary: fields.some(({ is }) => is.binary),
    hasReferences: references.length > 0,
    hasLinks: links.length > 0,
    hasUniques: uniques.length > 0,
    hasEndpoints: false,
    maxSamples: 1,
    last: index === model.entities.length - 1,
  };
}

export function withEndpoints(entity: EntityContext, endpoints: readonly EndpointContext[]): EntityContext {
  return { ...entity, endpoints: [...endpoints], hasEndpoints: endpoints.length > 0 };
}

/** Sets `maxSamples` of every entity. One-to-one references need as many records of their target. */
export function withMaxSamples(entities: readonly EntityContext[], model: Model): readonly EntityContext[] {
  const known = new Map<number, number>();
  const count = (index: number, visiting: ReadonlySet<number>): number => {
    const done = known.get(index);
    if (done !== undefined || visiting.has(index)) return done ?? maxSampleCount;
    const entity = at(entities, index);
    const inner = new Set([...visiting, index]);
    const targets = model.references
      .filter(({ from, unique }) => from === index && unique)
      .map(({ to }) => count(to, inner));
    const rules = entity.uniques.map((unique) => distinctRecords(entity, unique));
    const result = Math.max(1, Math.min(maxSampleCount, ...targets, ...rules));
    known.set(index, result);
    return result;
  };
  return entities.map((entity, index) => ({ ...entity, maxSamples: count(index, new Set()) }));
}

/** How many records differ in at least one column of the rule when record i takes sample i; references may all lead to one record. */
function distinctRecords(entity: EntityContext, { columns }: UniqueContext): number {
  const counts = columns.map(({ name }) => {
    const reference = entity.references.find(({ column }) => column === name);
    if (reference !== undefined) return reference.unique ? maxSampleCount : 1;
    return entity.fields.find((field) => field.name === name)?.samples.length ?? 1;
  });
  return Math.max(...counts);
}

function uniqueContexts(
  index: number,
  { model, names }: EntitySource,
  {
    fields,
    references,
  }: { readonly fields: readonly FieldContext[]; readonly references: readonly ReferenceContext[] },
): readonly UniqueContext[] {
  const { table } = at(names.entities, index);
  const ownReferences = model.references.flatMap(({ from }, position) => (from === index ? [position] : []));
  const column = (item: FieldContext | ReferenceContext) => ({
    name: "column" in item ? item.column : item.name,
    label: item.label,
  });
  const rules = [
    ...fields.filter(({ unique }) => unique).map((field) => [column(field)]),
    ...references.filter(({ unique }) => unique).map((reference) => [column(reference)]),
    ...at(model.entities, index).uniques.map((members) =>
      members.map((member) =>
        column("field" in member ? at(fields, member.field) : at(references, ownReferences.indexOf(member.reference))),
      ),
    ),
  ];
  return rules.map((columns) => ({
    constraint: names.database.name("uq", table, ...columns.map(({ name }) => name)),
    columns: columns.map((item, position) => ({ ...item, last: position === columns.length - 1 })),
    labels: columns.map(({ label }) => label).join(", "),
  }));
}
