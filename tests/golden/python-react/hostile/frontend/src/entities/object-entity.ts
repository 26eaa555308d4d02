import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Object as the API answers it.
 */
export interface ObjectEntity extends stored.StoredRecord<string> {
  readonly object_none: string | null;
  readonly object_true: boolean;
  readonly namespace_id: string;
  readonly namespace: stored.RecordRef<string>;
}

/** What can be written of it. */
export interface ObjectEntityWritable {
  object_none?: string | null;
  object_true: boolean;
  namespace_id: string;
}

export const declaration: declared.Entity = {
  path: 'objects',
  label: 'Object',
  labelPlural: 'Objects',
  labelLower: 'object',
  labelPluralLower: 'objects',
  idType: 'uuid',
  displayField: 'object_none',
  searchable: true,
  fields: [
    {
      name: 'object_none',
      label: 'None',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'object_true',
      label: 'True',
      type: 'boolean',
      required: true,
      unique: true,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'namespace',
      column: 'namespace_id',
      label: 'Namespace',
      target: 'namespaces',
      required: true,
      unique: true,
    },
  ],
  links: [],
  related: [
    {
      label: 'Imports',
      source: 'imports',
      column: 'object_id',
      many: true,
      onDelete: 'set-null',
    },
  ],
  actions: [],
};
