import type { DingDan } from '@/entities/ding-dan';
import type * as support from '../support/sample';

const record: DingDan = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  bian_hao: '编号 1',
  jin_e: '12.50',
  klient_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  klient: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  huo_jian: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
};

export const sample: support.Sample = {
  path: 'ding-dans',
  record,
  invalid: [
    { field: 'bian_hao', value: 12345, why: 'a number in place of text' },
    {
      field: 'bian_hao',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'bian_hao', value: '', why: 'empty' },
    { field: 'bian_hao', value: ' ', why: 'nothing but a blank' },
    { field: 'jin_e', value: 'abc', why: 'text in place of a number' },
    { field: 'jin_e', value: '0.001', why: 'more than 2 decimals' },
    { field: 'jin_e', value: '100000000', why: 'more than 8 digits before the point' },
  ],
};
