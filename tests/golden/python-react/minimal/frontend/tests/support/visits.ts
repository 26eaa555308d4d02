import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';

/** An entity that no model has to have, whose records are named by a time. */
export const visits: Entity = {
  path: 'no-such-visits',
  label: 'Visit',
  labelPlural: 'Visits',
  labelLower: 'visit',
  labelPluralLower: 'visits',
  idType: 'integer',
  displayField: 'starts_at',
  searchable: true,
  fields: [
    { name: 'starts_at', label: 'Starts at', type: 'datetime', sortable: true, filter: 'range' },
    { name: 'minutes', label: 'Minutes', type: 'integer', sortable: true, filter: 'exact' },
    { name: 'reason', label: 'Reason', type: 'string', filter: 'exact' },
    { name: 'phone', label: 'Phone', type: 'string', inputMode: 'tel' },
  ],
  references: [{ name: 'pet', column: 'pet_id', label: 'Pet', target: 'no-such-pets' }],
  links: [],
  related: [],
  actions: [],
};

/** A record as the API answers it: its label is in UTC. */
export function visit(values: object = {}): StoredRecord {
  const record = {
    id: 7,
    label: '2026-01-15 13:00+00:00',
    version: 3,
    auth_user_id: 'user-1',
    created_at: '2026-01-05T08:00:00Z',
    updated_at: '2026-01-05T08:00:00Z',
    starts_at: '2026-01-15T13:00:00Z',
    minutes: 30,
    reason: 'Cough',
    phone: '+1 555-0100',
    pet_id: 1,
    pet: { id: 1, label: 'Rex' },
  };
  return { ...record, ...values };
}
