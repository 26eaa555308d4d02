import type { SessionEntity } from '@/entities/session-entity';
import type * as support from '../support/sample';

const record: SessionEntity = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  user_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  user: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'sessions',
  record,
  invalid: [],
};
