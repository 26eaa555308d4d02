import type { Person } from '@/entities/person';
import type * as support from '../support/sample';

const record: Person = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  name: 'Name 1',
  people_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  people: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  people_2_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  people_2: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'people',
  record,
  invalid: [
    { field: 'name', value: 12345, why: 'a number in place of text' },
    {
      field: 'name',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'name', value: '', why: 'empty' },
    { field: 'name', value: ' ', why: 'nothing but a blank' },
  ],
};
