import type { Entity20 } from '@/entities/entity-20';
import type * as support from '../support/sample';

const record: Entity20 = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  field_1: true,
};

export const sample: support.Sample = {
  path: 'entity-20s',
  record,
  invalid: [{ field: 'field_1', value: 'perhaps', why: 'neither true nor false' }],
};
