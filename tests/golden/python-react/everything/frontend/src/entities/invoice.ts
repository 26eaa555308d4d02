import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

export type InvoiceState = 'draft' | 'sent' | 'paid' | 'closed';

/**
 * Invoice as the API answers it.
 */
export interface Invoice extends stored.StoredRecord<string> {
  readonly issued_on: string;
  readonly total: string;
  readonly state: InvoiceState;
  readonly repair_id: string;
  readonly repair: stored.RecordRef<string>;
}

/** What can be written of it. */
export interface InvoiceWritable {
  issued_on: string;
  total: string;
  state?: InvoiceState;
  repair_id: string;
}

export const declaration: declared.Entity = {
  path: 'invoices',
  label: 'Invoice',
  labelPlural: 'Invoices',
  labelLower: 'invoice',
  labelPluralLower: 'invoices',
  idType: 'uuid',
  displayField: 'issued_on',
  fields: [
    {
      name: 'issued_on',
      label: 'Issued on',
      type: 'date',
      required: true,
      sortable: true,
      filter: 'range',
    },
    {
      name: 'total',
      label: 'Total',
      type: 'decimal',
      required: true,
      min: '0',
      precision: 12,
      scale: 2,
      sortable: true,
      filter: 'range',
    },
    {
      name: 'state',
      label: 'State',
      type: 'enum',
      required: true,
      defaultValue: 'draft',
      options: [
        { value: 'draft', label: 'Draft' },
        { value: 'sent', label: 'Sent' },
        { value: 'paid', label: 'Paid' },
        { value: 'closed', label: 'Closed' },
      ],
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'repair',
      column: 'repair_id',
      label: 'Repair',
      target: 'repair-orders',
      required: true,
      unique: true,
    },
  ],
  links: [],
  related: [],
  actions: [
    {
      label: 'Close',
      description: 'Close a paid invoice.',
      method: 'POST',
      path: '/invoices/{id}/close',
      onRecord: true,
      parameters: [],
    },
  ],
};
