import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Which customer rode which bicycle; it has no field of its own.
 *
 * Test ride as the API answers it.
 */
export interface TestRide extends stored.StoredRecord<string> {
  readonly customer_id: string;
  readonly customer: stored.RecordRef<string>;
  readonly bicycle_id: string;
  readonly bicycle: stored.RecordRef<string>;
}

/** What can be written of it. */
export interface TestRideWritable {
  customer_id: string;
  bicycle_id: string;
}

export const declaration: declared.Entity = {
  path: 'test-rides',
  label: 'Test ride',
  labelPlural: 'Test rides',
  labelLower: 'test ride',
  labelPluralLower: 'test rides',
  description: 'Which customer rode which bicycle; it has no field of its own.',
  idType: 'uuid',
  fields: [],
  references: [
    {
      name: 'customer',
      column: 'customer_id',
      label: 'Customer',
      target: 'customers',
      required: true,
    },
    {
      name: 'bicycle',
      column: 'bicycle_id',
      label: 'Bicycle',
      target: 'bicycles',
      required: true,
    },
  ],
  links: [],
  related: [],
  actions: [],
};
