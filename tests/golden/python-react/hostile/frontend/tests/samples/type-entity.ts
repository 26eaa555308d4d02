import type { TypeEntity } from '@/entities/type-entity';
import type * as support from '../support/sample';

const record: TypeEntity = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  name: 'Ab',
};

export const sample: support.Sample = {
  path: 'types',
  record,
  invalid: [
    { field: 'name', value: 12345, why: 'a number in place of text' },
    { field: 'name', value: 'xxx', why: 'longer than 2 characters' },
    { field: 'name', value: 'x', why: 'shorter than 2 characters' },
    { field: 'name', value: ' ', why: 'nothing but a blank' },
  ],
};
