import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Order as the API answers it.
 */
export interface Order extends stored.StoredRecord<string> {
  readonly order_order: number | null;
  readonly order_select: string | null;
  readonly order_where: string | null;
  readonly order_limit: string | null;
  readonly order_offset: string | null;
  readonly order_user: string | null;
  readonly order_page: number | null;
  readonly order_page_size: number | null;
  readonly order_sort: string | null;
  readonly order_search: string | null;
  readonly order_deleted: boolean | null;
  readonly price_min: number | null;
  readonly price: number | null;
  readonly user_id: string;
  readonly user: stored.RecordRef<string>;
  readonly user_2_id: string | null;
  readonly user_2: stored.RecordRef<string> | null;
  readonly user_3_id: string | null;
  readonly user_3: stored.RecordRef<string> | null;
  readonly select_id: string | null;
  readonly select: stored.RecordRef<string> | null;
}

/** What can be written of it. */
export interface OrderWritable {
  order_order?: number | null;
  order_select?: string | null;
  order_where?: string | null;
  order_limit?: string | null;
  order_offset?: string | null;
  order_user?: string | null;
  order_page?: number | null;
  order_page_size?: number | null;
  order_sort?: string | null;
  order_search?: string | null;
  order_deleted?: boolean | null;
  price_min?: number | null;
  price?: number | null;
  user_id: string;
  user_2_id?: string | null;
  user_3_id?: string | null;
  select_id?: string | null;
}

export const declaration: declared.Entity = {
  path: 'orders',
  label: 'Order',
  labelPlural: 'Orders',
  labelLower: 'order',
  labelPluralLower: 'orders',
  idType: 'uuid',
  displayField: 'order_select',
  searchable: true,
  fields: [
    {
      name: 'order_order',
      label: 'Order',
      type: 'integer',
      min: '-5',
      max: '5',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'order_select',
      label: 'Select',
      type: 'string',
      defaultValue: 'it\'s a "default" \\ with ${all} {{of}} it',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'order_where',
      label: 'Where',
      type: 'string',
      maxLength: 4,
      pattern: '^["\'`\\\\\\/\\$\\{\\}]{1,4}$',
      example: '`',
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'order_limit',
      label: 'Limit',
      type: 'decimal',
      precision: 4,
      scale: 4,
      sortable: true,
      filter: 'range',
    },
    {
      name: 'order_offset',
      label: 'Offset',
      type: 'bigint',
      min: '-9223372036854775808',
      max: '9223372036854775807',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'order_user',
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
      name: 'user',
      column: 'user_id',
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
      name: 'select',
      column: 'select_id',
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
