import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Categories as the API answers it.
 */
export interface Categories extends stored.StoredRecord<string> {
  readonly name: string;
  readonly categories_2: stored.Linked<string>;
}

/** What can be written of it. */
export interface CategoriesWritable {
  name: string;
  categories_2_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'categories-2',
  label: 'Categories',
  labelPlural: 'Categories 2',
  labelLower: 'categories',
  labelPluralLower: 'categories 2',
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
  links: [
    {
      name: 'categories_2',
      idsName: 'categories_2_ids',
      label: 'Categories 2',
      target: 'categories',
      backName: 'categories_2',
    },
  ],
  related: [
    {
      label: 'Categories',
      source: 'categories',
      column: 'categories_id',
      many: true,
      onDelete: 'set-null',
    },
  ],
  actions: [],
};
