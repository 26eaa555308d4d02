import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Select as the API answers it.
 */
export interface SelectEntity extends stored.StoredRecord<string> {
  readonly table: string | null;
  readonly select_xmin: number | null;
  readonly select_ctid: string | null;
  readonly select_tableoid: string | null;
}

/** What can be written of it. */
export interface SelectEntityWritable {
  table?: string | null;
  select_xmin?: number | null;
  select_ctid?: string | null;
  select_tableoid?: string | null;
}

export const declaration: declared.Entity = {
  path: 'selects',
  label: 'Select',
  labelPlural: 'Selects',
  labelLower: 'select',
  labelPluralLower: 'selects',
  idType: 'uuid',
  displayField: 'table',
  searchable: true,
  fields: [
    {
      name: 'table',
      label: 'Table',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'select_xmin',
      label: 'Xmin',
      type: 'integer',
      min: '-2147483648',
      max: '2147483647',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'select_ctid',
      label: 'Ctid',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'select_tableoid',
      label: 'Tableoid',
      type: 'bigint',
      min: '-9223372036854775808',
      max: '9223372036854775807',
      sortable: true,
      filter: 'range',
    },
  ],
  references: [],
  links: [],
  related: [
    {
      label: 'Orders',
      source: 'orders',
      column: 'order_select_id',
      many: true,
      onDelete: 'cascade',
    },
  ],
  actions: [],
};
