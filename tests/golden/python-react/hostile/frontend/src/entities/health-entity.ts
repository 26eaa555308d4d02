import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Health as the API answers it.
 */
export interface Health extends stored.StoredRecord<string> {
  readonly pulse: number;
}

/** What can be written of it. */
export interface HealthWritable {
  pulse: number;
}

export const declaration: declared.Entity = {
  path: 'health-records',
  label: 'Health',
  labelPlural: 'Health',
  labelLower: 'health',
  labelPluralLower: 'health',
  idType: 'uuid',
  displayField: 'pulse',
  fields: [
    {
      name: 'pulse',
      label: 'Pulse',
      type: 'integer',
      required: true,
      min: '0',
      max: '300',
      sortable: true,
      filter: 'range',
    },
  ],
  references: [],
  links: [],
  related: [],
  actions: [],
};
