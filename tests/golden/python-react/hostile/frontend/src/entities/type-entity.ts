import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Type as the API answers it.
 */
export interface TypeEntity extends stored.StoredRecord<string> {
  readonly name: string;
}

/** What can be written of it. */
export interface TypeEntityWritable {
  name: string;
}

export const declaration: declared.Entity = {
  path: 'types',
  label: 'Type',
  labelPlural: 'Types',
  labelLower: 'type',
  labelPluralLower: 'types',
  idType: 'uuid',
  displayField: 'name',
  searchable: true,
  fields: [
    {
      name: 'name',
      label: 'Name',
      type: 'string',
      required: true,
      unique: true,
      minLength: 2,
      maxLength: 2,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [],
  related: [
    {
      label: 'Type tasks',
      source: 'tasks',
      column: 'task_type_id',
      many: true,
      onDelete: 'restrict',
    },
    {
      label: 'Metadata',
      source: 'tasks',
      column: 'task_registry_id',
      many: true,
      onDelete: 'set-null',
    },
  ],
  actions: [],
};
