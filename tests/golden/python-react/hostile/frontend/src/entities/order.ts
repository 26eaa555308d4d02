import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Order as the API answers it.
 */
export interface Order extends stored.StoredRecord<string> {
  readonly order: number | null;
  readonly select: string | null;
  readonly where: string | null;
  readonly limit: string | null;
  readonly offset: string | null;
  readonly user: string | null;
  readonly order_page: number | null;
  readonly order_page_size: number | null;
  readonly order_sort: string | null;
  readonly order_search: string | null;
  readonly order_deleted: boolean | null;
  readonly price_min: number | null;
  readonly price: number | null;
  readonly order_user_id: string;
  readonly order_user: stored.RecordRef<string>;
  readonly user_2_id: string | null;
  readonly user_2: stored.RecordRef<string> | null;
  readonly user_3_id: string | null;
  readonly user_3: stored.RecordRef<string> | null;
  readonly order_select_id: string | null;
  readonly order_select: stored.RecordRef<string> | null;
}

/** What can be written of it. */
export interface OrderWritable {
  order?: number | null;
  select?: string | null;
  where?: string | null;
  limit?: string | null;
  offset?: string | null;
  user?: string | null;
  order_page?: number | null;
  order_page_size?: number | null;
  order_sort?: string | null;
  order_search?: string | null;
  order_deleted?: boolean | null;
  price_min?: number | null;
  price?: number | null;
  order_user_id: string;
  user_2_id?: string | null;
  user_3_id?: string | null;
  order_select_id?: string | null;
}

export const declaration: declared.Entity = {
  path: 'orders',
  label: 'Order',
  labelPlural: 'Orders',
  labelLower: 'order',
  labelPluralLower: 'orders',
  idType: 'uuid',
  displayField: 'select',
  searchable: true,
  fields: [
    {
      name: 'order',
      label: 'Order',
      type: 'integer',
      min: '-5',
      max: '5',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'select',
      label: 'Select',
      type: 'string',
      defaultValue: 'it\'s a "default" \\ with ${all} {{of}} it',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'where',
      label: 'Where',
      type: 'string',
      maxLength: 4,
      pattern: '^["\'`\\\\\\/\\$\\{\\}]{1,4}$',
      example: '`',
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'limit',
      label: 'Limit',
      type: 'decimal',
      precision: 4,
      scale: 4,
      sortable: true,
      filter: 'range',
    },
    {
      name: 'offset',
      label: 'Offset',
      type: 'bigint',
      min: '-9223372036854775808',
      max: '9223372036854775807',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'user',
      label: 'User',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'order_page',
      label: 'Page',
      type: 'integer',
      min: '-2147483648',
      max: '2147483647',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'order_page_size',
      label: 'Page size',
      type: 'integer',
      min: '-2147483648',
      max: '2147483647',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'order_sort',
      label: 'Sort',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'order_search',
      label: 'Search',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'order_deleted',
      label: 'Deleted',
      type: 'boolean',
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'price_min',
      label: 'Price min',
      type: 'integer',
      min: '-2147483648',
      max: '2147483647',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'price',
      label: 'Price',
      type: 'integer',
      min: '-2147483648',
      max: '2147483647',
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'order_user',
      column: 'order_user_id',
      label: 'User 2',
      target: 'user-records',
      required: true,
    },
    {
      name: 'user_2',
      column: 'user_2_id',
      label: 'User 2 2',
      target: 'user-records',
    },
    {
      name: 'user_3',
      column: 'user_3_id',
      label: 'User 3',
      target: 'user-records',
    },
    {
      name: 'order_select',
      column: 'order_select_id',
      label: 'Select 2',
      target: 'selects',
    },
  ],
  links: [],
  related: [],
  actions: [
    {
      label: 'Cancel',
      method: 'POST',
      path: '/orders/{id}/cancel',
      onRecord: true,
      parameters: [],
    },
  ],
};
