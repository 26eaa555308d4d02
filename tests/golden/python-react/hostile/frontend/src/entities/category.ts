import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Category as the API answers it.
 */
export interface Category extends stored.StoredRecord<string> {
  readonly name: string;
  readonly categories_id: string | null;
  readonly categories: stored.RecordRef<string> | null;
  readonly categories_2: stored.Linked<string>;
}

/** What can be written of it. */
export interface CategoryWritable {
  name: string;
  categories_id?: string | null;
  categories_2_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'categories',
  label: 'Category',
  labelPlural: 'Categories',
  labelLower: 'category',
  labelPluralLower: 'categories',
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
  references: [
    {
      name: 'categories',
      column: 'categories_id',
      label: 'Categories',
      target: 'categories-2',
    },
  ],
  links: [
    {
      name: 'categories_2',
      idsName: 'categories_2_ids',
      label: 'Categories 2',
      target: 'categories-2',
      backName: 'categories_2',
    },
  ],
  related: [],
  actions: [],
};
