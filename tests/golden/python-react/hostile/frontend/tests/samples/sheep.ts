import type { Sheep } from '@/entities/sheep';
import type * as support from '../support/sample';

const record: Sheep = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  wool: '12.5000000000',
  related_sheep: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
  related_from: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
};

export const sample: support.Sample = {
  path: 'sheep',
  record,
  invalid: [
    { field: 'wool', value: 'abc', why: 'text in place of a number' },
    { field: 'wool', value: '0.00000000001', why: 'more than 10 decimals' },
    { field: 'wool', value: '10000000000000000000000000000', why: 'more than 28 digits before the point' },
  ],
};
