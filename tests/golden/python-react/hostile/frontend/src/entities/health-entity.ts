import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

export type HealthOnly = 'one';

/**
 * Health as the API answers it.
 */
export interface Health extends stored.StoredRecord<string> {
  readonly pulse: number;
  readonly only: HealthOnly;
  readonly klient: stored.Linked<string>;
}

/** What can be written of it. */
export interface HealthWritable {
  pulse: number;
  only: HealthOnly;
  klient_ids: readonly string[];
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
    {
      name: 'only',
      label: 'Only',
      type: 'enum',
      required: true,
      unique: true,
      options: [{ value: 'one', label: 'One' }],
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [
    {
      name: 'klient',
      idsName: 'klient_ids',
      label: 'Клиент',
      target: 'klients',
      backName: 'health',
      required: true,
    },
  ],
  related: [],
  actions: [],
};
