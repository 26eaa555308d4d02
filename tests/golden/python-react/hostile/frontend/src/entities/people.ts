import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * People as the API answers it.
 */
export interface People extends stored.StoredRecord<string> {
  readonly name: string;
}

/** What can be written of it. */
export interface PeopleWritable {
  name: string;
}

export const declaration: declared.Entity = {
  path: 'people-2',
  label: 'People',
  labelPlural: 'People 2',
  labelLower: 'people',
  labelPluralLower: 'people 2',
  idType: 'uuid',
  displayField: 'name',
  searchable: true,
  fields: [
    {
      name: 'name',
      label: 'Name',
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [],
  related: [
    {
      label: 'Person',
      source: 'people',
      column: 'people_id',
      many: false,
      onDelete: 'set-null',
    },
    {
      label: 'People',
      source: 'people',
      column: 'people_2_id',
      many: true,
      onDelete: 'restrict',
    },
  ],
  actions: [],
};
