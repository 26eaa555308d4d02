import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

export type RepairOrderStatus = 'open' | 'in progress' | 'done' | 'cancelled';

/**
 * One visit of one bicycle to the workshop.
 *
 * Repair order as the API answers it.
 */
export interface RepairOrder extends stored.StoredRecord<string> {
  readonly number: string;
  readonly status: RepairOrderStatus;
  readonly priority: number;
  readonly starts_at: string;
  readonly quoted_price: string | null;
  readonly urgent: boolean;
  readonly what_is_wrong: string;
  readonly bicycle_id: string;
  readonly bicycle: stored.RecordRef<string>;
  readonly mechanic_id: string;
  readonly mechanic: stored.RecordRef<string>;
  readonly inspector_id: string | null;
  readonly inspector: stored.RecordRef<string> | null;
  readonly parts: stored.Linked<number>;
}

/** What can be written of it. */
export interface RepairOrderWritable {
  number: string;
  status?: RepairOrderStatus;
  priority?: number;
  starts_at: string;
  quoted_price?: string | null;
  urgent: boolean;
  what_is_wrong: string;
  bicycle_id: string;
  mechanic_id: string;
  inspector_id?: string | null;
  part_ids?: readonly number[];
}

export const declaration: declared.Entity = {
  path: 'repair-orders',
  label: 'Repair order',
  labelPlural: 'Repair orders',
  labelLower: 'repair order',
  labelPluralLower: 'repair orders',
  description: 'One visit of one bicycle to the workshop.',
  idType: 'uuid',
  displayField: 'number',
  searchable: true,
  fields: [
    {
      name: 'number',
      label: 'Number',
      type: 'bigint',
      required: true,
      unique: true,
      min: '1000000000000',
      max: '9223372036854775807',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'status',
      label: 'Status',
      type: 'enum',
      required: true,
      defaultValue: 'open',
      options: [
        { value: 'open', label: 'Open' },
        { value: 'in progress', label: 'In progress' },
        { value: 'done', label: 'Done' },
        { value: 'cancelled', label: 'Cancelled' },
      ],
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'priority',
      label: 'Priority',
      type: 'integer',
      required: true,
      defaultValue: 3,
      min: '1',
      max: '5',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'starts_at',
      label: 'Starts at',
      type: 'datetime',
      required: true,
      sortable: true,
      filter: 'range',
    },
    {
      name: 'quoted_price',
      label: 'Quoted price',
      type: 'decimal',
      defaultValue: '0.00',
      min: '0',
      precision: 10,
      scale: 2,
      sortable: true,
      filter: 'range',
    },
    {
      name: 'urgent',
      label: 'Urgent',
      type: 'boolean',
      required: true,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'what_is_wrong',
      label: 'What is wrong',
      type: 'text',
      required: true,
      minLength: 1,
    },
  ],
  references: [
    {
      name: 'bicycle',
      column: 'bicycle_id',
      label: 'Bicycle',
      target: 'bicycles',
      required: true,
    },
    {
      name: 'mechanic',
      column: 'mechanic_id',
      label: 'Mechanic',
      target: 'employees',
      required: true,
    },
    {
      name: 'inspector',
      column: 'inspector_id',
      label: 'Inspector',
      target: 'employees',
    },
  ],
  links: [
    {
      name: 'parts',
      idsName: 'part_ids',
      label: 'Parts',
      target: 'parts',
      backName: 'repair_orders',
    },
  ],
  related: [
    {
      label: 'Invoice',
      source: 'invoices',
      column: 'repair_id',
      many: false,
      onDelete: 'restrict',
    },
  ],
  actions: [
    {
      label: 'Cancel',
      description: 'Cancel the order; the bicycle can be collected.',
      method: 'POST',
      path: '/repair-orders/{id}/cancel',
      onRecord: true,
      parameters: [],
    },
    {
      label: 'Complete',
      method: 'POST',
      path: '/repair-orders/{id}/complete',
      onRecord: true,
      parameters: [],
    },
    {
      label: 'Overdue',
      description: 'Orders that started and are not done.',
      method: 'GET',
      path: '/repair-orders/overdue',
      onRecord: false,
      parameters: [],
    },
  ],
};
