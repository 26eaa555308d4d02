import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Supplier as the API answers it.
 */
export interface Supplier extends stored.StoredRecord<string> {
  readonly company: string;
  readonly lead_time_days: number | null;
}

/** What can be written of it. */
export interface SupplierWritable {
  company: string;
  lead_time_days?: number | null;
}

export const declaration: declared.Entity = {
  path: 'suppliers',
  label: 'Supplier',
  labelPlural: 'Suppliers',
  labelLower: 'supplier',
  labelPluralLower: 'suppliers',
  idType: 'uuid',
  displayField: 'company',
  searchable: true,
  fields: [
    {
      name: 'company',
      label: 'Company',
      type: 'string',
      required: true,
      unique: true,
      minLength: 1,
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'lead_time_days',
      label: 'Lead time days',
      type: 'integer',
      min: '0',
      max: '365',
      sortable: true,
      filter: 'range',
    },
  ],
  references: [],
  links: [],
  related: [
    {
      label: 'Parts',
      source: 'parts',
      column: 'supplier_id',
      many: true,
      onDelete: 'set-null',
    },
  ],
  actions: [],
};
