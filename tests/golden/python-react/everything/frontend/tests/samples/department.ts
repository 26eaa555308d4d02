import type { Department } from '@/entities/department';
import type * as support from '../support/sample';

const record: Department = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  code: 'A',
  title: 'Title 1',
  head_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  head: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'departments',
  record,
  invalid: [
    { field: 'code', value: 12345, why: 'a number in place of text' },
    { field: 'code', value: 'xx', why: 'longer than 1 character' },
    { field: 'code', value: '', why: 'empty' },
    { field: 'code', value: ' ', why: 'nothing but a blank' },
    { field: 'title', value: 12345, why: 'a number in place of text' },
    {
      field: 'title',
      value: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 80 characters',
    },
    { field: 'title', value: '', why: 'empty' },
    { field: 'title', value: ' ', why: 'nothing but a blank' },
  ],
};
