import type { Klient } from '@/entities/klient';
import type * as support from '../support/sample';

const record: Klient = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  imya: 'Имя 1',
  data_rozhdeniya: '2026-01-15',
  health: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
};

export const sample: support.Sample = {
  path: 'klients',
  record,
  invalid: [
    { field: 'imya', value: 12345, why: 'a number in place of text' },
    {
      field: 'imya',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'imya', value: '', why: 'empty' },
    { field: 'imya', value: ' ', why: 'nothing but a blank' },
    { field: 'data_rozhdeniya', value: '2026-13-45', why: 'no day of the calendar' },
  ],
};
