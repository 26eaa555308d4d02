import { features } from '@/project';
import type { Entity, Field, Link, Reference } from '@/model/entity';

/** A column that a list can show beside the record's label. */
export type Column =
  | {
      readonly kind: 'field';
      readonly key: string;
      readonly label: string;
      readonly sort: string | null;
      readonly field: Field;
    }
  | {
      readonly kind: 'reference';
      readonly key: string;
      readonly label: string;
      readonly sort: null;
      readonly reference: Reference;
    }
  | { readonly kind: 'link'; readonly key: string; readonly label: string; readonly sort: null; readonly link: Link };

const MOST_COLUMNS = 6;
const MOST_REFERENCES = 3;
/** Too long for a table unless somebody asks for them. */
const longTypes: readonly Field['type'][] = ['text', 'json', 'uuid'];

const auditFields: readonly Field[] = features.auditTimestamps
  ? [
      { name: 'created_at', label: 'Created', type: 'datetime', sortable: true },
      { name: 'updated_at', label: 'Changed', type: 'datetime', sortable: true },
    ]
  : [];

/** Everything that can be a column, what a record belongs to first: references, fields (lists carry no files), links, timestamps. */
export function allColumns(entity: Entity): readonly Column[] {
  const fields = entity.fields.filter(({ name, type }) => type !== 'binary' && name !== entity.displayField);
  return [
    ...entity.references.map((reference) => ({
      kind: 'reference' as const,
      key: reference.name,
      label: reference.label,
      sort: null,
      reference,
    })),
    ...fields.map(fieldColumn),
    ...entity.links.map((link) => ({ kind: 'link' as const, key: link.name, label: link.label, sort: null, link })),
    ...auditFields.map(fieldColumn),
  ];
}

/** What a list shows until somebody chooses: short fields and the first references. */
export function defaultColumns(entity: Entity): readonly string[] {
  const columns = allColumns(entity).filter(({ key }) => auditFields.every(({ name }) => name !== key));
  const references = columns.filter(({ kind }) => kind === 'reference').slice(0, MOST_REFERENCES);
  const fields = columns
    .filter((column) => column.kind === 'field' && !longTypes.includes(column.field.type))
    .slice(0, MOST_COLUMNS - references.length);
  return [...references, ...fields].map(({ key }) => key);
}

function fieldColumn(field: Field): Column {
  return { kind: 'field', key: field.name, label: field.label, sort: field.sortable ? field.name : null, field };
}
