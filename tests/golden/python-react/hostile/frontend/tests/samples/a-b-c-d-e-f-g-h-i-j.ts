import type { ABCDEFGHIJ } from '@/entities/a-b-c-d-e-f-g-h-i-j';
import type * as support from '../support/sample';

const record: ABCDEFGHIJ = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  etc_passwd: '../../etc/passwd 1',
  relation_3d_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  relation_3d: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'a-b-c-d-e-f-g-h-i-js',
  record,
  invalid: [
    { field: 'etc_passwd', value: 12345, why: 'a number in place of text' },
    {
      field: 'etc_passwd',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
  ],
};
