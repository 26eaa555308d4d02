import type { Test } from '@/entities/test-entity';
import type * as support from '../support/sample';

const record: Test = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  test_assert: true,
};

export const sample: support.Sample = {
  path: 'tests',
  record,
  invalid: [{ field: 'test_assert', value: 'perhaps', why: 'neither true nor false' }],
};
