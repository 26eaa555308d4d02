import type { PromiseEntity } from '@/entities/promise';
import type * as support from '../support/sample';

const record: PromiseEntity = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  promise_then: 'Then 1',
};

export const sample: support.Sample = {
  path: 'promises',
  record,
  invalid: [
    { field: 'promise_then', value: 12345, why: 'a number in place of text' },
    {
      field: 'promise_then',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
  ],
};
