import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Part as the API answers it.
 */
export interface Part extends stored.StoredRecord<number> {
  readonly sku: string;
  readonly name: string;
  readonly price: string;
  readonly in_stock: number;
  readonly supplier_id: string | null;
  readonly supplier: stored.RecordRef<string> | null;
  readonly repair_orders: stored.Linked<string>;
  readonly replaced_by: stored.Linked<number>;
  readonly replaces: stored.Linked<number>;
}

/** What can be written of it. */
export interface PartWritable {
  sku: string;
  name: string;
  price: string;
  in_stock?: number;
  supplier_id?: string | null;
  repair_order_ids?: readonly string[];
  replaced_by_ids?: readonly number[];
  replace_ids?: readonly number[];
}

export const declaration: declared.Entity = {
  path: 'parts',
  label: 'Part',
  labelPlural: 'Parts',
  labelLower: 'part',
  labelPluralLower: 'parts',
  idType: 'integer',
  displayField: 'name',
  searchable: true,
  fields: [
    {
      name: 'sku',
      label: 'SKU',
      type: 'string',
      required: true,
      unique: true,
      minLength: 4,
      maxLength: 20,
      sortable: true,
      filter: 'exact',
    },
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
    {
      name: 'price',
      label: 'Price',
      type: 'decimal',
      required: true,
      min: '0.0001',
      precision: 12,
      scale: 4,
      sortable: true,
      filter: 'range',
    },
    {
      name: 'in_stock',
      label: 'In stock',
      type: 'integer',
      required: true,
      defaultValue: 0,
      min: '0',
      max: '2147483647',
      sortable: true,
      filter: 'range',
    },
  ],
  references: [
    {
      name: 'supplier',
      column: 'supplier_id',
      label: 'Supplier',
      target: 'suppliers',
    },
  ],
  links: [
    {
      name: 'repair_orders',
      idsName: 'repair_order_ids',
      label: 'Repair orders',
      target: 'repair-orders',
      backName: 'parts',
    },
    {
      name: 'replaced_by',
      idsName: 'replaced_by_ids',
      label: 'Replaced by',
      target: 'parts',
      backName: 'replaces',
    },
    {
      name: 'replaces',
      idsName: 'replace_ids',
      label: 'Replaces',
      target: 'parts',
      backName: 'replaced_by',
    },
  ],
  related: [],
  actions: [],
};
