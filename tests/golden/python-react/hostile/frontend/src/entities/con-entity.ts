import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Con as the API answers it.
 */
export interface Con extends stored.StoredRecord<string> {
  readonly nul: string | null;
}

/** What can be written of it. */
export interface ConWritable {
  nul?: string | null;
}

export const declaration: declared.Entity = {
  path: 'cons',
  label: 'Con',
  labelPlural: 'Cons',
  labelLower: 'con',
  labelPluralLower: 'cons',
  idType: 'uuid',
  displayField: 'nul',
  searchable: true,
  fields: [
    {
      name: 'nul',
      label: 'Nul',
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
