import type { ErrorEntity } from '@/entities/error';
import type * as support from '../support/sample';

const record: ErrorEntity = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  message: 'Message 1',
  error_label_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  error_label: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'errors',
  record,
  invalid: [
    { field: 'message', value: 12345, why: 'a number in place of text' },
    { field: 'message', value: '', why: 'empty' },
    { field: 'message', value: ' ', why: 'nothing but a blank' },
  ],
};
