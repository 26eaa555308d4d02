import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Page as the API answers it.
 */
export interface PageEntity extends stored.StoredRecord<string> {
  readonly items: declared.JsonValue;
  readonly total: number | null;
  readonly page_items: stored.Linked<string>;
}

/** What can be written of it. */
export interface PageEntityWritable {
  items: declared.JsonValue;
  total?: number | null;
  page_item_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'pages',
  label: 'Page',
  labelPlural: 'Pages',
  labelLower: 'page',
  labelPluralLower: 'pages',
  idType: 'uuid',
  displayField: 'total',
  fields: [
    {
      name: 'items',
      label: 'Items',
      type: 'json',
      required: true,
    },
    {
      name: 'total',
      label: 'Total',
      type: 'integer',
      min: '-2147483648',
      max: '2147483647',
      sortable: true,
      filter: 'range',
    },
  ],
  references: [],
  links: [
    {
      name: 'page_items',
      idsName: 'page_item_ids',
      label: 'Items 2',
      target: 'links',
      backName: 'pages',
    },
  ],
  related: [],
  actions: [],
};
