import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Types as the API answers it.
 */
export interface TypesEntity extends stored.StoredRecord<string> {
  readonly enum: string | null;
}

/** What can be written of it. */
export interface TypesEntityWritable {
  enum?: string | null;
}

export const declaration: declared.Entity = {
  path: 'types-2',
  label: 'Types',
  labelPlural: 'Types 2',
  labelLower: 'types',
  labelPluralLower: 'types 2',
  idType: 'uuid',
  displayField: 'enum',
  searchable: true,
  fields: [
    {
      name: 'enum',
      label: 'Enum',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [],
  related: [],
  actions: [],
};
