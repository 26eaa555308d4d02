import type { Health } from '@/entities/health-entity';
import type * as support from '../support/sample';

const record: Health = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  pulse: 1,
  only: 'one',
  klient: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
};

export const sample: support.Sample = {
  path: 'health-records',
  record,
  invalid: [
    { field: 'pulse', value: 'abc', why: 'text in place of a number' },
    { field: 'pulse', value: 1.5, why: 'a fraction in place of a whole number' },
    { field: 'pulse', value: -1, why: 'below 0' },
    { field: 'pulse', value: 301, why: 'above 300' },
    { field: 'only', value: '~no such value~', why: 'not one of the values' },
  ],
};
